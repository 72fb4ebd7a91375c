// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"
#include "dns/dnsquestion.h"
#include "finding.h"
#include "providers/providercatalog.h"

#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <functional>

// The rules of a search.
struct DiscoveryRules {
    bool offline = false; // presets only, nothing leaves this computer
    std::chrono::milliseconds limit = std::chrono::seconds(8); // for all of it
    DnsRules dns; // its limit is shortened to what is left
    std::optional<QUrl> autoconfig; // the one place to look for config-v1.1.xml; none: the domain's own places
    QList<QSslCertificate> furtherAuthorities;
};

// What came of asking one source.
struct AskedSource {
    enum Result {
        Found,
        Nothing,
        NoAnswer,
        Unusable, // there was an answer that may not be trusted or makes no sense
    };
    FindingSource source;
    Result result = NoAnswer;
    double milliseconds = 0;
};

// What a search found.
struct Discovery {
    QList<Finding> findings; // the most trusted first
    QList<AskedSource> asked;
};

// "found", "nothing", "no-answer", "unusable"
QLatin1StringView wordFor(AskedSource::Result result);

// Looks for the settings of an address, without a password. A preset for the domain ends the search before it leaves this
// computer. Then the domain's web server (autoconfig) and DNS (MX, SRV) are asked side by side, in half of the time; only where
// they know nothing, servers with the usual names are tried. `listener` hears of each finding as soon as all more trusted sources
// have answered.
using FindingListener = std::function<void(const Finding &)>;
Task<Discovery> discover(EmailAddress address, const ProviderCatalog &catalog, DiscoveryRules rules, FindingListener listener = {});
