// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "senderremark.h"

#include "base/words.h"
#include "mailpolicies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestDetail = 200;

constexpr WordTable<SenderTopic, 8> topics = {{{SenderTopic::Receiving, "receiving"_L1},
                                               {SenderTopic::Spf, "spf"_L1},
                                               {SenderTopic::Dkim, "dkim"_L1},
                                               {SenderTopic::Dmarc, "dmarc"_L1},
                                               {SenderTopic::MtaSts, "mta-sts"_L1},
                                               {SenderTopic::TlsReporting, "tls-rpt"_L1},
                                               {SenderTopic::Dane, "dane"_L1},
                                               {SenderTopic::SendAs, "send-as"_L1}}};

constexpr WordTable<SenderVerdict, 5> verdicts = {{{SenderVerdict::Good, "good"_L1},
                                                   {SenderVerdict::Optional, "optional"_L1},
                                                   {SenderVerdict::Note, "note"_L1},
                                                   {SenderVerdict::Trouble, "trouble"_L1},
                                                   {SenderVerdict::Unanswered, "unanswered"_L1}}};

struct FindingRow {
    SenderFinding finding;
    SenderVerdict verdict;
    QLatin1StringView word;
};

constexpr FindingRow findings[] = {
    {SenderFinding::Unanswered, SenderVerdict::Unanswered, "unanswered"_L1},
    {SenderFinding::DomainUnknown, SenderVerdict::Trouble, "domain-unknown"_L1},
    {SenderFinding::MxFound, SenderVerdict::Good, "mx-found"_L1},
    {SenderFinding::MxMissing, SenderVerdict::Note, "mx-missing"_L1},
    {SenderFinding::MxRefusesMail, SenderVerdict::Note, "mx-refuses-mail"_L1},
    {SenderFinding::SpfRight, SenderVerdict::Good, "spf-right"_L1},
    {SenderFinding::SpfMissing, SenderVerdict::Trouble, "spf-missing"_L1},
    {SenderFinding::SpfSeveral, SenderVerdict::Trouble, "spf-several"_L1},
    {SenderFinding::SpfBroken, SenderVerdict::Trouble, "spf-broken"_L1},
    {SenderFinding::SpfTooManyLookups, SenderVerdict::Trouble, "spf-too-many-lookups"_L1},
    {SenderFinding::SpfDeadInclude, SenderVerdict::Trouble, "spf-dead-include"_L1},
    {SenderFinding::SpfProviderMissing, SenderVerdict::Trouble, "spf-provider-missing"_L1},
    {SenderFinding::SpfAllowsEverybody, SenderVerdict::Trouble, "spf-allows-everybody"_L1},
    {SenderFinding::SpfOpenEnded, SenderVerdict::Note, "spf-open-ended"_L1},
    {SenderFinding::DkimFound, SenderVerdict::Good, "dkim-found"_L1},
    {SenderFinding::DkimRevoked, SenderVerdict::Note, "dkim-revoked"_L1},
    {SenderFinding::DkimBroken, SenderVerdict::Trouble, "dkim-broken"_L1},
    {SenderFinding::DkimWeak, SenderVerdict::Trouble, "dkim-weak"_L1},
    {SenderFinding::DkimMissing, SenderVerdict::Note, "dkim-missing"_L1},
    {SenderFinding::DkimUnknown, SenderVerdict::Note, "dkim-unknown"_L1},
    {SenderFinding::DmarcEnforced, SenderVerdict::Good, "dmarc-enforced"_L1},
    {SenderFinding::DmarcWatching, SenderVerdict::Note, "dmarc-watching"_L1},
    {SenderFinding::DmarcMissing, SenderVerdict::Note, "dmarc-missing"_L1},
    {SenderFinding::DmarcSeveral, SenderVerdict::Trouble, "dmarc-several"_L1},
    {SenderFinding::DmarcBroken, SenderVerdict::Trouble, "dmarc-broken"_L1},
    {SenderFinding::MtaStsOn, SenderVerdict::Good, "mta-sts-on"_L1},
    {SenderFinding::MtaStsMissing, SenderVerdict::Optional, "mta-sts-missing"_L1},
    {SenderFinding::MtaStsBroken, SenderVerdict::Note, "mta-sts-broken"_L1},
    {SenderFinding::TlsReportingOn, SenderVerdict::Good, "tls-rpt-on"_L1},
    {SenderFinding::TlsReportingMissing, SenderVerdict::Optional, "tls-rpt-missing"_L1},
    {SenderFinding::TlsReportingBroken, SenderVerdict::Note, "tls-rpt-broken"_L1},
    {SenderFinding::DaneOn, SenderVerdict::Good, "dane-on"_L1},
    {SenderFinding::DaneUnproven, SenderVerdict::Note, "dane-unproven"_L1},
    {SenderFinding::DaneMissing, SenderVerdict::Optional, "dane-missing"_L1},
    {SenderFinding::SendAsSame, SenderVerdict::Good, "send-as-same"_L1},
    {SenderFinding::SendAsOtherMailbox, SenderVerdict::Note, "send-as-other-mailbox"_L1},
    {SenderFinding::SendAsOtherDomain, SenderVerdict::Trouble, "send-as-other-domain"_L1},
};

