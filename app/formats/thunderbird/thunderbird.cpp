// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "thunderbird.h"

#include "base/words.h"
#include "formats/parts/requirements.h"
#include "thunderbirdmerge.h"

#include <KZip>

#include <QBuffer>
#include <QDateTime>
#include <QTimeZone>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Security, 3> socketTypes = {{{Security::Tls, "SSL"_L1}, {Security::StartTls, "STARTTLS"_L1}, {Security::None, "plain"_L1}}};
constexpr WordTable<SignIn, 3> authentications = {{{SignIn::Password, "password-cleartext"_L1}, {SignIn::OAuth2, "OAuth2"_L1}, {SignIn::None, "none"_L1}}};

// Thunderbird has its OAuth registrations built in and finds them by the server's name or its parent domains; with any other
// server it cannot sign in that way.
constexpr std::array oauthDomains = {
    "gmail.com"_L1,        "googlemail.com"_L1,  "imap.mail.ru"_L1,      "smtp.mail.ru"_L1,     "imap.yandex.com"_L1,
    "smtp.yandex.com"_L1,  "yahoo.com"_L1,       "att.net"_L1,           "aol.com"_L1,          "office365.com"_L1,
    "outlook.com"_L1,      "hotmail.com"_L1,     "imap.fastmail.com"_L1, "pop.fastmail.com"_L1, "smtp.fastmail.com"_L1,
    "imap.comcast.net"_L1, "pop.comcast.net"_L1, "smtp.comcast.net"_L1,  "thundermail.com"_L1,
};

bool canSignInWithOAuth(const QString &host)
{
    return std::ranges::any_of(oauthDomains, [&host](QLatin1StringView domain) {
        return host == domain || (host.endsWith(domain) && host.chopped(domain.size()).endsWith(u'.'));
    });
}

bool isOutOfReach(const std::optional<ServerLogin> &server)
{
    return server && server->signIn == SignIn::OAuth2 && !canSignInWithOAuth(server->endpoint.host);
}

// The placeholders are for files that serve a whole domain. A login of another shape is written as it is.
QString userNameFor(const ServerLogin &server, const EmailAddress &address)
{
    if (server.userName == address.toString())
        return u"%EMAILADDRESS%"_s;
    return server.userName == address.localPart ? u"%EMAILLOCALPART%"_s : server.userName;
}

void writeServer(QXmlStreamWriter &xml, const ServerLogin &server, const EmailAddress &address)
{
    const bool isOutgoing = server.endpoint.protocol == Protocol::Smtp;
    xml.writeStartElement(isOutgoing ? "outgoingServer"_L1 : "incomingServer"_L1);
    xml.writeAttribute("type"_L1, wordFor(server.endpoint.protocol));
    xml.writeTextElement("hostname"_L1, server.endpoint.host);
    xml.writeTextElement("port"_L1, QString::number(server.endpoint.port));
    xml.writeTextElement("socketType"_L1, wordOf(socketTypes, server.endpoint.security));
    if (server.signIn != SignIn::None)
        xml.writeTextElement("username"_L1, userNameFor(server, address));
    xml.writeTextElement("authentication"_L1, wordOf(authentications, server.signIn));
    if (server.endpoint.protocol == Protocol::Pop3) {
        xml.writeStartElement("pop3"_L1);
        xml.writeTextElement("leaveMessagesOnServer"_L1, "true"_L1);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray autoconfigXml(const MailAccount &account)
{
    const auto &domain = account.address.domain;
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement("clientConfig"_L1);
    xml.writeAttribute("version"_L1, "1.1"_L1);
    xml.writeStartElement("emailProvider"_L1);
    xml.writeAttribute("id"_L1, domain);
    xml.writeTextElement("domain"_L1, domain);
    xml.writeTextElement("displayName"_L1, domain);
    xml.writeTextElement("displayShortName"_L1, domain);
    writeServer(xml, *account.incoming, account.address);
    writeServer(xml, *account.outgoing, account.address);
    xml.writeEndDocument();
    return text;
}

// Thunderbird before 144 strips the first folder of every path (bug 1985421), so there is one, with an entry of its own.
// Nothing is compressed: the bytes would depend on the version of zlib.
QByteArray zipWithPrefs(const QByteArray &prefs)
{
    const QDateTime never(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    QBuffer buffer;
    KZip zip(&buffer);
    zip.setCompression(KZip::NoCompression);
    zip.setExtraField(KZip::NoExtraField);
    const bool written = zip.open(QIODevice::WriteOnly) && zip.writeDir(u"mailsetup"_s, {}, {}, 040700, never, never, never)
        && zip.writeFile(u"mailsetup/prefs.js"_s, prefs, 0100600, {}, {}, never, never, never) && zip.close();
    Q_ASSERT(written);
    return buffer.data();
}
} // namespace

std::expected<void, ExportFault> checkForThunderbird(const MailAccount &account)
{
    if (const auto checked = checkAccount(account); !checked)
        return checked;
    if (const auto checked = checkNoIpv6(account); !checked)
        return checked;
    if (isOutOfReach(account.incoming))
        return std::unexpected(ExportFault{ExportFault::OAuthNotPossible, u"incoming.auth"_s});
    if (isOutOfReach(account.outgoing))
        return std::unexpected(ExportFault{ExportFault::OAuthNotPossible, u"outgoing.auth"_s});
    return {};
}

Exported thunderbirdZip(const MailAccount &account)
{
    return thunderbirdZip(QList{account});
}

Exported thunderbirdZip(const QList<MailAccount> &accounts)
{
    for (const auto &account : accounts)
        if (const auto checked = checkForThunderbird(account); !checked)
            return std::unexpected(checked.error());
    return QList{OutputFile{suggestedFileName(accounts.first(), "-thunderbird.zip"_L1), "application/zip"_ba, zipWithPrefs(prefsForAccounts(accounts))}};
}

Exported thunderbirdAutoconfig(const MailAccount &account)
{
    if (const auto checked = checkForThunderbird(account); !checked)
        return std::unexpected(checked.error());
    if (!account.incoming)
        return std::unexpected(ExportFault{ExportFault::Missing, u"incoming"_s});
    return QList{OutputFile{u"config-v1.1.xml"_s, "text/xml"_ba, autoconfigXml(account)}};
}
