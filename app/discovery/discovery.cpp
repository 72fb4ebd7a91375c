// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery.h"

#include "async/bell.h"
#include "async/gathering.h"
#include "base/words.h"
#include "sources.h"

#include <QElapsedTimer>
#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<AskedSource::Result, 5> results = {{{AskedSource::Found, "found"_L1},
                                                        {AskedSource::Nothing, "nothing"_L1},
                                                        {AskedSource::NoAnswer, "no-answer"_L1},
                                                        {AskedSource::Unusable, "unusable"_L1},
                                                        {AskedSource::Dropped, "not-waited-for"_L1}}};
constexpr WordTable<DiscoveryRemark::Kind, 9> remarkKinds = {{{DiscoveryRemark::NoNetwork, "no-network"_L1},
                                                              {DiscoveryRemark::NameServiceSilent, "name-service-silent"_L1},
                                                              {DiscoveryRemark::NoMailbox, "no-mailbox"_L1},
                                                              {DiscoveryRemark::NoMail, "no-mail"_L1},
                                                              {DiscoveryRemark::TargetDown, "target-down"_L1},
                                                              {DiscoveryRemark::FilterGateway, "filter-gateway"_L1},
                                                              {DiscoveryRemark::DigestMismatch, "digest-mismatch"_L1},
                                                              {DiscoveryRemark::OnlyOpenServers, "only-open-servers"_L1},
                                                              {DiscoveryRemark::AddressKept, "address-kept"_L1}}};

// One source of a search.
struct Question {
    Source source;
    QElapsedTimer clock; // running from the moment it was asked
    std::optional<SourceAnswer> answer = {};
    double milliseconds = 0;

    bool isAsked() const
    {
        return clock.isValid();
    }
    bool isOpen() const
    {
        return isAsked() && !answer;
    }
};

double millisecondsOf(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

Task<> waitFor(Task<SourceAnswer> answer, Question &question, Bell &bell)
{
    question.answer = co_await std::move(answer);
    question.milliseconds = millisecondsOf(question.clock);
    bell.ring();
}

// Asks the sources, each when its turn has come, until nothing can change any more or the time is over.
class Round
{
public:
    Round(Search &search, const Discovery &known, const DiscoveryListener &listener)
        : m_search(search)
        , m_known(known)
        , m_listener(listener)
    {
        for (const auto &source : allSources(search.rules))
            m_questions.push_back({source, {}});
        m_clock.start();
    }

    Task<> run();
    Discovery result() const;

private:
    void askWhoseTurnItIs();
    bool isTurnOf(const Question &question) const;
    bool isAnswered(FindingSource kind) const;
    bool isOver() const;
    bool isDecided() const;
    std::set<Protocol> missing() const;
    bool leadIsOver() const
    {
        return m_clock.durationElapsed() >= m_search.rules.lead;
    }

    Search &m_search;
    const Discovery &m_known;
    const DiscoveryListener &m_listener;
    std::vector<Question> m_questions; // never moved once one is asked
    QElapsedTimer m_clock;
    Bell m_bell;
    TaskGroup m_tasks; // the last member: it is stopped first
};

Task<> Round::run()
{
    m_bell.ringIn(m_search.left());
    m_bell.ringIn(m_search.rules.lead);
    std::optional<QDeadlineTimer> patience;
    for (;;) {
        askWhoseTurnItIs();
        if (isOver() || m_search.end.hasExpired())
            break;
        if (isDecided() && !patience) {
            patience.emplace(m_search.rules.patience);
            m_bell.ringIn(m_search.rules.patience);
        }
        if (patience && patience->hasExpired() && isDecided())
            break;
        co_await m_bell;
        if (m_listener)
            m_listener(result());
    }
    m_tasks.clear();
}

void Round::askWhoseTurnItIs()
{
    for (auto &question : m_questions) {
        if (question.isAsked() || !isTurnOf(question))
            continue;
        if (question.source.turn == Turn::AfterEverybody)
            m_search.wanted = missing();
        question.clock.start();
        m_tasks.spawn(waitFor(question.source.ask(m_search), question, m_bell));
    }
}

bool Round::isTurnOf(const Question &question) const
{
    if (question.source.turn == Turn::AtOnce)
        return true;
    if (choose(result().findings).isWhole())
        return false;
    const bool documentsAreHere = leadIsOver() || (isAnswered(FindingSource::Pacc) && isAnswered(FindingSource::Autoconfig));
    if (question.source.turn == Turn::AfterDocuments)
        return documentsAreHere;
    if (question.source.turn == Turn::AfterExchangers)
        return documentsAreHere && isAnswered(FindingSource::MailExchanger);
    const bool allHaveAnswered = std::ranges::none_of(m_questions, &Question::isOpen);
    return (leadIsOver() || allHaveAnswered) && !missing().empty();
}

bool Round::isAnswered(FindingSource kind) const
{
    return std::ranges::all_of(m_questions, [kind](const Question &question) {
        return question.source.kind != kind || question.answer;
    });
}

bool Round::isOver() const
{
    return std::ranges::none_of(m_questions, &Question::isOpen);
}

// Both sides are known, and nobody who is trusted more than those who named them is still to be heard.
bool Round::isDecided() const
{
    const auto choice = choose(result().findings);
    if (!choice.isWhole())
        return false;
    int rank = rankOf(choice.ranked.first().source, choice.ranked.first().trust);
    for (const auto &side : {choice.incoming, choice.outgoing})
        if (side)
            rank = std::max(rank, rankOf(side->source, side->trust));
    return std::ranges::none_of(m_questions, [rank](const Question &question) {
        return question.isOpen() && rankOf(question.source.kind, Trust::High) < rank;
    });
}

// What the usual names have to be tried for: nothing that the domain says it has not, and nothing of a provider that is known.
std::set<Protocol> Round::missing() const
{
    const auto choice = choose(result().findings);
    if (!choice.ranked.isEmpty() && choice.ranked.first().providerId != "generic"_L1)
        return {};
    std::set<Protocol> protocols;
    if (!choice.incoming)
        protocols.insert({Protocol::Imap, Protocol::Pop3});
    if (!choice.outgoing)
        protocols.insert(Protocol::Smtp);
    for (const auto &question : m_questions)
        if (question.answer)
            for (const auto protocol : question.answer->notOffered)
                protocols.erase(protocol);
    const bool hasOnlySending = protocols == std::set{Protocol::Smtp} && !choice.incoming;
    return hasOnlySending ? std::set<Protocol>() : protocols; // whoever has no mailbox sends no mail either
}

Discovery Round::result() const
{
    auto result = m_known;
    for (const auto &question : m_questions) {
        if (!question.isAsked())
            continue;
        if (question.answer) {
            result.asked.append({question.source.kind, question.answer->result, question.milliseconds});
            result.findings += question.answer->findings;
            result.remarks += question.answer->remarks;
        } else {
            const auto outcome = m_search.end.hasExpired() ? AskedSource::NoAnswer : AskedSource::Dropped;
            result.asked.append({question.source.kind, outcome, millisecondsOf(question.clock)});
        }
    }
    return result;
}

bool hasNetwork()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::ranges::any_of(interfaces, [](const QNetworkInterface &interface) {
        const auto flags = interface.flags();
        return flags.testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack)
            && !interface.addressEntries().isEmpty();
    });
}

