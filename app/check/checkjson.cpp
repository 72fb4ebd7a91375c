// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkjson.h"

#include "base/words.h"
#include "net/certificatenames.h"
#include "verdict.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<StageReport::Status, 5> statusWords = {{
    {StageReport::Running, "running"_L1},
    {StageReport::Passed, "passed"_L1},
    {StageReport::Failed, "failed"_L1},
    {StageReport::Skipped, "skipped"_L1},
    {StageReport::Warning, "warning"_L1},
}};
constexpr WordTable<CredentialsSent, 3> sentWords = {
    {{CredentialsSent::No, "no"_L1}, {CredentialsSent::OverTls, "over-tls"_L1}, {CredentialsSent::InClear, "in-clear"_L1}}};
constexpr WordTable<TranscriptLine::Speaker, 3> speakerWords = {
    {{TranscriptLine::Client, "client"_L1}, {TranscriptLine::Server, "server"_L1}, {TranscriptLine::Note, "note"_L1}}};
constexpr WordTable<DialReport::Outcome, 6> dialWords = {{
    {DialReport::Connected, "connected"_L1},
    {DialReport::Reachable, "reachable"_L1},
    {DialReport::Refused, "refused"_L1},
    {DialReport::Failed, "unreachable"_L1},
    {DialReport::Silent, "no-answer"_L1},
    {DialReport::NotTried, "not-tried"_L1},
}};
constexpr WordTable<OcspStaple, 3> stapleWords = {{{OcspStaple::None, "none"_L1}, {OcspStaple::Good, "good"_L1}, {OcspStaple::Unusable, "unusable"_L1}}};
constexpr WordTable<Reach, 5> reachWords = {{
    {Reach::Checking, "checking"_L1},
    {Reach::Reached, "reached"_L1},
    {Reach::Refused, "refused"_L1},
    {Reach::TimedOut, "timed-out"_L1},
    {Reach::Unreachable, "unreachable"_L1},
}};

double tenths(double milliseconds)
{
    return std::round(milliseconds * 10) / 10;
}

QJsonArray texts(const QByteArrayList &words)
{
    QJsonArray array;
    for (const auto &word : words)
        array.append(printable(word));
    return array;
}

QString distinguishedName(const QStringList &commonNames, const QStringList &organisations)
{
    return (commonNames.isEmpty() ? organisations : commonNames).join(", "_L1);
}

QJsonObject certificateToJson(const QSslCertificate &certificate)
{
    return {
        {u"subject"_s, distinguishedName(subjectNames(certificate, QSslCertificate::CommonName), subjectNames(certificate, QSslCertificate::Organization))},
        {u"issuer"_s, distinguishedName(issuerNames(certificate, QSslCertificate::CommonName), issuerNames(certificate, QSslCertificate::Organization))},
        {u"names"_s, QJsonArray::fromStringList(certificateNames(certificate))},
        {u"notBefore"_s, certificate.effectiveDate().toUTC().toString(Qt::ISODate)},
        {u"notAfter"_s, certificate.expiryDate().toUTC().toString(Qt::ISODate)},
        {u"sha256"_s, QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex())},
    };
}

QJsonArray wordsFor(const QList<TlsWeakness> &weaknesses)
{
    QJsonArray words;
    for (const auto weakness : weaknesses)
        words.append(QString(wordOf(tlsWeaknessWords, weakness)));
    return words;
}

QJsonValue tlsToJson(const std::optional<TlsFacts> &tls)
{
    if (!tls)
        return QJsonValue::Null;
    return QJsonObject{
        {u"version"_s, tls->version},
        {u"cipher"_s, tls->cipher},
        {u"ocspStaple"_s, wordOf(stapleWords, tls->staple)},
        {u"pinned"_s, tls->isPinned},
        {u"weaknesses"_s, wordsFor(tls->weaknesses)},
        {u"certificate"_s, tls->chain.isEmpty() ? QJsonValue() : QJsonValue(certificateToJson(tls->chain.first()))},
    };
}

QJsonObject capabilitiesToJson(const Capabilities &capabilities)
{
    return {{u"authMechanisms"_s, texts(capabilities.authMechanisms)}, {u"other"_s, texts(capabilities.other)}};
}

QJsonArray addressesToJson(const QList<DialReport> &dials)
{
    QJsonArray array;
    for (const auto &dial : dials)
        array.append(QJsonObject{
            {u"address"_s, dial.address.toString()},
            {u"family"_s, dial.address.protocol() == QAbstractSocket::IPv6Protocol ? u"ipv6"_s : u"ipv4"_s},
            {u"outcome"_s, wordFor(dial.outcome)},
            {u"milliseconds"_s, static_cast<double>(dial.waited.count())},
        });
    return array;
}

QJsonObject signInToJson(const CheckResult &result)
{
    return {
        {u"mechanism"_s, result.mechanism ? QJsonValue(QString::fromLatin1(saslName(*result.mechanism))) : QJsonValue()},
        {u"attempts"_s, result.signInAttempts},
    };
}

