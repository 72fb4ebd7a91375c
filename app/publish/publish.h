// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"

#include <QByteArray>
#include <QStringList>

// How strictly others shall insist on an encrypted way to the domain's servers (RFC 8461 section 3.2).
enum class StsMode {
    Testing, // failures are only reported
    Enforce, // mail is not delivered without
};

// What is said beside the account.
struct PublishRules {
    QString webServer; // the host that will serve the site
    QStringList mailExchangers; // the hosts that take the domain's mail, "*.example.com" included; none: no MTA-STS policy
    EmailAddress tlsReports; // who gets the reports of RFC 8460
    StsMode stsMode = StsMode::Testing;
};

// Why an account cannot be published for everybody at its domain.
struct PublishFault {
    enum Kind {
        Unfinished, // a side or a field is missing or wrong: see part
        NotEncrypted, // settings without encryption are not for everybody
        PersonalLogin, // the user name is neither the address nor what stands before the @
        NumericHost, // a server without a name cannot be found in DNS
    };
    Kind kind;
    QString part;

    bool operator==(const PublishFault &) const = default;
};

// What a site goes without, and why.
enum class Omission {
    AutodiscoverUserName, // the answer is the same for everybody, so it can only mean the whole address as user name
    AutodiscoverOAuth, // it cannot say "sign in with the browser"
    AppleOAuth, // nor can Apple's mail payload
    StsPolicy, // the mail exchangers are not known
};

// One file of the site, or of what its administrator needs.
struct PublishedFile {
    QString path; // below the site's folder: ".well-known/mta-sts.txt"
    QByteArray contents;

    bool operator==(const PublishedFile &) const = default;
};
