// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "autodiscover.h"

#include "base/escape.h"
#include "base/words.h"
#include "formats/parts/requirements.h"

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
OutputFile registryFile(const QString &name, const QStringList &lines)
{
    const auto text = QString("Windows Registry Editor Version 5.00\r\n\r\n"_L1 + lines.join("\r\n"_L1) + "\r\n"_L1);
    QStringEncoder encode(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return {name, "text/x-ms-regedit"_ba, encode(text)};
}

QString xmlName(const MailAccount &account)
{
    return "autodiscover-"_L1 + account.address.domain + ".xml"_L1;
}

QStringList undoLines(const QString &domain)
{
    return {
        u'[' + outlookKey + "AutoDiscover]"_L1,
        registryString(domain) + "=-"_L1,
        u"\"PreferLocalXML\"=-"_s,
        QString(),
        u'[' + outlookKey + "Setup]"_L1,
        u"\"DisableOffice365SimplifiedAccountCreation\"=-"_s,
    };
}
} // namespace

std::expected<OutputFile, ExportFault> autodiscoverFile(const MailAccount &account)
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
    return OutputFile{xmlName(account), "text/xml"_ba, answerXml(account)};
}

// %~dp0 is the folder of the command file itself. Only the person can write to %LOCALAPPDATA%; whoever could change the answer
// would choose the server that gets the password.
OutputFile autodiscoverLauncher(const MailAccount &account)
{
    const auto &domain = account.address.domain;
    const auto xml = commandFileName(xmlName(account));
    const auto add = [](QLatin1StringView key, const QString &value) {
        return QString("reg add \"%key%\\"_L1 + key + "\" /f /v "_L1 + value + " >nul || goto failed"_L1);
    };
    const QStringList lines{
        u"@echo off"_s,
        u"setlocal"_s,
        u"set \"place=%LOCALAPPDATA%\\Mailwright\""_s,
        u"set \"key=HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\""_s,
        u"if not exist \"%place%\\\" mkdir \"%place%\" || goto failed"_s,
        "copy /y \"%~dp0"_L1 + xml + "\" \"%place%\\"_L1 + xml + "\" >nul || goto failed"_L1,
        add("AutoDiscover"_L1, u'"' + commandFileName(domain) + "\" /t REG_SZ /d \"%place%\\"_L1 + xml + u'"'),
        add("AutoDiscover"_L1, u"PreferLocalXML /t REG_DWORD /d 1"_s),
        add("Setup"_L1, u"DisableOffice365SimplifiedAccountCreation /t REG_DWORD /d 1"_s),
        u"exit /b 0"_s,
        u":failed"_s,
        u"pause"_s,
        u"exit /b 1"_s,
    };
    return {"autodiscover-"_L1 + domain + ".cmd"_L1, "text/plain"_ba, (lines.join("\r\n"_L1) + "\r\n"_L1).toLatin1()};
}

// "name"=- deletes a value.
OutputFile autodiscoverUndoFile(const MailAccount &account)
{
    const auto &domain = account.address.domain;
    return registryFile("autodiscover-"_L1 + domain + "-undo.reg"_L1, undoLines(domain));
}
