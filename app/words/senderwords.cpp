// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "senderwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct SenderWords {
    Q_DECLARE_TR_FUNCTIONS(SenderWords)
};

QString spfSentence(SenderFinding finding, const QStringList &details)
{
    switch (finding) {
    case SenderFinding::SpfRight:
        return SenderWords::tr("There is one list of permitted senders and it is in order. Receivers look up %1 of the 10 names that are allowed.")
            .arg(details.value(0));
    case SenderFinding::SpfMissing:
        return SenderWords::tr(
            "There is no list of permitted senders, so large providers take this domain's mail for spam. Publish one SPF record, "
            "with the text that your provider gives.");
    case SenderFinding::SpfSeveral:
        return SenderWords::tr("There are several SPF records, so none of them counts. Put everything into one and delete the others.");
    case SenderFinding::SpfBroken:
        return SenderWords::tr("The SPF record has a mistake at “%1”, so it does not count. Correct this part.").arg(details.value(0));
    case SenderFinding::SpfTooManyLookups:
        return SenderWords::tr("The SPF record needs more than 10 look-ups, so receivers give up on it. Remove services that you do not use any more.");
    case SenderFinding::SpfDeadInclude:
        return SenderWords::tr("The SPF record includes %1, which has no usable list of its own. The whole record fails because of it; remove that part.")
            .arg(details.join(", "_L1));
    case SenderFinding::SpfProviderMissing:
        return SenderWords::tr("The mail is at %1, but the SPF record does not let it send. Add “include:%2” to the record.")
            .arg(details.value(0), details.value(1));
    case SenderFinding::SpfAllowsEverybody:
        return SenderWords::tr("The SPF record ends with “+all”: everybody may send in the name of this domain. Let it end with “~all” or “-all”.");
    default:
        return SenderWords::tr("The SPF record does not say what becomes of mail from other senders. Let it end with “~all” or “-all”.");
    }
}

QString dkimSentence(SenderFinding finding, const QStringList &details)
{
    const auto selectors = details.join(", "_L1);
    switch (finding) {
    case SenderFinding::DkimFound:
        return SenderWords::tr("There is a key with which receivers can check signatures (%1). Whether mail really is signed, only a sent message shows.")
            .arg(selectors);
    case SenderFinding::DkimRevoked:
        return SenderWords::tr("The keys that were found (%1) are withdrawn; mail signed with them fails. Switch signing on again at your provider.")
            .arg(selectors);
    case SenderFinding::DkimBroken:
        return SenderWords::tr("The key at %1 is damaged, often because a part was lost when it was pasted. Copy it again from your provider.").arg(selectors);
    case SenderFinding::DkimWeak:
        return SenderWords::tr("The key at %1 is too short to count. Have your provider make one of 2048 bits.").arg(selectors);
    case SenderFinding::DkimMissing:
        return SenderWords::tr(
                   "None of the keys that your provider uses is there (%1). Switch on signing (DKIM) at your provider and publish what it "
                   "shows. If your keys have other names, all may be well.")
            .arg(selectors);
    default:
        return SenderWords::tr("No key was found under the usual names. Keys cannot be listed, so there may be one under another name.");
    }
}

QString dmarcSentence(SenderFinding finding, const QStringList &details)
{
    switch (finding) {
    case SenderFinding::DmarcEnforced:
        return details.value(0) == "reject"_L1 ? SenderWords::tr("Receivers are asked to refuse forged mail.")
                                               : SenderWords::tr("Receivers are asked to put forged mail into the spam folder.");
    case SenderFinding::DmarcWatching:
        return SenderWords::tr("Receivers only report forged mail and still deliver it. That is enough for a start.");
    case SenderFinding::DmarcMissing:
        return SenderWords::tr(
            "There is no rule for forged mail. Large providers ask for one from whoever sends much; “v=DMARC1; p=none” is enough for a start.");
    case SenderFinding::DmarcSeveral:
        return SenderWords::tr("There are several DMARC records, so none of them counts. Keep one.");
    default:
        return SenderWords::tr("The DMARC record has a mistake, so it does not count. It must begin with “v=DMARC1; p=”.");
    }
}

