// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "net/task.h"
#include "providers/providercatalog.h"

#include <QHostAddress>
#include <QSslCertificate>

#include <chrono>
#include <functional>

// Where settings come from, the most trusted first.
enum class FindingSource {
    Preset, // the address's domain belongs to a known provider
    MailExchanger, // the domain's mail goes to a known provider (DNS MX): unauthenticated, so the person confirms it
    Guess, // servers with the usual names answered, with a right certificate; the person confirms them
};

// Settings from one source.
struct Finding {
    FindingSource source = FindingSource::Preset;
    QString providerId; // "generic" for a guess
    MailAccount account;

    bool operator==(const Finding &) const = default;
};

// The rules of a search.
struct DiscoveryRules {
    bool offline = false; // presets only, nothing leaves this computer
    std::chrono::milliseconds limit = std::chrono::seconds(8);
    std::optional<QHostAddress> resolver; // none: the system's
    quint16 resolverPort = 53;
    QList<QSslCertificate> furtherAuthorities;
};

// "preset", "mx", "guess"
QLatin1StringView wordFor(FindingSource source);

// Looks for the settings of an address; the findings come most trusted first, `listener` hears of each at once. A preset for
// the domain ends the search. Asks DNS for the domain's MX and, last, the usual server names of the domain, without a password.
using FindingListener = std::function<void(const Finding &)>;
Task<QList<Finding>> discover(EmailAddress address, const ProviderCatalog &catalog, DiscoveryRules rules, FindingListener listener = {});
