// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "account/hostname.h"
#include "check/checkjson.h"
#include "reportjson.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr double longestStage = 24 * 60 * 60 * 1000;

using Fault = JsonFault;

Endpoint readEndpoint(const StrictObject &object)
{
    return {
        .protocol = object.word("protocol"_L1, protocolFromWord),
        .host = object.word("host"_L1, parseHostName),
        .port = static_cast<quint16>(object.number("port"_L1, 65535)),
        .security = object.word("security"_L1, securityFromWord),
    };
}

QList<StageReport> readStages(const StrictObject &side)
{
    QList<StageReport> stages;
    for (const auto &stage : side.objects("stages"_L1, 20))
        stages.append({
            .stage = stage.word("id"_L1, stageFromWord),
            .status = stage.word("status"_L1, statusFromWord),
            .milliseconds = stage.number("milliseconds"_L1, longestStage),
            .detail = stage.text("detail"_L1),
        });
    return stages;
}

QList<QSslCertificate> readChain(const StrictObject &side)
{
    QList<QSslCertificate> chain;
    for (const auto &text : side.texts("chain"_L1, 20)) {
        const QSslCertificate certificate(QByteArray::fromBase64(text.toLatin1()), QSsl::Der);
        if (certificate.isNull())
            throw Fault{Fault::Invalid, side.place("chain"_L1)};
        chain.append(certificate);
    }
    return chain;
}

// Reports of an older Mailwright do not have them.
QList<TlsWeakness> readWeaknesses(const StrictObject &tls)
{
    QList<TlsWeakness> weaknesses;
    for (const auto &word : tls.has("weaknesses"_L1) ? tls.texts("weaknesses"_L1, 10) : QStringList()) {
        const auto weakness = valueOf(tlsWeaknessWords, word);
        if (!weakness)
            throw Fault{Fault::Invalid, tls.place("weaknesses"_L1)};
        weaknesses.append(*weakness);
    }
    return weaknesses;
}

std::optional<TlsFacts> readTls(const StrictObject &side)
{
    const auto chain = readChain(side);
    if (!side.has("tls"_L1))
        return std::nullopt;
    const auto tls = side.object("tls"_L1);
    return TlsFacts{
        .version = tls.text("version"_L1),
        .cipher = tls.text("cipher"_L1),
        .chain = chain,
        .staple = tls.word("ocspStaple"_L1, ocspStapleFromWord),
        .isPinned = tls.flag("pinned"_L1),
        .weaknesses = readWeaknesses(tls),
    };
}

QByteArrayList toBytes(const QStringList &texts)
{
    QByteArrayList bytes;
    for (const auto &text : texts)
        bytes.append(text.toUtf8());
    return bytes;
}

std::optional<Problem> readProblem(const StrictObject &side)
{
    if (!side.has("problem"_L1))
        return std::nullopt;
    const auto problem = side.object("problem"_L1);
    return Problem{
        .stage = problem.word("stage"_L1, stageFromWord),
        .cause = problem.word("cause"_L1, causeFromWord),
        .serverReply = problem.text("serverReply"_L1),
        .detail = problem.text("detail"_L1),
    };
}

Transcript readTranscript(const StrictObject &side)
{
    Transcript transcript;
    for (const auto &line : side.objects("transcript"_L1, 2000))
        transcript.append({line.word("speaker"_L1, speakerFromWord), line.text("text"_L1)});
    return transcript;
}

std::optional<QHostAddress> addressFromText(const QString &text)
{
    const QHostAddress address(text);
    return address.isNull() ? std::nullopt : std::optional(address);
}

QList<DialReport> readAddresses(const StrictObject &side)
{
    QList<DialReport> dials;
    for (const auto &dial : side.objects("addresses"_L1, 100))
        dials.append({
            .address = dial.word("address"_L1, addressFromText),
            .outcome = dial.word("outcome"_L1, dialOutcomeFromWord),
            .waited = std::chrono::milliseconds(dial.has("milliseconds"_L1) ? std::lround(dial.number("milliseconds"_L1, longestStage)) : 0),
        });
    return dials;
}

std::optional<AuthMechanism> readMechanism(const StrictObject &signIn)
{
    if (!signIn.has("mechanism"_L1))
        return std::nullopt;
    return signIn.word("mechanism"_L1, [](const QString &name) {
        return authMechanismFromWord(name.toLower());
    });
}

QList<Observation> readObservations(const StrictObject &side)
{
    QList<Observation> observations;
    for (const auto &observation : side.objects("observations"_L1, 20))
        observations.append({observation.word("id"_L1, observationFromWord), observation.texts("details"_L1, 1000)});
    return observations;
}

// Older reports do not name the proof, nor a verdict. What they do say is that a secret went over the locked line and that the
// server took the sign-in, with which mechanism: that was the proof, as far as it was known then. A check that passed without
// sending one proved nothing, whatever its "outcome" says.
Proof proofThenKnown(const CheckResult &result)
{
    if (result.problem || result.credentialsSent != CredentialsSent::OverTls)
        return Proof::None;
    if (!result.mechanism)
        return Proof::Password;
    if (takesToken(*result.mechanism))
        return Proof::Token;
    const bool saysPassword = *result.mechanism == AuthMechanism::Plain || *result.mechanism == AuthMechanism::Login;
    return saysPassword ? Proof::Password : Proof::ChallengeResponse;
}

