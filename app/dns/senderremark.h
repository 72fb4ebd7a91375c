// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "senderrecords.h"

#include "account/emailaddress.h"

// What a remark is about.
enum class SenderTopic {
    Receiving, // MX
    Spf,
    Dkim,
    Dmarc,
    MtaSts,
    TlsReporting,
    Dane,
    SendAs, // the From address against the user name
};

// How much a remark weighs.
enum class SenderVerdict {
    Good,
    Optional, // not there, and mail arrives without it
    Note, // it works, but could be better, or cannot be known from here
    Trouble, // mail is refused or taken for spam because of it
    Unanswered,
};

// What was found out about one topic.
enum class SenderFinding {
    Unanswered, // DNS gave no answer
    DomainUnknown, // there is no such domain, so there is nothing else to say
    MxFound, // details: the hosts
    MxMissing,
    MxRefusesMail, // a null MX: the domain takes no mail (RFC 7505)
    SpfRight, // detail: the number of lookups
    SpfMissing,
    SpfSeveral,
    SpfBroken, // detail: the term that is wrong
    SpfTooManyLookups,
    SpfDeadInclude, // details: the domains without a record
    SpfProviderMissing, // details: the provider's name, what to include
    SpfAllowsEverybody,
    SpfOpenEnded, // it does not say what becomes of mail from everybody else
    DkimFound, // details: the selectors
    DkimRevoked, // details: the selectors
    DkimBroken,
    DkimWeak,
    DkimMissing, // details: the selectors of the provider that were asked for
    DkimUnknown, // none of the usual selectors; there may be others
    DmarcEnforced, // detail: what is asked for
    DmarcWatching, // only reports
    DmarcMissing,
    DmarcSeveral,
    DmarcBroken,
    MtaStsOn,
    MtaStsMissing,
    MtaStsBroken,
    TlsReportingOn, // detail: where to
    TlsReportingMissing,
    TlsReportingBroken,
    DaneOn, // details: the hosts
    DaneUnproven, // there are records, but the resolver did not vouch for their signatures
    DaneMissing,
    SendAsSame,
    SendAsOtherMailbox,
    SendAsOtherDomain,
};

// One remark. Sentences for it are made in words/senderwords.
struct SenderRemark {
    SenderTopic topic = SenderTopic::Receiving;
    SenderFinding finding = SenderFinding::Unanswered;
    QStringList details; // from DNS, shortened; to be shown as plain text

    bool operator==(const SenderRemark &) const = default;
};

SenderVerdict verdictOf(SenderFinding finding);

// What the records mean, topic by topic in their order.
QList<SenderRemark> judge(const SenderRecords &records);

// Whether mail from an address may be sent with the sign-in of this user name; user names that are no address say nothing.
std::optional<SenderRemark> judgeSendAs(const EmailAddress &from, const QString &userName);

// "receiving", "spf", ...; "good", "optional", ...; "spf-missing", ...
QLatin1StringView wordFor(SenderTopic topic);
QLatin1StringView wordFor(SenderVerdict verdict);
QLatin1StringView wordFor(SenderFinding finding);
QList<SenderFinding> allSenderFindings();
