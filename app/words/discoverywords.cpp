// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discoverywords.h"

#include <QCoreApplication>

namespace
{
struct DiscoveryWords {
    Q_DECLARE_TR_FUNCTIONS(DiscoveryWords)
};
} // namespace

QString originOf(FindingSource source)
{
    switch (source) {
    case FindingSource::Preset:
        return DiscoveryWords::tr("known beforehand for this domain");
    case FindingSource::Program:
        return DiscoveryWords::tr("from another mail program on this computer");
    case FindingSource::Pacc:
        return DiscoveryWords::tr("from the domain’s own web server (PACC)");
    case FindingSource::Autoconfig:
        return DiscoveryWords::tr("from the domain’s own web server");
    case FindingSource::Autodiscover:
        return DiscoveryWords::tr("from the domain’s own web server (Autodiscover)");
    case FindingSource::Mozilla:
        return DiscoveryWords::tr("from Mozilla’s database");
    case FindingSource::MailExchanger:
        return DiscoveryWords::tr("from the provider that takes the domain’s mail (DNS)");
    case FindingSource::ServiceRecord:
        return DiscoveryWords::tr("from the domain’s service records (DNS)");
    case FindingSource::Parent:
        return DiscoveryWords::tr("from the domain above");
    case FindingSource::ExchangerDocument:
        return DiscoveryWords::tr("from the web server of the provider that takes the domain’s mail");
    case FindingSource::Gateway:
        return DiscoveryWords::tr("from traces in DNS of the provider behind the domain’s mail");
    case FindingSource::Certificate:
        return DiscoveryWords::tr("from the name in the certificate of the domain’s mail server");
    case FindingSource::Guess:
        break;
    }
    return DiscoveryWords::tr("servers with the usual names that answered");
}

QString originOf(const Finding &finding)
{
    const auto origin = originOf(finding.source);
    return finding.origin.isEmpty() ? origin : DiscoveryWords::tr("%1: %2", "where settings come from: the host").arg(origin, finding.origin);
}

QString sentenceFor(const Finding &finding)
{
    if (finding.source == FindingSource::Preset && finding.trust != Trust::High)
        return DiscoveryWords::tr("Nobody has confirmed these settings yet. Compare them with your provider’s instructions before you type a password.");
    if (finding.source == FindingSource::Program)
        return DiscoveryWords::tr("Another program uses these settings for the same address. Confirm them before you type a password.");
    if (finding.source == FindingSource::Gateway)
        return DiscoveryWords::tr("This is likely, but not certain. Ask whoever looks after the domain before you type a password.");
    if (finding.source == FindingSource::Guess || finding.source == FindingSource::Certificate)
        return DiscoveryWords::tr("Nobody has named these servers; they answered and their certificates are right. Confirm them before you type a password.");
    switch (finding.trust) {
    case Trust::High:
        return DiscoveryWords::tr("These settings are well known.");
    case Trust::Medium:
        return DiscoveryWords::tr("They came from the domain itself over a locked line. Confirm them before you type a password.");
    case Trust::Low:
        break;
    }
    return DiscoveryWords::tr(
        "They came over a way that others could have changed. Compare them with your provider’s instructions before you type a password.");
}

QString sentenceFor(Clue evidence, const QString &domain)
{
    switch (evidence) {
    case Clue::AutodiscoverAlias:
        return DiscoveryWords::tr("autodiscover.%1 is another name of this provider’s server.").arg(domain);
    case Clue::AutodiscoverService:
        return DiscoveryWords::tr("The DNS of %1 sends mail programs to this provider.").arg(domain);
    case Clue::SigningKey:
        return DiscoveryWords::tr("This provider signs the mail of %1 (DKIM).").arg(domain);
    case Clue::Sender:
        break;
    }
    return DiscoveryWords::tr("This provider may send mail for %1 (SPF).").arg(domain);
}

QString sentenceFor(const Conflict &conflict)
{
    const auto named = [](FindingSource source, const QString &origin) {
        const auto text = originOf(source);
        return origin.isEmpty() ? text : DiscoveryWords::tr("%1: %2", "where settings come from: the host").arg(text, origin);
    };
    const auto sentence = conflict.isIncoming ? DiscoveryWords::tr("For receiving, two sources name different servers. This one counts: %1. The other: %2.")
                                              : DiscoveryWords::tr("For sending, two sources name different servers. This one counts: %1. The other: %2.");
    return sentence.arg(named(conflict.first, conflict.firstOrigin), named(conflict.second, conflict.secondOrigin));
}

QString sentenceFor(const DiscoveryRemark &remark)
{
    const auto detail = remark.details.value(0);
    switch (remark.kind) {
    case DiscoveryRemark::NoNetwork:
        return DiscoveryWords::tr("This computer has no network connection, so nobody could be asked.");
    case DiscoveryRemark::NameServiceSilent:
        return DiscoveryWords::tr("The name service of this network does not answer, so nobody could be asked. That says nothing about your address.");
    case DiscoveryRemark::NoMailbox:
        return DiscoveryWords::tr("%1 says in its DNS that it offers no mailbox.").arg(detail);
    case DiscoveryRemark::NoMail:
        return DiscoveryWords::tr("%1 says in its DNS that it takes no mail. Check the address for a slip.").arg(detail);
    case DiscoveryRemark::TargetDown:
        return DiscoveryWords::tr("%1 takes no connections at port %2, so the next server in its DNS is used.").arg(detail, remark.details.value(1));
    case DiscoveryRemark::FilterGateway:
        return DiscoveryWords::tr("The mail goes through a filter first (%1). The mailbox is somewhere behind it.").arg(detail);
    case DiscoveryRemark::DigestMismatch:
        return DiscoveryWords::tr("The settings from %1 are not the ones that the domain’s DNS knows. Somebody may have changed them.").arg(detail);
    case DiscoveryRemark::OnlyOpenServers:
        return DiscoveryWords::tr("%1 names servers without encryption only. They are left out.").arg(detail);
    case DiscoveryRemark::AddressKept:
        break;
    }
    return DiscoveryWords::tr("%1 wanted to pass your address on to somebody else. That did not happen.").arg(detail);
}

QString whoHears(const EmailAddress &address, bool asksMozilla)
{
    const auto sentence =
        DiscoveryWords::tr("The name service hears the domain %1, and the servers of %1 hear the address over a locked line. Nobody hears a password.");
    return asksMozilla ? QString(sentence.arg(address.domain) + u' ' + DiscoveryWords::tr("Mozilla’s database hears the domain."))
                       : sentence.arg(address.domain);
}

QString labelFor(AskedSource::Result result)
{
    switch (result) {
    case AskedSource::Found:
        return DiscoveryWords::tr("found");
    case AskedSource::Nothing:
        return DiscoveryWords::tr("nothing there");
    case AskedSource::NoAnswer:
        return DiscoveryWords::tr("no answer");
    case AskedSource::Dropped:
        return DiscoveryWords::tr("not waited for");
    case AskedSource::Unusable:
        break;
    }
    return DiscoveryWords::tr("an answer that cannot be used");
}
