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
constexpr WordTable<Security, 3> encryptions = {{{Security::Tls, "tls"_L1}, {Security::StartTls, "start-tls"_L1}, {Security::None, "none"_L1}}};

QString line(const QString &key, const QString &value)
{
    return key + " = "_L1 + tomlString(value);
}

QString passwordText(const Secret &secret)
{
    return QString::fromUtf8(secret.bytes());
}

// Version 1: "backend" receives, "message.send.backend" sends.
QStringList serverLines1(const QString &prefix, const ServerLogin &server, const Secret &secret)
{
    const auto &endpoint = server.endpoint;
    const auto password = secret.isEmpty() ? line(prefix + ".auth.cmd"_L1, passwordCommandLine(server)) : line(prefix + ".auth.raw"_L1, passwordText(secret));
    return {line(prefix + ".type"_L1, wordFor(endpoint.protocol)),
            line(prefix + ".host"_L1, endpoint.host),
            prefix + ".port = "_L1 + QString::number(endpoint.port),
            line(prefix + ".encryption.type"_L1, wordOf(encryptions, endpoint.security)),
            line(prefix + ".login"_L1, server.userName),
            line(prefix + ".auth.type"_L1, u"password"_s),
            password};
}

QString commandArray(const ServerLogin &server)
{
    QStringList words;
    for (const auto &word : passwordCommand(server))
        words.append(tomlString(word));
    return u'[' + words.join(", "_L1) + u']';
}

// Version 2: one URL a server, and SASL by name.
QStringList serverLines2(const ServerLogin &server, const Secret &secret)
{
    const auto &endpoint = server.endpoint;
    const auto name = QString(wordFor(endpoint.protocol));
    const auto url = QString(name + (endpoint.security == Security::Tls ? "s"_L1 : ""_L1) + "://"_L1 + hostAndPort(endpoint));
    QStringList lines{line(name + ".server"_L1, url)};
    if (endpoint.security == Security::StartTls)
        lines << name + ".starttls = true"_L1;
    if (server.signIn == SignIn::None)
        return lines;
    const auto sasl = QString(name + ".sasl.plain."_L1);
    lines << line(sasl + "username"_L1, server.userName);
    lines << (secret.isEmpty() ? QString(sasl + "password.command = "_L1 + commandArray(server)) : line(sasl + "password.raw"_L1, passwordText(secret)));
    return lines;
}

QStringList headLines(const MailAccount &account)
{
    QStringList lines{u"# For ~/.config/himalaya/config.toml. Passwords come from the keyring, where this puts them:"_s,
                      "#   "_L1 + passwordStoreLine(*account.outgoing)};
    if (account.incoming)
        lines << "#   "_L1 + passwordStoreLine(*account.incoming);
    lines << "[accounts."_L1 + tomlString(accountLabel(account)) + u']' << u"default = true"_s;
    lines << line(u"email"_s, account.address.toString()) << line(u"display-name"_s, account.displayName);
    return lines;
}

Possible checkForHimalaya(const MailAccount &account, const ExportSecrets &secrets)
{
    return checkForPasswords(account, secrets).and_then([&] {
        return checkNoPop3(account);
    });
}
} // namespace

Exported himalaya1Configuration(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForHimalaya(account, secrets); !possible)
        return std::unexpected(possible.error());
    if (account.outgoing->signIn == SignIn::None)
        return std::unexpected(ExportFault{ExportFault::SignInNotPossible, u"outgoing.auth"_s});
    auto lines = headLines(account);
    if (account.incoming)
        lines << serverLines1(u"backend"_s, *account.incoming, secrets.incoming);
    lines << serverLines1(u"message.send.backend"_s, *account.outgoing, secrets.outgoing);
    return QList{textFile(suggestedFileName(account, "-himalaya-1.toml"_L1), "application/toml"_ba, lines)};
}

Exported himalaya2Configuration(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForHimalaya(account, secrets); !possible)
        return std::unexpected(possible.error());
    auto lines = headLines(account);
    if (account.incoming)
        lines << serverLines2(*account.incoming, secrets.incoming);
    lines << serverLines2(*account.outgoing, secrets.outgoing);
    return QList{textFile(suggestedFileName(account, "-himalaya-2.toml"_L1), "application/toml"_ba, lines)};
}
