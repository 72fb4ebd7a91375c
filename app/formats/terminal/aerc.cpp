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
constexpr WordTable<Security, 3> imapSchemes = {{{Security::Tls, "imaps"_L1}, {Security::StartTls, "imap"_L1}, {Security::None, "imap+insecure"_L1}}};
constexpr WordTable<Security, 3> smtpSchemes = {{{Security::Tls, "smtps"_L1}, {Security::StartTls, "smtp"_L1}, {Security::None, "smtp+insecure"_L1}}};
constexpr WordTable<Security, 3> openSmtpSchemes = {
    {{Security::Tls, "smtps+none"_L1}, {Security::StartTls, "smtp+none"_L1}, {Security::None, "smtp+insecure+none"_L1}}};

QString line(QLatin1StringView key, const QString &value)
{
    return key + " = "_L1 + aercValue(value);
}

// The address of a server, and how its password is found where that does not hold it.
QStringList serverLines(QLatin1StringView key, QLatin1StringView scheme, const ServerLogin &server, const Secret &secret)
{
    QStringList lines{line(key, serverUrl(scheme, server, secret))};
    if (server.signIn == SignIn::Password && secret.isEmpty())
        lines << key + "-cred-cmd = "_L1 + aercValue(passwordCommandLine(server));
    return lines;
}
} // namespace

Exported aercConfiguration(const MailAccount &account, const ExportSecrets &secrets)
{
    const auto possible = checkForPasswords(account, secrets)
                              .and_then([&] {
                                  return checkReceives(account);
                              })
                              .and_then([&] {
                                  return checkNoPop3(account);
                              })
                              .and_then([&] {
                                  return checkLoginsWithout(account, u"`(");
                              });
    if (!possible)
        return std::unexpected(possible.error());

    const auto &incoming = *account.incoming;
    const auto &outgoing = *account.outgoing;
    const auto &smtp = outgoing.signIn == SignIn::None ? openSmtpSchemes : smtpSchemes;
    QStringList lines{u"; For ~/.config/aerc/accounts.conf, mode 0600. Passwords come from the keyring, where this puts them:"_s,
                      ";   "_L1 + passwordStoreLine(incoming),
                      ";   "_L1 + passwordStoreLine(outgoing),
                      u'[' + accountLabel(account) + u']'};
    lines << serverLines("source"_L1, wordOf(imapSchemes, incoming.endpoint.security), incoming, secrets.incoming);
    lines << serverLines("outgoing"_L1, wordOf(smtp, outgoing.endpoint.security), outgoing, secrets.outgoing);
    lines << line("default"_L1, u"INBOX"_s) << line("from"_L1, mailboxText(account)) << line("copy-to"_L1, u"Sent"_s);
    return QList{textFile(suggestedFileName(account, "-aerc.conf"_L1), "text/plain"_ba, lines)};
}