CheckResult readSide(const StrictObject &side)
{
    const auto capabilities = side.object("capabilities"_L1);
    CheckResult result;
    result.endpoint = readEndpoint(side.object("endpoint"_L1));
    result.stages = readStages(side);
    result.addresses = readAddresses(side);
    result.tls = readTls(side);
    result.capabilities = {toBytes(capabilities.texts("authMechanisms"_L1, 1000)), toBytes(capabilities.texts("other"_L1, 1000))};
    result.mechanism = readMechanism(side.object("signIn"_L1));
    result.signInAttempts = static_cast<int>(side.object("signIn"_L1).number("attempts"_L1, 1000));
    if (side.has("proof"_L1)) // older reports do not say it
        result.proof = side.word("proof"_L1, proofFromWord);
    result.credentialsSent = side.word("credentialsSent"_L1, credentialsSentFromWord);
    result.problem = readProblem(side);
    result.observations = readObservations(side);
    if (side.has("suggestion"_L1))
        result.suggestion = readEndpoint(side.object("suggestion"_L1));
    result.withheld = side.flag("withheld"_L1);
    result.transcript = readTranscript(side);
    if (!side.has("proof"_L1))
        result.proof = proofThenKnown(result);
    return result;
}

// A masked address is none, which a saved account may not have: another takes its place while the rest is read.
MailAccount readAccount(const StrictObject &report, Addresses addresses)
{
    auto object = report.object("account"_L1).json();
    if (addresses == Addresses::Masked)
        object.insert("address"_L1, u"masked@example.com"_s);
    auto account = parseAccountFile(QJsonDocument(object).toJson());
    if (!account)
        throw Fault{Fault::Invalid, report.place("account"_L1) + (account.error().part.isEmpty() ? QString() : QString(u'.' + account.error().part))};
    if (addresses == Addresses::Masked)
        account->address = {};
    return *account;
}

void tellSignIn(std::optional<CheckResult> &side, const std::optional<ServerLogin> &login)
{
    if (side && login)
        side->signIn = login->signIn;
}

QList<NamedFact> readFacts(const StrictObject &report)
{
    QList<NamedFact> facts;
    for (const auto &fact : report.objects("dns"_L1, 500))
        facts.append({fact.text("name"_L1), fact.text("value"_L1)});
    return facts;
}

SystemFacts readSystem(const StrictObject &system)
{
    return {
        .program = system.text("program"_L1),
        .system = system.text("system"_L1),
        .kernel = system.text("kernel"_L1),
        .processor = system.text("processor"_L1),
        .qt = system.text("qt"_L1),
        .tls = system.text("tls"_L1),
        .language = system.text("language"_L1),
    };
}

Report parseReport(const QJsonValue &json)
{
    const StrictObject object(json, {});
    if (object.json().value("schema"_L1).toString() != "mailwright.report/1"_L1)
        throw Fault{Fault::WrongSchema, {}};
    Report report;
    report.made = object.time("made"_L1);
    report.addresses = object.flag("addressesMasked"_L1) ? Addresses::Masked : Addresses::Shown;
    report.account = readAccount(object, report.addresses);
    if (object.has("incoming"_L1))
        report.checks.incoming = readSide(object.object("incoming"_L1));
    if (object.has("outgoing"_L1))
        report.checks.outgoing = readSide(object.object("outgoing"_L1));
    tellSignIn(report.checks.incoming, report.account.incoming);
    tellSignIn(report.checks.outgoing, report.account.outgoing);
    report.dns = readFacts(object);
    report.system = readSystem(object.object("system"_L1));
    return report;
}

// The JSON inside a page, or the text itself.
QByteArray withoutPage(const QByteArray &bytes)
{
    const auto start = bytes.indexOf(reportElementStart);
    if (start < 0)
        return bytes;
    const auto begin = start + reportElementStart.size();
    return bytes.sliced(begin, std::max<qsizetype>(bytes.indexOf(reportElementEnd, begin) - begin, 0));
}
} // namespace

bool isReport(const QByteArray &bytes)
{
    const bool looksLikeIt = bytes.contains("mailwright.report/") || bytes.contains("\"addressesMasked\""); // the end may be lost
    return looksLikeIt || bytes.contains(reportElementStart.latin1());
}

std::expected<Report, JsonFault> readReport(const QByteArray &bytes)
{
    if (bytes.size() > largestReport)
        return std::unexpected(Fault{Fault::TooLarge, {}});
    const auto document = QJsonDocument::fromJson(withoutPage(bytes));
    if (!document.isObject())
        return std::unexpected(Fault{Fault::NotJson, {}});
    try {
        return parseReport(document.object());
    } catch (const Fault &fault) {
        return std::unexpected(fault);
    }
}
