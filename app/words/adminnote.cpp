// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adminnote.h"

#include "base/secretsearch.h"
#include "fieldwords.h"
#include "net/certificatenames.h"
#include "observationwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Note {
    Q_DECLARE_TR_FUNCTIONS(AdminNote)
};

// What a firewall has to let through, or leave unopened.
bool needsFirewallRule(Cause cause)
{
    switch (cause) {
    case Cause::ConnectionTimedOut:
    case Cause::PortBlocked:
    case Cause::BlockedOnThisComputer:
    case Cause::StarttlsStripped:
    case Cause::TlsIntercepted:
        return true;
    default:
        return false;
    }
}

void append(QStringList &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        lines.append(u"  "_s + name + u": "_s + value.simplified());
}

QString firewallRule(const NoteEvidence &evidence)
{
    QStringList lines{Note::tr("The rule that is needed:")};
    append(lines, Note::tr("Direction"), Note::tr("outgoing"));
    append(lines, Note::tr("Protocol"), u"TCP (%1, %2)"_s.arg(labelFor(evidence.endpoint.protocol), labelFor(evidence.endpoint.security)));
    append(lines, Note::tr("To host"), evidence.endpoint.host);
    append(lines, Note::tr("Its addresses now"), evidence.addresses);
    append(lines, Note::tr("To port"), QString::number(evidence.endpoint.port));
    append(lines, Note::tr("Action"), Note::tr("allow, without opening the encryption"));
    return lines.join(u'\n');
}

void appendCertificate(QStringList &lines, const QSslCertificate &certificate)
{
    append(lines, Note::tr("Certificate for"), certificateNames(certificate).join(", "_L1));
    append(lines, Note::tr("Issued by"), issuerName(certificate));
    append(lines, Note::tr("Valid until"), certificate.expiryDate().toUTC().toString(Qt::ISODate));
    append(lines, Note::tr("SHA-256"), QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()));
}

QString endpointText(const Endpoint &endpoint)
{
    return hostAndPort(endpoint) + u' ' + labelFor(endpoint.protocol) + u' ' + labelFor(endpoint.security);
}

QString whatWasSeen(Cause cause, const NoteEvidence &evidence)
{
    QStringList lines{Note::tr("What was seen:")};
    append(lines, Note::tr("When"), evidence.seen.toUTC().toString(Qt::ISODate));
    append(lines, Note::tr("Server"), endpointText(evidence.endpoint));
    append(lines, Note::tr("User name"), evidence.userName);
    append(lines, Note::tr("Stopped at"), labelForStage(wordFor(evidence.stage)));
    append(lines, Note::tr("Cause"), wordFor(cause));
    append(lines, Note::tr("The server said"), replyWords(evidence.serverReply));
    append(lines, Note::tr("The system said"), evidence.detail);
    if (evidence.tls && !evidence.tls->chain.isEmpty())
        appendCertificate(lines, evidence.tls->chain.first());
    append(lines, Note::tr("Certificate at fault"), evidence.faultyCertificate);
    append(lines, Note::tr("Certificate that is missing"), evidence.missingIssuer);
    if (evidence.works)
        append(lines, Note::tr("Works from the same computer"), endpointText(*evidence.works));
    return lines.join(u'\n');
}

// What the server said is left out where the password was found in it.
NoteEvidence withoutOutsideWords(NoteEvidence evidence)
{
    evidence.serverReply.clear();
    evidence.detail.clear();
    evidence.faultyCertificate.clear();
    return evidence;
}

std::optional<AdminNote> written(Cause cause, const NoteEvidence &evidence, const AdviceContext &context)
{
    const auto advice = adviceFor(cause, context);
    if (advice.administratorNote.isEmpty())
        return std::nullopt;
    QStringList parts{Note::tr("Hello,"), advice.administratorNote};
    if (needsFirewallRule(cause))
        parts.append(firewallRule(evidence));
    parts.append(whatWasSeen(cause, evidence));
    if (!evidence.fetchedIssuer.isEmpty())
        parts.append(Note::tr("This is what has to be sent behind the server’s own certificate; with it everything was right:") + u'\n'
                     + evidence.fetchedIssuer.trimmed());
    parts.append(Note::tr("Seen by Mailwright, the mail setup assistant. No password is in this note."));
    return AdminNote{Note::tr("Mail setup: %1").arg(advice.title), parts.join("\n\n"_L1)};
}
} // namespace

NoteEvidence noteEvidence(const CheckResult &result, const QString &userName, const QDateTime &seen)
{
    NoteEvidence evidence{.endpoint = result.endpoint,
                          .addresses = {},
                          .userName = userName,
                          .serverReply = {},
                          .detail = {},
                          .tls = result.tls,
                          .works = result.suggestion,
                          .seen = seen};
    const auto resolved = std::ranges::find(result.stages, Stage::Resolve, &StageReport::stage);
    if (resolved != result.stages.end() && !isIpAddress(result.endpoint.host))
        evidence.addresses = resolved->detail;
    const auto missing = std::ranges::find(result.observations, Observation::IssuerMissing, &Observation::kind);
    if (missing != result.observations.end())
        evidence.missingIssuer = missing->details.join(u' ').trimmed();
    for (const auto &observation : result.observations)
        if (observation.kind == Observation::FaultyCertificate || (observation.kind == Observation::Dates && observation.details.size() > 3))
            evidence.faultyCertificate = sentenceFor(observation);
    const auto fetched = std::ranges::find(result.observations, Observation::IssuerFetched, &Observation::kind);
    if (fetched != result.observations.end())
        evidence.fetchedIssuer = fetched->details.value(1);
    evidence.secrets = result.secrets;
    if (result.problem) {
        evidence.stage = result.problem->stage;
        evidence.serverReply = result.problem->serverReply;
        evidence.detail = result.problem->detail;
    }
    return evidence;
}

std::optional<AdminNote> adminNote(Cause cause, const NoteEvidence &evidence, const AdviceContext &context)
{
    const auto note = written(cause, evidence, context);
    if (!note || evidence.secrets.isEmpty())
        return note;
    const auto plain = written(cause, withoutOutsideWords(evidence), context);
    return SecretSearch(evidence.secrets).finds(note->text.toUtf8(), plain->text.toUtf8()) ? plain : note;
}
