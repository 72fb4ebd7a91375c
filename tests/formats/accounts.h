// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"

// The accounts that the export tests write.
namespace accounts
{
inline MailAccount jane()
{
    using namespace Qt::StringLiterals;
    return {u"Jane Doe"_s,
            {u"jane"_s, u"example.com"_s},
            u"generic"_s,
            ServerLogin{{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls}, u"jane@example.com"_s, SignIn::Password},
            ServerLogin{{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls}, u"jane@example.com"_s, SignIn::Password}};
}

inline MailAccount pop()
{
    using namespace Qt::StringLiterals;
    auto account = jane();
    account.incoming = ServerLogin{{Protocol::Pop3, u"pop.example.com"_s, 995, Security::Tls}, u"jane"_s, SignIn::Password};
    account.outgoing->endpoint.port = 465;
    account.outgoing->endpoint.security = Security::Tls;
    return account;
}

// A mailing service: it only sends, and everybody signs in as "apikey".
inline MailAccount relay()
{
    using namespace Qt::StringLiterals;
    auto account = jane();
    account.incoming.reset();
    account.outgoing = ServerLogin{{Protocol::Smtp, u"relay.example.com"_s, 2525, Security::StartTls}, u"apikey"_s, SignIn::Password};
    return account;
}

// A name that tries to get out of every format.
inline MailAccount hostile()
{
    using namespace Qt::StringLiterals;
    auto account = jane();
    account.displayName =
        u"\"]\r\n[Service1]\r\nUniqueService=Yes;\"<x/>&'\\\");\nuser_pref(\"evil\", true);\u2028\u202E%PATH%</code><script>alert(1)</script>Jané\t"_s
        + QChar::Null + u'!';
    return account;
}

inline MailAccount withSecurity(MailAccount account, Security incoming, Security outgoing)
{
    account.incoming->endpoint.security = incoming;
    account.outgoing->endpoint.security = outgoing;
    return account;
}

inline MailAccount withOAuth(MailAccount account, const QString &incomingHost, const QString &outgoingHost)
{
    account.incoming->signIn = SignIn::OAuth2;
    account.incoming->endpoint.host = incomingHost;
    account.outgoing->signIn = SignIn::OAuth2;
    account.outgoing->endpoint.host = outgoingHost;
    return account;
}
}
