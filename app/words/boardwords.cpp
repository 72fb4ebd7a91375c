// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardwords.h"

#include "net/certificatenames.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QString took(double milliseconds)
{
    if (milliseconds < 1000)
        return BoardWords::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', 0));
    return BoardWords::tr("%1 s").arg(QLocale().toString(milliseconds / 1000, 'f', 1));
}

QString lookUpFailure(Cause cause)
{
    switch (cause) {
    case Cause::DnsNameNotFound:
    case Cause::DnsNoRecord:
        return BoardWords::tr("there is no server of this name");
    case Cause::DnsLookupFailed:
        return BoardWords::tr("the name could not be looked up");
    case Cause::BlockedOnThisComputer:
        return BoardWords::tr("blocked on this computer");
    default:
        return BoardWords::tr("no way to this server");
    }
}

QString strangeAnswer(Cause cause)
{
    switch (cause) {
    case Cause::NotAMailServer:
        return BoardWords::tr("something else than a mail server");
    case Cause::WrongMailProtocol:
        return BoardWords::tr("a mail server of another kind");
    case Cause::StarttlsMissing:
    case Cause::EncryptionRequired:
        return BoardWords::tr("offers no encryption");
    case Cause::StarttlsStripped:
        return BoardWords::tr("something on the way removes the encryption");
    case Cause::StarttlsRefused:
        return BoardWords::tr("refuses to encrypt");
    case Cause::ResponseInjection:
        return BoardWords::tr("somebody meddles with the line");
    case Cause::TlsVersionTooOld:
    case Cause::TlsWeakCrypto:
        return BoardWords::tr("its encryption is out of date");
    case Cause::TlsHandshakeFailed:
        return BoardWords::tr("the encryption fails");
    case Cause::ConnectionTimedOut:
    case Cause::ServerSilent:
    case Cause::SessionTimedOut:
        return BoardWords::tr("connects, but says nothing");
    case Cause::ConnectionClosed:
        return BoardWords::tr("hangs up");
    case Cause::ServerBusy:
    case Cause::TooManyConnections:
        return BoardWords::tr("is overloaded");
    default:
        return BoardWords::tr("gives no proper answer");
    }
}

// Empty where the trouble is not one of the certificate.
QString certificateFault(Cause cause)
{
    switch (cause) {
    case Cause::CertificateExpired:
        return BoardWords::tr("expired");
    case Cause::CertificateNotYetValid:
        return BoardWords::tr("not valid yet");
    case Cause::CertificateNameMismatch:
        return BoardWords::tr("wrong name");
    case Cause::CertificateSelfSigned:
        return BoardWords::tr("self-signed");
    case Cause::CertificateUntrustedIssuer:
        return BoardWords::tr("unknown issuer");
    case Cause::CertificateChainIncomplete:
        return BoardWords::tr("incomplete");
    case Cause::CertificateRevoked:
        return BoardWords::tr("revoked");
    case Cause::TlsIntercepted:
        return BoardWords::tr("replaced on the way");
    default:
        return {};
    }
}

BoardCell answer(const PortFinding &finding)
{
    const auto time = took(finding.milliseconds);
    if (finding.works())
        return {Standing::Works, wordFor(Standing::Works), time};
    if (finding.speaks == Security::None)
        return {Standing::Fails, strangeAnswer(finding.trouble == Cause::StarttlsStripped ? Cause::StarttlsStripped : Cause::StarttlsMissing), {}};
    const auto trouble = finding.trouble.value_or(Cause::Unknown);
    if (finding.speaks && !certificateFault(trouble).isEmpty())
        return {Standing::WorksWithNote, BoardWords::tr("answers, but cannot be trusted"), time};
    return {Standing::Fails, strangeAnswer(trouble), {}};
}

const PortFinding *findingOf(const QList<PortFinding> &findings, const Endpoint &endpoint)
{
    const auto found = std::ranges::find_if(findings, [&endpoint](const PortFinding &finding) {
        return finding.endpoint.host == endpoint.host && finding.endpoint.port == endpoint.port;
    });
    return found == findings.end() ? nullptr : &*found;
}

