// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "autodiscover.h"

#include "account/words.h"
#include "escape.h"
#include "requirements.h"

#include <QStringEncoder>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Security, 3> encryptions = {{{Security::Tls, "SSL"_L1}, {Security::StartTls, "TLS"_L1}, {Security::None, "None"_L1}}};
constexpr WordTable<Protocol, 3> types = {{{Protocol::Imap, "IMAP"_L1}, {Protocol::Pop3, "POP3"_L1}, {Protocol::Smtp, "SMTP"_L1}}};

constexpr auto outlookKey = "HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\"_L1;

QLatin1StringView onOff(bool value)
{
    return value ? "on"_L1 : "off"_L1;
}

// SPA and SSL are on where they are left out, so both are always said.
void writeProtocol(QXmlStreamWriter &xml, const ServerLogin &server)
{
    const auto &endpoint = server.endpoint;
    const bool signsIn = server.signIn != SignIn::None;
    xml.writeTextElement("Type"_L1, wordOf(types, endpoint.protocol));
    xml.writeTextElement("TTL"_L1, "1"_L1);
    xml.writeTextElement("Server"_L1, endpoint.host);
    xml.writeTextElement("Port"_L1, QString::number(endpoint.port));
    if (signsIn)
        xml.writeTextElement("LoginName"_L1, server.userName);
    xml.writeTextElement("DomainRequired"_L1, "off"_L1);
    xml.writeTextElement("SPA"_L1, "off"_L1);
    xml.writeTextElement("SSL"_L1, onOff(endpoint.security != Security::None));
    xml.writeTextElement("Encryption"_L1, wordOf(encryptions, endpoint.security));
    xml.writeTextElement("AuthRequired"_L1, onOff(signsIn));
}

void writeAccount(QXmlStreamWriter &xml, const MailAccount &account)
{
    xml.writeStartElement("Account"_L1);
    xml.writeTextElement("AccountType"_L1, "email"_L1);
    xml.writeTextElement("Action"_L1, "settings"_L1);
    xml.writeStartElement("Protocol"_L1);
    writeProtocol(xml, *account.incoming);
    xml.writeEndElement();
    xml.writeStartElement("Protocol"_L1);
    writeProtocol(xml, *account.outgoing);
    const bool sharesLogin = account.outgoing->signIn != SignIn::None && account.outgoing->userName == account.incoming->userName;
    xml.writeTextElement("UsePOPAuth"_L1, onOff(sharesLogin));
    xml.writeTextElement("SMTPLast"_L1, "off"_L1);
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray answerXml(const MailAccount &account)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement("Autodiscover"_L1);
    xml.writeDefaultNamespace("http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006"_L1);
    xml.writeStartElement("Response"_L1);
    xml.writeDefaultNamespace("http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"_L1);
    xml.writeStartElement("User"_L1);
    xml.writeTextElement("DisplayName"_L1, withoutControls(account.displayName));
    xml.writeEndElement();
    writeAccount(xml, account);
    xml.writeEndDocument();
    return text;
}

// As regedit writes it: UTF-16LE with a byte order mark, CRLF, an empty line after the first.
ExportFile registryFile(const QString &name, const QStringList &lines)
{
    const auto text = QString("Windows Registry Editor Version 5.00\r\n\r\n"_L1 + lines.join("\r\n"_L1) + "\r\n"_L1);
    QStringEncoder encode(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return {name, "text/x-ms-regedit"_ba, encode(text)};
}

QString xmlName(const MailAccount &account)
{
    return "autodiscover-"_L1 + account.address.domain + ".xml"_L1;
}

QStringList registryLines(const QString &domain, const QString &place, QLatin1StringView flag)
{
    return {
        u'[' + outlookKey + "AutoDiscover]"_L1,
        registryString(domain) + u'=' + place,
        "\"PreferLocalXML\"="_L1 + flag,
        QString(),
        u'[' + outlookKey + "Setup]"_L1,
        "\"DisableOffice365SimplifiedAccountCreation\"="_L1 + flag,
    };
}
} // namespace

std::expected<ExportFile, ExportFault> autodiscoverFile(const MailAccount &account)
{
    const auto checked = checkAccount(account)
                             .and_then([&] {
                                 return checkNoIpv6(account);
                             })
                             .and_then([&] {
                                 return checkNoOAuth(account);
                             });
    if (!checked)
        return std::unexpected(checked.error());
    if (!account.incoming)
        return std::unexpected(ExportFault{ExportFault::Missing, u"incoming"_s});
    return ExportFile{xmlName(account), "text/xml"_ba, answerXml(account)};
}

ExportFile autodiscoverRegistryFile(const MailAccount &account)
{
    const auto &domain = account.address.domain;
    return registryFile("autodiscover-"_L1 + domain + ".reg"_L1, registryLines(domain, registryString(autodiscoverPlace(account)), "dword:00000001"_L1));
}

// "name"=- deletes a value.
ExportFile autodiscoverUndoFile(const MailAccount &account)
{
    const auto &domain = account.address.domain;
    return registryFile("autodiscover-"_L1 + domain + "-undo.reg"_L1, registryLines(domain, u"-"_s, "-"_L1));
}

QString autodiscoverPlace(const MailAccount &account)
{
    return "C:\\Users\\Public\\MailSetup\\"_L1 + xmlName(account);
}
