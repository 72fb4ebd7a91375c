// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish.h"

#include <expected>

// A site for a domain: everything below one folder, which a web server serves under several names. What the administrator
// needs beside it, DNS records and the web server's settings, lies in its folder "administrator".
struct PublishedSite {
    MailAccount everybody; // whose settings these are
    QList<PublishedFile> files;
    QList<Omission> omissions;

    bool has(const QString &path) const;

    bool operator==(const PublishedSite &) const = default;
};

// The site that sets up everybody at the account's domain as the account is set up, but for the page that people read: see
// words/setuppage.h. The same account and rules always give the same bytes, and nothing of the account's owner is in them.
std::expected<PublishedSite, PublishFault> publishedSite(const MailAccount &account, const PublishRules &rules);