// Why the documented door cannot be taken.
QString whyNot(const PortFinding &finding)
{
    const auto port = QString::number(finding.endpoint.port);
    switch (finding.reach) {
    case Reach::TimedOut:
        return BoardWords::tr("Port %1 is the usual choice, but your network lets nothing through on it.").arg(port);
    case Reach::Refused:
        return BoardWords::tr("Port %1 is the usual choice, but it is closed.").arg(port);
    case Reach::Reached:
        if (finding.works())
            return BoardWords::tr("Port %1 is the usual choice, but it wants %2.").arg(port, labelFor(*finding.speaks));
        if (finding.trouble && !certificateFault(*finding.trouble).isEmpty())
            return BoardWords::tr("Port %1 is the usual choice, but its certificate is not right: %2.").arg(port, certificateFault(*finding.trouble));
        return BoardWords::tr("Port %1 is the usual choice, but its answer is not right: %2.").arg(port, answer(finding).words);
    case Reach::Checking:
    case Reach::Unreachable:
        break;
    }
    return BoardWords::tr("Port %1 is the usual choice, but it cannot be used from here.").arg(port);
}

QString certificateDetails(const TlsFacts &tls)
{
    const auto &own = tls.chain.first();
    const QLocale locale;
    QStringList lines;
    lines.append(BoardWords::tr("Certificate for: %1").arg(certificateNames(own).join(u", "_s)));
    lines.append(BoardWords::tr("Issued by: %1").arg(issuerName(own)));
    lines.append(BoardWords::tr("Valid from %1 to %2")
                     .arg(locale.toString(own.effectiveDate(), QLocale::ShortFormat), locale.toString(own.expiryDate(), QLocale::ShortFormat)));
    return lines.join(u'\n');
}
} // namespace

BoardRow BoardWords::row(const PortFinding &finding, const DoorSituation &situation)
{
    BoardRow row;
    row.port = QString::number(finding.endpoint.port);
    if (situation.showsHost)
        row.port += u" · "_s + finding.endpoint.host;
    if (situation.isPractice)
        row.port += u" (%1)"_s.arg(standardPort(finding.endpoint.protocol, finding.endpoint.security));
    row.encryption = labelFor(finding.endpoint.security);
    row.reach = reach(finding, situation);
    row.certificate = certificate(finding);
    row.canBeChosen = finding.speaks != Security::None;
    return row;
}

BoardCell BoardWords::reach(const PortFinding &finding, const DoorSituation &situation)
{
    const auto trouble = finding.trouble.value_or(Cause::Unknown);
    if (finding.reach == Reach::Checking)
        return situation.isRunning ? BoardCell{Standing::Checking, wordFor(Standing::Checking), {}}
                                   : BoardCell{Standing::NotTried, wordFor(Standing::NotTried), {}};
    if (!situation.isDocumented && !finding.works())
        return {Standing::NotTried, tr("this provider does not use it"), {}};
    switch (finding.reach) {
    case Reach::Reached:
        return answer(finding);
    case Reach::Refused:
        return {Standing::Fails, tr("closed"), tr("nothing listens there")};
    case Reach::TimedOut:
        return {Standing::Fails,
                situation.othersAnswer ? tr("blocked by this network") : tr("no answer"),
                tr("no answer in %1").arg(took(finding.milliseconds))};
    case Reach::Unreachable:
    case Reach::Checking:
        break;
    }
    return {Standing::Fails, lookUpFailure(trouble), {}};
}

BoardCell BoardWords::certificate(const PortFinding &finding)
{
    if (finding.works())
        return {Standing::Works, tr("right name"), {}};
    const auto fault = certificateFault(finding.trouble.value_or(Cause::Unknown));
    return fault.isEmpty() ? BoardCell{} : BoardCell{Standing::Fails, fault, {}};
}

QString BoardWords::whyTitle(quint16 port)
{
    return tr("Why %1?").arg(port);
}

