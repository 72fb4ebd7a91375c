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
constexpr WordTable<Security, 3> tlsTypes = {{{Security::Tls, "IMAPS"_L1}, {Security::StartTls, "STARTTLS"_L1}, {Security::None, "None"_L1}}};

QString passwordLine(const ServerLogin &server, const Secret &secret)
{
    if (!secret.isEmpty())
        return "Pass "_L1 + mbsyncString(QString::fromUtf8(secret.bytes()));
    return "PassCmd "_L1 + mbsyncString(passwordCommandLine(server));
}

// An empty line ends a section. Nothing is deleted on either side.
QStringList sections(const MailAccount &account, const Secret &secret)
{
    const auto &server = *account.incoming;
    const auto label = accountLabel(account);
    return {"IMAPAccount "_L1 + label,
            "Host "_L1 + server.endpoint.host,
            "Port "_L1 + QString::number(server.endpoint.port),
            "User "_L1 + mbsyncString(server.userName),
            passwordLine(server, secret),
            "TLSType "_L1 + wordOf(tlsTypes, server.endpoint.security),
            {},
            "IMAPStore "_L1 + label + "-remote"_L1,
            "Account "_L1 + label,
            {},
            "MaildirStore "_L1 + label + "-local"_L1,
            u"SubFolders Verbatim"_s,
            "Path ~/Mail/"_L1 + label + u'/',
            "Inbox ~/Mail/"_L1 + label + "/INBOX"_L1,
            {},
            "Channel "_L1 + label,
            "Far :"_L1 + label + "-remote:"_L1,
            "Near :"_L1 + label + "-local:"_L1,
            u"Patterns *"_s,
            u"Create Near"_s,
            u"Expunge None"_s,
            u"SyncState *"_s};
}
} // namespace

Exported mbsyncConfiguration(const MailAccount &account, const ExportSecrets &secrets)
{
    const auto possible = checkForPasswords(account, secrets)
                              .and_then([&] {
                                  return checkReceives(account);
                              })
                              .and_then([&] {
                                  return checkNoPop3(account);
                              });
    if (!possible)
        return std::unexpected(possible.error());
    QStringList lines{u"# For ~/.mbsyncrc, isync 1.5 or newer (before: SSLType instead of TLSType). First, once:"_s,
                      "#   mkdir -p ~/Mail/"_L1 + accountLabel(account),
                      "#   "_L1 + passwordStoreLine(*account.incoming),
                      {}};
    lines << sections(account, secrets.incoming);
    return QList{textFile(suggestedFileName(account, ".mbsyncrc"_L1), "text/plain"_ba, lines)};
}
