// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"
#include "choice.h"
#include "dns/dnsquestion.h"
#include "finding.h"
#include "net/strangeraddress.h"
#include "net/webroad.h"
#include "providers/providercatalog.h"

#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <functional>

// An account that another program on this computer has.
struct KnownAccount {
    QString program;
    MailAccount account;
};

// The rules of a search.
struct DiscoveryRules {
    bool offline = false; // presets and programs on this computer only, nothing leaves it
    std::chrono::milliseconds limit = std::chrono::seconds(8); // for all of it
    DnsRules dns; // its limit is shortened to what is left
    std::optional<QUrl> autoconfig; // the one place to look for config-v1.1.xml; none: the domain's own places
    QList<QSslCertificate> furtherAuthorities;
    bool asksMozilla = false; // Mozilla's database, which learns the domain
    QList<KnownAccount> known; // of programs on this computer
    // How long those who can no longer win are listened to, for what they contradict.
    std::chrono::milliseconds patience = std::chrono::milliseconds(500);
    // How long the domain itself is listened to before servers with the usual names are tried.
    std::chrono::milliseconds lead = std::chrono::milliseconds(600);
    std::function<bool()> hasNetwork; // none: as this computer's interfaces say
    Doors doors; // of practice
    WebReach reach = WebReach::World;
};

// What came of asking one source.
struct AskedSource {
    enum Result {
        Found,
        Nothing,
        NoAnswer,
        Unusable, // there was an answer that may not be trusted or makes no sense
        Dropped, // it was not waited for, because it could change nothing
    };
    FindingSource source;
    Result result = NoAnswer;
    double milliseconds = 0;
};

// Something worth knowing that is no setting.
struct DiscoveryRemark {
    enum Kind {
        NoNetwork, // this computer has no connection at all
        NameServiceSilent, // no question to the name service was answered, so nothing is known
        NoMailbox, // the domain says that it offers no mailbox (RFC 6186 section 3.4)
        NoMail, // and takes no mail (RFC 7505)
        TargetDown, // a server that DNS prefers does not answer: host and port
        FilterGateway, // who takes the domain's mail only filters it: the filter's name
        DigestMismatch, // the domain's document is not the one that its DNS knows: the host it came from
        OnlyOpenServers, // a document names servers without encryption only: the host it came from
        AddressKept, // a web server wanted to hand the address to somebody else, which did not happen: to whom
    };
    Kind kind = NoNetwork;
    QStringList details = {};

    bool operator==(const DiscoveryRemark &) const = default;
};

// What a search found.
struct Discovery {
    QList<Finding> findings; // as they came; see choose()
    QList<AskedSource> asked; // the most trusted first
    QList<DiscoveryRemark> remarks;
};

// "found", "nothing", "no-answer", "unusable", "not-waited-for"; "no-network", ...
QLatin1StringView wordFor(AskedSource::Result result);
QLatin1StringView wordFor(DiscoveryRemark::Kind kind);

// Looks for the settings of an address, without a password, and ends within the limit. A preset for the domain ends the search before it
// leaves this computer. Then everybody is asked side by side; servers with the usual names are tried for each side that nobody has named
// after a moment. Once those who are trusted most have answered both sides, nobody else is waited for. `listener` hears of each answer
// at once, with all that is known by then.
using DiscoveryListener = std::function<void(const Discovery &)>;
Task<Discovery> discover(EmailAddress address, const ProviderCatalog &catalog, DiscoveryRules rules, DiscoveryListener listener = {});