const FindingRow &rowOf(SenderFinding finding)
{
    return *std::ranges::find(findings, finding, &FindingRow::finding);
}

SenderRemark judgeReceiving(const SenderRecords &records)
{
    const auto &answer = records.exchangers;
    if (answer.outcome == DnsOutcome::NoAnswer)
        return {SenderTopic::Receiving, SenderFinding::Unanswered, {}};
    QStringList hosts;
    for (const auto &record : answer.exchangers)
        hosts.append(record.exchange);
    if (hosts.isEmpty())
        return {SenderTopic::Receiving, SenderFinding::MxMissing, {}};
    if (hosts.size() == 1 && (hosts.first().isEmpty() || hosts.first() == "."_L1))
        return {SenderTopic::Receiving, SenderFinding::MxRefusesMail, {}};
    return {SenderTopic::Receiving, SenderFinding::MxFound, hosts};
}

// What is wrong with a record that could be read and followed.
SenderRemark judgeSpfRecord(const SpfRecord &spf, const SenderRecords &records)
{
    constexpr auto topic = SenderTopic::Spf;
    const auto &walk = records.spf;
    const auto provider = records.provider.value_or(Provider());
    const bool redirects = std::ranges::contains(spf.terms, SpfTerm::Redirect, &SpfTerm::kind);
    if (walk.lookups > mostSpfLookups)
        return {topic, SenderFinding::SpfTooManyLookups, {}};
    if (!walk.dead.isEmpty())
        return {topic, SenderFinding::SpfDeadInclude, walk.dead};
    if (spf.forEverybodyElse() == SpfResult::Pass)
        return {topic, SenderFinding::SpfAllowsEverybody, {}};
    if (!walk.unanswered.isEmpty())
        return {topic, SenderFinding::Unanswered, walk.unanswered};
    // Relays send with a return path of their own, so their mail passes without standing in this record.
    const auto &include = provider.sending.spfInclude;
    const bool mustInclude = !include.isEmpty() && provider.kind == ProviderKind::Mailbox && records.domain != include;
    if (mustInclude && !walk.included.contains(include))
        return {topic, SenderFinding::SpfProviderMissing, {provider.name, include}};
    if (!redirects && (!spf.forEverybodyElse() || spf.forEverybodyElse() == SpfResult::Neutral))
        return {topic, SenderFinding::SpfOpenEnded, {}};
    return {topic, SenderFinding::SpfRight, {QString::number(walk.lookups)}};
}

SenderRemark judgeSpf(const SenderRecords &records)
{
    constexpr auto topic = SenderTopic::Spf;
    if (records.texts.outcome == DnsOutcome::NoAnswer)
        return {topic, SenderFinding::Unanswered, {}};
    const auto first = std::ranges::find_if(records.texts.texts, isSpf);
    if (first == records.texts.texts.end())
        return {topic, SenderFinding::SpfMissing, {}};
    if (std::ranges::count_if(records.texts.texts, isSpf) > 1) // receivers must not choose (RFC 7208 4.5)
        return {topic, SenderFinding::SpfSeveral, {}};
    const auto spf = parseSpf(*first);
    return spf ? judgeSpfRecord(*spf, records) : SenderRemark{topic, SenderFinding::SpfBroken, {spf.error()}};
}

// What one selector holds; nothing where it holds no key.
std::optional<SenderFinding> judgeSelector(const DnsAnswer &answer)
{
    if (answer.outcome == DnsOutcome::NoAnswer)
        return SenderFinding::Unanswered;
    for (const auto &text : answer.texts) {
        const auto key = parseDkimKey(text);
        if (!key && key.error() == PolicyFault::OtherRecord)
            continue;
        if (!key)
            return SenderFinding::DkimBroken;
        return key->strength == DkimKey::Strong ? SenderFinding::DkimFound
            : key->strength == DkimKey::Weak    ? SenderFinding::DkimWeak
                                                : SenderFinding::DkimRevoked;
    }
    return std::nullopt;
}

// A provider uses one of its selectors at a time, so one good key is enough, and what is wrong counts only without one.
SenderRemark judgeDkim(const SenderRecords &records)
{
    const std::array worth{SenderFinding::DkimFound, SenderFinding::DkimBroken, SenderFinding::DkimWeak, SenderFinding::DkimRevoked, SenderFinding::Unanswered};
    for (const auto finding : worth) {
        QStringList selectors;
        for (const auto &key : records.dkimKeys)
            if (judgeSelector(key.answer) == finding)
                selectors.append(key.name);
        if (!selectors.isEmpty())
            return {SenderTopic::Dkim, finding, selectors};
    }
    QStringList asked;
    for (const auto &key : records.dkimKeys)
        asked.append(key.name);
    return {SenderTopic::Dkim, records.selectorsAreKnown ? SenderFinding::DkimMissing : SenderFinding::DkimUnknown, asked};
}

