// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "k9settings.h"

#include "base/escape.h"
#include "base/words.h"
#include "formats/parts/requirements.h"
#include "formats/parts/stableid.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Protocol, 3> types = {{{Protocol::Imap, "IMAP"_L1}, {Protocol::Pop3, "POP3"_L1}, {Protocol::Smtp, "SMTP"_L1}}};
constexpr WordTable<Security, 3> securities = {
    {{Security::Tls, "SSL_TLS_REQUIRED"_L1}, {Security::StartTls, "STARTTLS_REQUIRED"_L1}, {Security::None, "NONE"_L1}}};
constexpr WordTable<SignIn, 3> authentications = {{{SignIn::Password, "PLAIN"_L1}, {SignIn::OAuth2, "XOAUTH2"_L1}, {SignIn::None, "NONE"_L1}}};

// The number that Thunderbird's own QR import writes; keys are judged by it, and newer programs read it.
constexpr auto settingsVersion = "99"_L1;

bool canSignInWithOAuth(const QString &host)
{
    static constexpr std::array domains =
        {"gmail.com"_L1, "googlemail.com"_L1, "office365.com"_L1, "outlook.com"_L1, "yahoo.com"_L1, "aol.com"_L1, "fastmail.com"_L1};
    return std::ranges::any_of(domains, [&host](QLatin1StringView domain) {
        return host.endsWith(u'.' + domain);
    });
}

Possible checkOAuth(const std::optional<ServerLogin> &server, const QString &part)
{
    const bool isOutOfReach = server && server->signIn == SignIn::OAuth2 && !canSignInWithOAuth(server->endpoint.host);
    return isOutOfReach ? std::unexpected(ExportFault{ExportFault::OAuthNotPossible, part}) : Possible();
}

void writeServer(QXmlStreamWriter &xml, const ServerLogin &server, const Secret &secret)
{
    xml.writeStartElement(server.endpoint.protocol == Protocol::Smtp ? "outgoing-server"_L1 : "incoming-server"_L1);
    xml.writeAttribute("type"_L1, wordOf(types, server.endpoint.protocol));
    xml.writeTextElement("host"_L1, server.endpoint.host);
    xml.writeTextElement("port"_L1, QString::number(server.endpoint.port));
    xml.writeTextElement("connection-security"_L1, wordOf(securities, server.endpoint.security));
    xml.writeTextElement("authentication-type"_L1, wordOf(authentications, server.signIn));
    if (server.signIn != SignIn::None)
        xml.writeTextElement("username"_L1, server.userName);
    if (server.signIn == SignIn::Password && !secret.isEmpty())
        xml.writeTextElement("password"_L1, QString::fromUtf8(secret.bytes()));
    xml.writeEndElement();
}

void writeIdentity(QXmlStreamWriter &xml, const MailAccount &account)
{
    xml.writeStartElement("identities"_L1);
    xml.writeStartElement("identity"_L1);
    xml.writeTextElement("name"_L1, withoutControls(account.displayName));
    xml.writeTextElement("email"_L1, account.address.toString());
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray settingsText(const MailAccount &account, const ExportSecrets &secrets)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement("k9settings"_L1);
    xml.writeAttribute("version"_L1, settingsVersion);
    xml.writeAttribute("format"_L1, "1"_L1);
    xml.writeStartElement("accounts"_L1);
    xml.writeStartElement("account"_L1);
    xml.writeAttribute("uuid"_L1, stableId(account.address, "k9"_L1).toString(QUuid::WithoutBraces));
    xml.writeTextElement("name"_L1, account.address.toString());
    writeServer(xml, *account.incoming, secrets.incoming);
    writeServer(xml, *account.outgoing, secrets.outgoing);
    writeIdentity(xml, account);
    xml.writeEndDocument();
    return text;
}
} // namespace

std::expected<void, ExportFault> checkForThunderbirdMobile(const MailAccount &account, const ExportSecrets &secrets)
{
    return checkAccount(account)
        .and_then([&] {
            return checkSecrets(secrets);
        })
        .and_then([&] {
            return checkReceives(account);
        })
        .and_then([&] {
            return checkOAuth(account.incoming, u"incoming.auth"_s);
        })
        .and_then([&] {
            return checkOAuth(account.outgoing, u"outgoing.auth"_s);
        });
}

Exported k9Settings(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForThunderbirdMobile(account, secrets); !possible)
        return std::unexpected(possible.error());
    return QList{OutputFile{suggestedFileName(account, ".k9s"_L1), "application/x-k9settings"_ba, settingsText(account, secrets)}};
}
