// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauth/authorization.h"

// What the tests ask for: a mailbox at a provider with tenants.
inline OAuthRequest exampleRequest()
{
    using namespace Qt::StringLiterals;
    const OAuthService service{.authorization = u"https://login.example.com/{tenant}/authorize"_s,
                               .token = u"https://login.example.com/{tenant}/token"_s,
                               .device = {},
                               .tenant = u"everybody"_s,
                               .scopes = {{Protocol::Imap, u"https://example.com/mail.read"_s}, {Protocol::Smtp, u"https://example.com/mail.send"_s}},
                               .furtherScopes = {u"offline_access"_s},
                               .parameters = {{u"prompt"_s, u"consent"_s}},
                               .redirect = QUrl(u"http://localhost"_s),
                               .registration = QUrl(u"https://example.com/developers"_s)};
    return {service, {u"client-1"_s, {}, {}}, service.scopesFor({Protocol::Imap, Protocol::Smtp}), u"jane+mail@example.com"_s, {}};
}