QJsonArray stagesToJson(const QList<StageReport> &stages)
{
    QJsonArray array;
    for (const auto &stage : stages)
        array.append(QJsonObject{
            {u"id"_s, wordFor(stage.stage)},
            {u"status"_s, wordFor(stage.status)},
            {u"milliseconds"_s, tenths(stage.milliseconds)},
            {u"detail"_s, stage.detail},
        });
    return array;
}

QJsonArray observationsToJson(const QList<Observation> &observations)
{
    QJsonArray array;
    for (const auto &observation : observations)
        array.append(QJsonObject{{u"id"_s, wordFor(observation.kind)}, {u"details"_s, QJsonArray::fromStringList(observation.details)}});
    return array;
}

QJsonArray transcriptToJson(const Transcript &transcript)
{
    QJsonArray array;
    for (const auto &line : transcript)
        array.append(QJsonObject{{u"speaker"_s, wordFor(line.speaker)}, {u"text"_s, line.text}});
    return array;
}
} // namespace

QLatin1StringView wordFor(StageReport::Status status)
{
    return wordOf(statusWords, status);
}

std::optional<StageReport::Status> statusFromWord(QStringView word)
{
    return valueOf(statusWords, word);
}

QLatin1StringView wordFor(CredentialsSent sent)
{
    return wordOf(sentWords, sent);
}

std::optional<CredentialsSent> credentialsSentFromWord(QStringView word)
{
    return valueOf(sentWords, word);
}

QLatin1StringView wordFor(TranscriptLine::Speaker speaker)
{
    return wordOf(speakerWords, speaker);
}

std::optional<TranscriptLine::Speaker> speakerFromWord(QStringView word)
{
    return valueOf(speakerWords, word);
}

QLatin1StringView wordFor(DialReport::Outcome outcome)
{
    return wordOf(dialWords, outcome);
}

std::optional<DialReport::Outcome> dialOutcomeFromWord(QStringView word)
{
    return valueOf(dialWords, word);
}

std::optional<OcspStaple> ocspStapleFromWord(QStringView word)
{
    return valueOf(stapleWords, word);
}

QLatin1StringView wordFor(Reach reach)
{
    return wordOf(reachWords, reach);
}

QJsonObject toJson(const Endpoint &endpoint)
{
    return {
        {u"protocol"_s, wordFor(endpoint.protocol)},
        {u"host"_s, endpoint.host},
        {u"port"_s, endpoint.port},
        {u"security"_s, wordFor(endpoint.security)},
    };
}

QJsonObject changeToJson(const Endpoint &from, const Endpoint &to)
{
    QJsonObject change{{u"port"_s, to.port}, {u"security"_s, wordFor(to.security)}};
    if (from.host != to.host)
        change.insert("host"_L1, to.host);
    return change;
}

QJsonObject toJson(const CheckResult &result, bool withTranscript)
{
    const auto &problem = result.problem;
    return {
        {u"schema"_s, u"mailwright.check/1"_s},
        {u"endpoint"_s, toJson(result.endpoint)},
        {u"outcome"_s, outcomeOf(verdictOf(result))},
        {u"verdict"_s, wordFor(verdictOf(result))},
        {u"stages"_s, stagesToJson(result.stages)},
        {u"addresses"_s, addressesToJson(result.addresses)},
        {u"tls"_s, tlsToJson(result.tls)},
        {u"capabilities"_s, capabilitiesToJson(result.capabilities)},
        {u"signIn"_s, signInToJson(result)},
        {u"proof"_s, wordFor(result.proof)},
        {u"credentialsSent"_s, wordFor(result.credentialsSent)},
        {u"cause"_s, problem ? QJsonValue(wordFor(problem->cause)) : QJsonValue()},
        {u"serverReply"_s, problem && !problem->serverReply.isEmpty() ? QJsonValue(problem->serverReply) : QJsonValue()},
        {u"advice"_s, QJsonValue()},
        {u"observations"_s, observationsToJson(result.observations)},
        {u"suggestion"_s, result.suggestion ? QJsonValue(changeToJson(result.endpoint, *result.suggestion)) : QJsonValue()},
        {u"transcript"_s, withTranscript ? QJsonValue(transcriptToJson(result.transcript)) : QJsonValue()},
    };
}

QJsonObject toJson(const PortFinding &finding)
{
    return {
        {u"port"_s, finding.endpoint.port},
        {u"reach"_s, wordFor(finding.reach)},
        {u"security"_s, finding.speaks ? QJsonValue(wordFor(*finding.speaks)) : QJsonValue()},
        {u"works"_s, finding.works()},
        {u"milliseconds"_s, tenths(finding.milliseconds)},
        {u"cause"_s, finding.trouble ? QJsonValue(wordFor(*finding.trouble)) : QJsonValue()},
        {u"tls"_s, tlsToJson(finding.tls)},
        {u"capabilities"_s, capabilitiesToJson(finding.capabilities)},
        {u"detail"_s, finding.detail},
    };
}
