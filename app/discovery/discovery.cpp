// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery.h"

#include "account/words.h"
#include "guess.h"
#include "mailexchangers.h"
#include "providers/accountdraft.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<FindingSource, 3> sources = {
    {{FindingSource::Preset, "preset"_L1}, {FindingSource::MailExchanger, "mx"_L1}, {FindingSource::Guess, "guess"_L1}}};

std::optional<Provider> providerBehind(const QStringList &mailExchangers, const ProviderCatalog &catalog)
{
    for (const auto &host : mailExchangers)
        if (const auto provider = catalog.byMxHost(host))
            return provider;
    return std::nullopt;
}
} // namespace

QLatin1StringView wordFor(FindingSource source)
{
    return wordOf(sources, source);
}

Task<QList<Finding>> discover(EmailAddress address, const ProviderCatalog &catalog, DiscoveryRules rules, FindingListener listener)
{
    QList<Finding> findings;
    const auto found = [&](FindingSource source, const QString &providerId, const MailAccount &account) {
        findings.append({source, providerId, account});
        if (listener)
            listener(findings.last());
    };
    if (const auto provider = catalog.byDomain(address.domain)) {
        found(FindingSource::Preset, provider->id, accountFor(*provider, address));
        co_return findings;
    }
    if (rules.offline)
        co_return findings;

    const QDeadlineTimer end(rules.limit);
    const auto exchangers = co_await mailExchangersOf(address.domain, rules);
    if (const auto provider = providerBehind(exchangers, catalog)) {
        found(FindingSource::MailExchanger, provider->id, accountFor(*provider, address));
        co_return findings;
    }
    rules.limit = std::chrono::milliseconds(end.remainingTime());
    const auto guessed = co_await guessAccount(address, rules);
    if (guessed.incoming || guessed.outgoing)
        found(FindingSource::Guess, guessed.provider, guessed);
    co_return findings;
}