QString deliverySentence(SenderFinding finding, const QStringList &details)
{
    switch (finding) {
    case SenderFinding::DomainUnknown:
        return SenderWords::tr("There is no domain with this name. Compare it letter by letter, or see whether its registration has run out.");
    case SenderFinding::MxFound:
        return SenderWords::tr("The domain's mail is delivered to %1.").arg(details.join(", "_L1));
    case SenderFinding::MxMissing:
        return SenderWords::tr("No server is named that takes this domain's mail, so answers may not arrive.");
    case SenderFinding::MxRefusesMail:
        return SenderWords::tr("The domain says that it takes no mail, so answers cannot arrive.");
    case SenderFinding::MtaStsOn:
        return SenderWords::tr("Other servers are told to insist on encryption. The policy itself lies on the web and was not read.");
    case SenderFinding::MtaStsMissing:
        return SenderWords::tr("Not there. Mail arrives without it; it makes delivery to you harder to eavesdrop on.");
    case SenderFinding::MtaStsBroken:
        return SenderWords::tr("The MTA-STS record has a mistake or is there twice, so other servers ignore it.");
    case SenderFinding::TlsReportingOn:
        return SenderWords::tr("Encryption that failed is reported to %1.").arg(details.value(0));
    case SenderFinding::TlsReportingMissing:
        return SenderWords::tr("Not there. Nobody reports when encryption on the way to you fails.");
    case SenderFinding::TlsReportingBroken:
        return SenderWords::tr("The TLS-RPT record has a mistake or is there twice, so nobody reports.");
    case SenderFinding::DaneOn:
        return SenderWords::tr("The certificates of %1 are named in signed DNS.").arg(details.join(", "_L1));
    case SenderFinding::DaneUnproven:
        return SenderWords::tr(
                   "%1 names its certificates, but the name server that was asked does not vouch for the signatures. They count only in signed DNS.")
            .arg(details.join(", "_L1));
    default:
        return SenderWords::tr("Not there. Mail arrives without it; it needs signed DNS.");
    }
}

QString sendAsSentence(SenderFinding finding, const QStringList &details)
{
    switch (finding) {
    case SenderFinding::SendAsSame:
        return SenderWords::tr("The sender is the mailbox that signs in.");
    case SenderFinding::SendAsOtherMailbox:
        return SenderWords::tr(
                   "The sender is not the mailbox that signs in (%1). Many servers refuse that until the address is an alias of it or “send as” is granted.")
            .arg(details.value(0));
    default:
        return SenderWords::tr(
                   "The sender is of another domain than the mailbox that signs in (%1). Most servers refuse that, and receivers may take the mail for forged.")
            .arg(details.value(0));
    }
}
} // namespace

QString titleOf(SenderTopic topic)
{
    switch (topic) {
    case SenderTopic::Receiving:
        return SenderWords::tr("Where mail arrives (MX)");
    case SenderTopic::Spf:
        return SenderWords::tr("Who may send (SPF)");
    case SenderTopic::Dkim:
        return SenderWords::tr("Signature keys (DKIM)");
    case SenderTopic::Dmarc:
        return SenderWords::tr("Rule for forged mail (DMARC)");
    case SenderTopic::MtaSts:
        return SenderWords::tr("Encrypted delivery (MTA-STS)");
    case SenderTopic::TlsReporting:
        return SenderWords::tr("Reports of failed encryption (TLS-RPT)");
    case SenderTopic::Dane:
        return SenderWords::tr("Certificates in DNS (DANE)");
    case SenderTopic::SendAs:
        break;
    }
    return SenderWords::tr("Sender and sign-in");
}

QString sentenceFor(const SenderRemark &remark)
{
    if (remark.finding == SenderFinding::Unanswered)
        return SenderWords::tr("The name server gave no answer, so this is not known. Try again later or with another name server.");
    switch (remark.topic) {
    case SenderTopic::Spf:
        return spfSentence(remark.finding, remark.details);
    case SenderTopic::Dkim:
        return dkimSentence(remark.finding, remark.details);
    case SenderTopic::Dmarc:
        return dmarcSentence(remark.finding, remark.details);
    case SenderTopic::SendAs:
        return sendAsSentence(remark.finding, remark.details);
    default:
        return deliverySentence(remark.finding, remark.details);
    }
}
