// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery.h"

#include "async/gathering.h"
#include "base/words.h"
#include "sources.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<AskedSource::Result, 4> results = {
    {{AskedSource::Found, "found"_L1}, {AskedSource::Nothing, "nothing"_L1}, {AskedSource::NoAnswer, "no-answer"_L1}, {AskedSource::Unusable, "unusable"_L1}}};

// One source that is being asked.
struct Question {
    FindingSource source;
    std::optional<SourceAnswer> answer = {};
    double milliseconds = 0;
};

Task<> waitFor(Task<SourceAnswer> answer, Question &question, std::function<void()> answered)
{
    QElapsedTimer clock;
    clock.start();
    question.answer = co_await std::move(answer);
    question.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    answered();
}

void note(Discovery &discovery, const Question &question, const FindingListener &listener)
{
    discovery.asked.append({question.source, question.answer->result, question.milliseconds});
    if (!question.answer->finding)
        return;
    discovery.findings.append(*question.answer->finding);
    if (listener)
        listener(discovery.findings.last());
}

// Asks all at once; what they say is noted in the order of trust, whoever was first to answer.
Task<> askTheDomain(EmailAddress address, const ProviderCatalog &catalog, DiscoveryRules rules, Discovery &discovery, FindingListener listener)
{
    std::array questions{Question{FindingSource::Autoconfig}, Question{FindingSource::MailExchanger}, Question{FindingSource::ServiceRecord}};
    std::size_t next = 0;
    const auto answered = [&] {
        for (; next < questions.size() && questions[next].answer; ++next)
            note(discovery, questions[next], listener);
    };
    Gathering gathering;
    gathering.add(waitFor(askAutoconfig(address, rules), questions[0], answered));
    gathering.add(waitFor(askMailExchangers(address, catalog, rules), questions[1], answered));
    gathering.add(waitFor(askServiceRecords(address, rules), questions[2], answered));
    co_await gathering.finished();
}
} // namespace

QLatin1StringView wordFor(AskedSource::Result result)
{
    return wordOf(results, result);
}

Task<Discovery> discover(EmailAddress address, const ProviderCatalog &catalog, DiscoveryRules rules, FindingListener listener)
{
    Discovery discovery;
    const Question preset{FindingSource::Preset, presetFor(address, catalog)};
    const bool doubtful = preset.answer->finding && preset.answer->finding->trust != Trust::High;
    if (!doubtful || rules.offline)
        note(discovery, preset, listener);
    if (!discovery.findings.isEmpty() || rules.offline)
        co_return discovery;

    rules.limit /= 2;
    rules.dns.limit = std::min(rules.dns.limit, rules.limit);
    co_await askTheDomain(address, catalog, rules, discovery, listener);
    if (doubtful) // the domain itself knows better
        note(discovery, preset, listener);
    if (!discovery.findings.isEmpty())
        co_return discovery;

    Question guess{FindingSource::Guess};
    const std::function<void()> nobodyElseWaits = [] { };
    co_await waitFor(askUsualNames(address, rules), guess, nobodyElseWaits);
    note(discovery, guess, listener);
    co_return discovery;
}
