// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "thunderbirdprefs.h"

#include "base/escape.h"

using namespace Qt::StringLiterals;

namespace
{
int authMethod(SignIn signIn)
{
    switch (signIn) {
    case SignIn::None:
        return 1;
    case SignIn::Password:
        return 3;
    case SignIn::OAuth2:
        return 10;
    }
    Q_UNREACHABLE_RETURN(3);
}

// Mail stays on the server: a trial must not empty a mailbox that other devices use.
constexpr bool leaveOnServer = true;
} // namespace

int socketType(Security security)
{
    switch (security) {
    case Security::None:
        return 0;
    case Security::StartTls:
        return 2;
    case Security::Tls:
        return 3;
    }
    Q_UNREACHABLE_RETURN(3);
}

QList<Pref> incomingPrefs(const MailAccount &account, const QString &serverKey)
{
    const auto &server = *account.incoming;
    const auto prefix = QString("mail.server."_L1 + serverKey + u'.');
    const bool isPop = server.endpoint.protocol == Protocol::Pop3;
    QList<Pref> prefs{
        {prefix + "type"_L1, isPop ? u"pop3"_s : u"imap"_s},
        {prefix + "hostname"_L1, server.endpoint.host},
        {prefix + "port"_L1, int(server.endpoint.port)},
        {prefix + "socketType"_L1, socketType(server.endpoint.security)},
        {prefix + "authMethod"_L1, authMethod(server.signIn)},
        {prefix + "userName"_L1, server.userName},
        {prefix + "name"_L1, account.address.toString()},
        {prefix + "check_new_mail"_L1, true},
        {prefix + "login_at_startup"_L1, true},
    };
    if (isPop) // without the second it only looks how many there are
        prefs << Pref{prefix + "leave_on_server"_L1, leaveOnServer} << Pref{prefix + "download_on_biff"_L1, true};
    return prefs;
}

QList<Pref> outgoingPrefs(const ServerLogin &server, const QString &outgoingKey)
{
    const auto prefix = QString("mail.smtpserver."_L1 + outgoingKey + u'.');
    return {
        {prefix + "type"_L1, u"smtp"_s},
        {prefix + "hostname"_L1, server.endpoint.host},
        {prefix + "port"_L1, int(server.endpoint.port)},
        {prefix + "try_ssl"_L1, socketType(server.endpoint.security)},
        {prefix + "authMethod"_L1, authMethod(server.signIn)},
        {prefix + "username"_L1, server.signIn == SignIn::None ? QString() : server.userName},
        {prefix + "description"_L1, server.endpoint.host},
    };
}

QList<Pref> identityPrefs(const MailAccount &account, const QString &identityKey, const QString &outgoingKey)
{
    const auto prefix = QString("mail.identity."_L1 + identityKey + u'.');
    return {
        {prefix + "fullName"_L1, withoutControls(account.displayName)},
        {prefix + "useremail"_L1, account.address.toString()},
        {prefix + "valid"_L1, true},
        {prefix + "smtpServer"_L1, outgoingKey},
    };
}

QList<Pref> accountPrefs(const ThunderbirdKeys &keys)
{
    const auto prefix = QString("mail.account."_L1 + keys.account + u'.');
    return {{prefix + "server"_L1, keys.server}, {prefix + "identities"_L1, keys.identity}};
}

QByteArray prefsForOneAccount(const MailAccount &account)
{
    const ThunderbirdKeys keys;
    QList<Pref> prefs;
    if (account.incoming) {
        prefs << Pref{u"mail.accountmanager.accounts"_s, keys.account} << Pref{u"mail.accountmanager.defaultaccount"_s, keys.account};
        prefs << Pref{u"mail.account.lastKey"_s, 1} << accountPrefs(keys) << incomingPrefs(account, keys.server);
        prefs << identityPrefs(account, keys.identity, keys.outgoing);
    }
    prefs << Pref{u"mail.smtpservers"_s, keys.outgoing} << Pref{u"mail.smtp.defaultserver"_s, keys.outgoing};
    prefs << outgoingPrefs(*account.outgoing, keys.outgoing);

    QByteArray text;
    for (const auto &pref : prefs)
        text += prefLine(pref) + '\n';
    return text;
}
