// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evolution.h"

#include "base/escape.h"
#include "base/words.h"
#include "formats/parts/escapeconfig.h"
#include "formats/parts/requirements.h"
#include "formats/parts/stableid.h"
#include "formats/parts/textparts.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Protocol, 3> backends = {{{Protocol::Imap, "imapx"_L1}, {Protocol::Pop3, "pop"_L1}, {Protocol::Smtp, "smtp"_L1}}};
// Evolution takes every other word for "none".
constexpr WordTable<Security, 3> methods = {
    {{Security::Tls, "ssl-on-alternate-port"_L1}, {Security::StartTls, "starttls-on-standard-port"_L1}, {Security::None, "none"_L1}}};

QStringList head(const QString &name, const QString &parent)
{
    return {u"[Data Source]"_s, keyFileLine("DisplayName"_L1, name), u"Enabled=true"_s, "Parent="_L1 + parent, {}};
}

QStringList serverLines(const ServerLogin &server)
{
    QStringList lines{u"[Authentication]"_s,
                      keyFileLine("Host"_L1, server.endpoint.host),
                      keyFileLine("Port"_L1, QString::number(server.endpoint.port)),
                      u"ProxyUid=system-proxy"_s,
                      u"RememberPassword=true"_s};
    if (server.signIn == SignIn::Password)
        lines << keyFileLine("User"_L1, server.userName) << (server.endpoint.protocol == Protocol::Smtp ? u"Method=PLAIN"_s : u"Method="_s);
    else
        lines << u"Method=none"_s;
    return lines << QString() << u"[Security]"_s << "Method="_L1 + wordOf(methods, server.endpoint.security);
}

OutputFile source(const QString &id, const QStringList &lines)
{
    return textFile(id + ".source"_L1, "text/plain"_ba, lines);
}
} // namespace

Exported evolutionSources(const MailAccount &account)
{
    const auto possible = checkForPasswords(account, {}).and_then([&] {
        return checkReceives(account);
    });
    if (!possible)
        return std::unexpected(possible.error());

    const auto id = stableId(account.address, "evolution"_L1).toString(QUuid::Id128);
    const auto identityId = QString(id + "-identity"_L1);
    const auto transportId = QString(id + "-transport"_L1);
    const auto address = account.address.toString();
    auto mail = head(address, {});
    mail << u"[Mail Account]"_s << "BackendName="_L1 + wordOf(backends, account.incoming->endpoint.protocol) << "IdentityUid="_L1 + identityId
         << u"NeedsInitialSetup=false"_s << QString() << serverLines(*account.incoming);
    auto identity = head(address, id);
    identity << u"[Mail Identity]"_s << keyFileLine("Address"_L1, address) << keyFileLine("Name"_L1, account.displayName) << u"SignatureUid=none"_s << QString()
             << u"[Mail Submission]"_s << "TransportUid="_L1 + transportId;
    auto transport = head(account.outgoing->endpoint.host, id);
    transport << u"[Mail Transport]"_s << "BackendName="_L1 + wordOf(backends, Protocol::Smtp) << QString() << serverLines(*account.outgoing);
    return QList{source(id, mail), source(identityId, identity), source(transportId, transport)};
}