QString BoardWords::why(const Recommendation &recommendation,
                        const QList<PortFinding> &findings,
                        const std::optional<Endpoint> &documented,
                        const QString &documentedBy)
{
    const auto door = about(recommendation.endpoint);
    switch (recommendation.reason) {
    case Recommendation::Documented:
        return (documentedBy.isEmpty() ? tr("It is the usual choice, and it works from here.")
                                       : tr("It is what %1 recommends, and it works from here.").arg(documentedBy))
            + u' ' + door;
    case Recommendation::FirstThatWorks:
        return tr("It is the first of the usual ports that works from here.") + u' ' + door;
    case Recommendation::DocumentedFails:
        if (const auto *failed = findingOf(findings, *documented))
            return whyNot(*failed) + u' ' + door;
        return door;
    case Recommendation::OnlyDocumented:
        break;
    }
    return nothingWorks(findings, recommendation.endpoint.protocol);
}

QString BoardWords::nothingWorks(const QList<PortFinding> &findings, Protocol protocol)
{
    const auto isUnreachable = [](const PortFinding &finding) {
        return finding.reach == Reach::Unreachable;
    };
    const auto hasBadCertificate = [](const PortFinding &finding) {
        return finding.trouble && !certificateFault(*finding.trouble).isEmpty();
    };
    if (!findings.isEmpty() && std::ranges::all_of(findings, isUnreachable))
        return tr(
            "The server was not found. Please compare its name with the provider's instructions, look whether this computer is on the network, and check "
            "again.");
    if (std::ranges::any_of(findings, hasBadCertificate))
        return tr(
            "The server cannot prove who it is, so no password will be sent to it. Either the name above is not the right one, or the server's "
            "certificate needs attention. The test on a later page says exactly what is wrong.");
    const auto direction = protocol == Protocol::Smtp ? tr("No port for sending works from here.") : tr("No port for receiving works from here.");
    return direction + u' '
        + tr("A firewall, a virus scanner or the network may be in the way: try another network, such as a phone's. You can continue; the test will say more.");
}

QString BoardWords::about(const Endpoint &endpoint)
{
    switch (endpoint.port) {
    case 465:
        return tr("465 is locked from the very first byte and is just as much a standard today.");
    case 587:
        return tr("587 is the standard port for sending; the line is locked before anything private is said.");
    case 2525:
        return tr("2525 is no standard, but a common way round blocked ports, and just as well locked.");
    case 25:
        return tr("25 is meant for servers among themselves and is often blocked: a last resort.");
    default:
        break;
    }
    return endpoint.security == Security::Tls ? tr("%1 is locked from the very first byte.").arg(endpoint.port)
                                              : tr("On %1 the line is locked before anything private is said.").arg(endpoint.port);
}

QString BoardWords::forSender(Sender sender)
{
    switch (sender) {
    case Sender::MailProgram:
        break;
    case Sender::Application:
        return tr(
            "Does the application run on another computer, such as a web host? Then try the ports from there too (mailwright-cli ports): many hosts block some "
            "of them.");
    case Sender::MailServer:
        return tr("A mail server signs in here just like a mail program. Port 25 is for delivery without signing in, and many networks block it.");
    }
    return {};
}

QString BoardWords::details(const PortFinding &finding)
{
    const auto listed = [](const QByteArrayList &words) {
        return QString::fromUtf8(words.join(", "));
    };
    QStringList lines{u"%1 %2"_s.arg(hostAndPort(finding.endpoint), labelFor(finding.endpoint.security))};
    if (finding.tls && !finding.tls->version.isEmpty())
        lines.append(tr("Encryption: %1, %2").arg(finding.tls->version, finding.tls->cipher));
    if (finding.tls && !finding.tls->chain.isEmpty())
        lines.append(certificateDetails(*finding.tls));
    if (!finding.capabilities.authMechanisms.isEmpty())
        lines.append(tr("Ways to sign in: %1").arg(listed(finding.capabilities.authMechanisms)));
    if (!finding.capabilities.other.isEmpty())
        lines.append(tr("Other capabilities: %1").arg(listed(finding.capabilities.other)));
    if (finding.trouble)
        lines.append(tr("Finding: %1").arg(wordFor(*finding.trouble)));
    if (!finding.detail.isEmpty())
        lines.append(tr("What was said: %1").arg(finding.detail));
    return lines.join(u'\n');
}
