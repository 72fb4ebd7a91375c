// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kmail.h"

#include "base/words.h"
#include "formats/parts/escapeconfig.h"
#include "formats/parts/requirements.h"
#include "formats/parts/stableid.h"
#include "formats/parts/textparts.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Security, 3> encryptions = {{{Security::Tls, "SSL"_L1}, {Security::StartTls, "TLS"_L1}, {Security::None, "None"_L1}}};
constexpr WordTable<Security, 3> safeties = {{{Security::Tls, "SSL"_L1}, {Security::StartTls, "STARTTLS"_L1}, {Security::None, "None"_L1}}};

QStringList transportLines(const MailAccount &account)
{
    const auto &server = *account.outgoing;
    const auto id = kmailWalletEntry(account);
    QStringList lines{u"# For the end of ~/.config/mailtransports, with KMail closed."_s,
                      "# The password: KWallet, folder "_L1 + kmailWalletFolder + ", entry "_L1 + id + u'.',
                      "[Transport "_L1 + id + u']',
                      keyFileLine("id"_L1, id),
                      keyFileLine("name"_L1, account.address.toString()),
                      u"identifier=SMTP"_s,
                      keyFileLine("host"_L1, server.endpoint.host),
                      keyFileLine("port"_L1, QString::number(server.endpoint.port)),
                      keyFileLine("encryption"_L1, wordOf(encryptions, server.endpoint.security))};
    if (server.signIn == SignIn::Password)
        lines << u"auth=true"_s << u"authtype=PLAIN"_s << keyFileLine("user"_L1, server.userName) << u"storepass=true"_s;
    else
        lines << u"auth=false"_s;
    return lines;
}

QStringList resourceLines(const ServerLogin &server)
{
    return {u"# The settings of an IMAP account in KMail, to compare or to type into its wizard."_s,
            u"[network]"_s,
            keyFileLine("ImapServer"_L1, server.endpoint.host),
            keyFileLine("ImapPort"_L1, QString::number(server.endpoint.port)),
            keyFileLine("UserName"_L1, server.userName),
            keyFileLine("Safety"_L1, wordOf(safeties, server.endpoint.security)),
            u"Authentication=1"_s}; // PLAIN
}
} // namespace

QString kmailWalletEntry(const MailAccount &account)
{
    constexpr quint32 positive = 0x7fffffff;
    return QString::number((stableId(account.address, "kmail"_L1).data1 & positive) | 1);
}

Exported kmailSettings(const MailAccount &account)
{
    if (const auto possible = checkForPasswords(account, {}); !possible)
        return std::unexpected(possible.error());
    QList<OutputFile> files{textFile(suggestedFileName(account, "-mailtransports.conf"_L1), "text/plain"_ba, transportLines(account))};
    if (account.incoming && account.incoming->endpoint.protocol == Protocol::Imap)
        files << textFile(suggestedFileName(account, "-akonadi-imap.conf"_L1), "text/plain"_ba, resourceLines(*account.incoming));
    return files;
}