SenderRemark judgeDmarc(const SenderRecords &records)
{
    constexpr auto topic = SenderTopic::Dmarc;
    if (records.dmarc.outcome == DnsOutcome::NoAnswer)
        return {topic, SenderFinding::Unanswered, {}};
    QList<std::expected<DmarcPolicy, PolicyFault>> policies;
    for (const auto &text : records.dmarc.texts)
        if (const auto policy = parseDmarc(text); policy || policy.error() == PolicyFault::Broken)
            policies.append(policy);
    if (policies.isEmpty())
        return {topic, SenderFinding::DmarcMissing, {}};
    if (policies.size() > 1)
        return {topic, SenderFinding::DmarcSeveral, {}};
    if (!policies.first())
        return {topic, SenderFinding::DmarcBroken, {}};
    const bool isInherited = records.dmarcDomain != records.domain;
    const auto request = isInherited ? policies.first()->forSubdomains : policies.first()->request;
    if (request == DmarcPolicy::None)
        return {topic, SenderFinding::DmarcWatching, {}};
    return {topic, SenderFinding::DmarcEnforced, {request == DmarcPolicy::Reject ? u"reject"_s : u"quarantine"_s}};
}

// MTA-STS and TLS-RPT: exactly one record of the kind counts.
template<typename Parse>
SenderRemark judgeSingle(SenderTopic topic, const DnsAnswer &answer, Parse parse, SenderFinding on, SenderFinding missing, SenderFinding broken)
{
    if (answer.outcome == DnsOutcome::NoAnswer)
        return {topic, SenderFinding::Unanswered, {}};
    QStringList values;
    bool isBroken = false;
    for (const auto &text : answer.texts) {
        const auto value = parse(text);
        if (value)
            values.append(*value);
        else
            isBroken = isBroken || value.error() == PolicyFault::Broken;
    }
    if (isBroken || values.size() > 1)
        return {topic, broken, {}};
    return values.isEmpty() ? SenderRemark{topic, missing, {}} : SenderRemark{topic, on, values};
}

SenderRemark judgeDane(const SenderRecords &records)
{
    QStringList proven, unproven;
    bool isUnanswered = false;
    for (const auto &[host, answer] : records.associations) {
        isUnanswered = isUnanswered || answer.outcome == DnsOutcome::NoAnswer;
        if (!answer.associations.isEmpty())
            (answer.isAuthentic ? proven : unproven).append(host);
    }
    if (!unproven.isEmpty())
        return {SenderTopic::Dane, SenderFinding::DaneUnproven, unproven};
    if (!proven.isEmpty())
        return {SenderTopic::Dane, SenderFinding::DaneOn, proven};
    return {SenderTopic::Dane, isUnanswered ? SenderFinding::Unanswered : SenderFinding::DaneMissing, {}};
}

// A stranger wrote it, so it comes short and without anything that moves a cursor.
QString shown(const QString &detail)
{
    auto text = detail.first(std::min(longestDetail, detail.size()));
    for (auto &c : text)
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    return text;
}
} // namespace

SenderVerdict verdictOf(SenderFinding finding)
{
    return rowOf(finding).verdict;
}

QLatin1StringView wordFor(SenderFinding finding)
{
    return rowOf(finding).word;
}

QLatin1StringView wordFor(SenderTopic topic)
{
    return wordOf(topics, topic);
}

QLatin1StringView wordFor(SenderVerdict verdict)
{
    return wordOf(verdicts, verdict);
}

QList<SenderFinding> allSenderFindings()
{
    QList<SenderFinding> all;
    for (const auto &row : findings)
        all.append(row.finding);
    return all;
}

QList<SenderRemark> judge(const SenderRecords &records)
{
    if (records.texts.outcome == DnsOutcome::NoSuchName)
        return {{SenderTopic::Receiving, SenderFinding::DomainUnknown, {}}};
    QList<SenderRemark> remarks{
        judgeReceiving(records),
        judgeSpf(records),
        judgeDkim(records),
        judgeDmarc(records),
        judgeSingle(SenderTopic::MtaSts, records.mtaSts, parseMtaSts, SenderFinding::MtaStsOn, SenderFinding::MtaStsMissing, SenderFinding::MtaStsBroken),
        judgeSingle(SenderTopic::TlsReporting,
                    records.tlsReporting,
                    parseTlsReporting,
                    SenderFinding::TlsReportingOn,
                    SenderFinding::TlsReportingMissing,
                    SenderFinding::TlsReportingBroken),
        judgeDane(records),
    };
    for (auto &remark : remarks)
        for (auto &detail : remark.details)
            detail = shown(detail);
    return remarks;
}

std::optional<SenderRemark> judgeSendAs(const EmailAddress &from, const QString &userName)
{
    const auto user = EmailAddress::parse(userName);
    if (!user)
        return std::nullopt;
    if (user->domain != from.domain)
        return SenderRemark{SenderTopic::SendAs, SenderFinding::SendAsOtherDomain, {user->domain}};
    const bool isSame = user->localPart.compare(from.localPart, Qt::CaseInsensitive) == 0;
    return SenderRemark{SenderTopic::SendAs, isSame ? SenderFinding::SendAsSame : SenderFinding::SendAsOtherMailbox, {user->toString()}};
}