// Where no question to the name service was answered, "nothing found" would be a lie.
void remarkOnSilence(Discovery &discovery, const std::function<bool()> &isConnected)
{
    const bool isSilent = std::ranges::all_of(discovery.asked, [](const AskedSource &asked) {
        const bool isDns = asked.source == FindingSource::MailExchanger || asked.source == FindingSource::ServiceRecord;
        return !isDns || asked.result == AskedSource::NoAnswer;
    });
    const bool othersAnswered = std::ranges::any_of(discovery.asked, [](const AskedSource &asked) {
        return asked.result == AskedSource::Unusable;
    });
    if (isSilent && !othersAnswered && discovery.findings.isEmpty())
        discovery.remarks.prepend({isConnected() ? DiscoveryRemark::NameServiceSilent : DiscoveryRemark::NoNetwork});
}

void note(Discovery &discovery, FindingSource kind, const SourceAnswer &answer)
{
    discovery.asked.append({kind, answer.result, 0});
    discovery.findings += answer.findings;
}
} // namespace

QLatin1StringView wordFor(AskedSource::Result result)
{
    return wordOf(results, result);
}

QLatin1StringView wordFor(DiscoveryRemark::Kind kind)
{
    return wordOf(remarkKinds, kind);
}

Task<Discovery> discover(EmailAddress address, const ProviderCatalog &catalog, DiscoveryRules rules, DiscoveryListener listener)
{
    Discovery known;
    const auto preset = presetFor(address, catalog);
    note(known, FindingSource::Preset, preset);
    const bool isSure = !preset.findings.isEmpty() && preset.findings.first().trust == Trust::High;
    if (!isSure && !rules.known.isEmpty())
        note(known, FindingSource::Program, knownFor(address, rules.known));
    if (listener && !known.findings.isEmpty())
        listener(known);
    if (isSure || rules.offline)
        co_return known;

    Search search(address, catalog, rules);
    Round round(search, known, listener);
    co_await round.run();
    auto discovery = round.result();
    remarkOnSilence(discovery, rules.hasNetwork ? rules.hasNetwork : hasNetwork);
    co_return discovery;
}
