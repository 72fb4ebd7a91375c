// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/words.h"
#include "formats/parts/escapeconfig.h"
#include "formats/parts/requirements.h"
#include "formats/parts/textparts.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

namespace
{
QString set(QLatin1StringView name, const QString &value)
{
    return "set "_L1 + name + " = "_L1 + muttString(value);
}

QString setTruth(QLatin1StringView name, bool value)
{
    return "set "_L1 + name + " = "_L1 + (value ? "yes"_L1 : "no"_L1);
}

QString scheme(const Endpoint &endpoint)
{
    return wordFor(endpoint.protocol) + (endpoint.security == Security::Tls ? "s"_L1 : QLatin1StringView());
}

// The command runs when the file is read; NeoMutt asks the person where it prints nothing.
QString setPassword(QLatin1StringView name, const ServerLogin &server, const Secret &secret)
{
    if (!secret.isEmpty())
        return set(name, QString::fromUtf8(secret.bytes()));
    return "set "_L1 + name + " = \"`"_L1 + passwordCommandLine(server) + "`\""_L1;
}

QStringList imapLines(const ServerLogin &server, const Secret &secret)
{
    return {set("imap_user"_L1, server.userName),
            setPassword("imap_pass"_L1, server, secret),
            set("folder"_L1, scheme(server.endpoint) + "://"_L1 + hostAndPort(server.endpoint) + u'/'),
            set("spool_file"_L1, u"+INBOX"_s),
            u"# The names of these folders differ from server to server."_s,
            set("record"_L1, u"+Sent"_s),
            set("postponed"_L1, u"+Drafts"_s)};
}

QStringList popLines(const ServerLogin &server, const Secret &secret)
{
    return {set("pop_user"_L1, server.userName),
            setPassword("pop_pass"_L1, server, secret),
            set("pop_host"_L1, QString(server.endpoint.security == Security::Tls ? "pops"_L1 : "pop"_L1) + "://"_L1 + hostAndPort(server.endpoint)),
            setTruth("pop_delete"_L1, false)};
}

QStringList receivingLines(const MailAccount &account, const Secret &secret)
{
    if (!account.incoming)
        return {};
    return account.incoming->endpoint.protocol == Protocol::Pop3 ? popLines(*account.incoming, secret) : imapLines(*account.incoming, secret);
}

bool hasSide(const MailAccount &account, Security security)
{
    return account.outgoing->endpoint.security == security || (account.incoming && account.incoming->endpoint.security == security);
}

// Its ssl_force_tls is for both sides. An open one would make STARTTLS of the other a matter of what the server says.
Possible checkStrict(const MailAccount &account)
{
    if (hasSide(account, Security::None) && hasSide(account, Security::StartTls))
        return std::unexpected(ExportFault{ExportFault::StartTlsNotPossible,
                                           account.outgoing->endpoint.security == Security::StartTls ? u"outgoing.security"_s : u"incoming.security"_s});
    return {};
}
} // namespace

Exported neomuttConfiguration(const MailAccount &account, const ExportSecrets &secrets)
{
    const auto possible = checkForPasswords(account, secrets)
                              .and_then([&] {
                                  return checkLoginsWithout(account, u"`"); // it would end the command
                              })
                              .and_then([&] {
                                  return checkStrict(account);
                              });
    if (!possible)
        return std::unexpected(possible.error());

    const auto &server = *account.outgoing;
    QStringList lines{u"# For ~/.config/neomutt/neomuttrc. Passwords come from the keyring, where this puts them:"_s, "#   "_L1 + passwordStoreLine(server)};
    if (account.incoming)
        lines << "#   "_L1 + passwordStoreLine(*account.incoming);
    lines << set("real_name"_L1, account.displayName) << set("from"_L1, account.address.toString()) << setTruth("use_from"_L1, true);
    lines << setTruth("ssl_starttls"_L1, true) << setTruth("ssl_force_tls"_L1, !hasSide(account, Security::None)) << receivingLines(account, secrets.incoming);
    lines << set("smtp_url"_L1, serverUrl(server.endpoint.security == Security::Tls ? "smtps"_L1 : "smtp"_L1, server) + u'/');
    if (server.signIn == SignIn::Password)
        lines << setPassword("smtp_pass"_L1, server, secrets.outgoing);
    return QList{textFile(suggestedFileName(account, ".muttrc"_L1), "text/plain"_ba, lines)};
}
