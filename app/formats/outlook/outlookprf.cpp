// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlookprf.h"

#include "base/escape.h"
#include "base/words.h"
#include "formats/parts/requirements.h"

using namespace Qt::StringLiterals;

namespace
{
// SMTPSecureConnection, the property 0x020A. Outlook says SSL for implicit TLS and TLS for STARTTLS.
constexpr WordTable<Security, 3> secureConnections = {{{Security::None, "0"_L1}, {Security::Tls, "1"_L1}, {Security::StartTls, "2"_L1}}};

constexpr auto lineEnd = "\r\n"_L1;

// A key of the account section, and the line of the mapping section that tells Outlook what it is. Without the second the first
// is left out without a word.
struct Property {
    QLatin1StringView key;
    QString value;
    QLatin1StringView mapping;
};

// The keys of the side that receives carry its protocol: "IMAPServer", "POP3Server".
struct Kind {
    QLatin1StringView mappingSection;
    QLatin1StringView accountType;
    QLatin1StringView serverKey, userNameKey, spaKey, portKey, sslKey;
};
constexpr Kind imap{"IMAP_I_Mail"_L1, "IMAP"_L1, "IMAPServer"_L1, "IMAPUserName"_L1, "IMAPUseSPA"_L1, "IMAPPort"_L1, "IMAPUseSSL"_L1};
constexpr Kind pop3{"I_Mail"_L1, "POP3"_L1, "POP3Server"_L1, "POP3UserName"_L1, "POP3UseSPA"_L1, "POP3Port"_L1, "POP3UseSSL"_L1};

const Kind &kindOf(const MailAccount &account)
{
    return account.incoming->endpoint.protocol == Protocol::Pop3 ? pop3 : imap;
}

QList<Property> incomingProperties(const Kind &kind, const ServerLogin &server)
{
    const auto &endpoint = server.endpoint;
    QList<Property> properties{
        {kind.serverKey, endpoint.host, "PT_UNICODE,0x0100"_L1},
        {kind.userNameKey, server.userName, "PT_UNICODE,0x0101"_L1},
        {kind.spaKey, u"0"_s, "PT_LONG,0x0108"_L1},
        {kind.portKey, QString::number(endpoint.port), "PT_LONG,0x0104"_L1},
        {kind.sslKey, endpoint.security == Security::Tls ? u"1"_s : u"0"_s, "PT_LONG,0x0105"_L1},
    };
    if (endpoint.protocol == Protocol::Pop3) // mail stays on the server, without a limit in days
        properties.append({"LeaveOnServer"_L1, u"1"_s, "PT_LONG,0x1000"_L1});
    return properties;
}

QList<Property> outgoingProperties(const MailAccount &account)
{
    const auto &server = *account.outgoing;
    const bool signsIn = server.signIn != SignIn::None;
    const bool hasOwnLogin = signsIn && server.userName != account.incoming->userName;
    QList<Property> properties{
        {"SMTPServer"_L1, server.endpoint.host, "PT_UNICODE,0x0200"_L1},
        {"SMTPPort"_L1, QString::number(server.endpoint.port), "PT_LONG,0x0201"_L1},
        {"SMTPSecureConnection"_L1, wordOf(secureConnections, server.endpoint.security), "PT_LONG,0x020A"_L1},
        {"SMTPUseAuth"_L1, signsIn ? u"1"_s : u"0"_s, "PT_LONG,0x0203"_L1},
        {"SMTPAuthMethod"_L1, hasOwnLogin ? u"1"_s : u"0"_s, "PT_LONG,0x0208"_L1},
        {"SMTPUseSPA"_L1, u"0"_s, "PT_LONG,0x0207"_L1},
    };
    if (signsIn)
        properties.append({"SMTPUserName"_L1, server.userName, "PT_UNICODE,0x0204"_L1});
    return properties;
}

QList<Property> accountProperties(const MailAccount &account)
{
    const auto address = account.address.toString();
    const auto name = prfValue(account.displayName);
    QList<Property> properties{
        {"AccountName"_L1, address, "PT_UNICODE,0x0002"_L1},
        {"DisplayName"_L1, name.isEmpty() ? address : name, "PT_UNICODE,0x000B"_L1},
        {"EmailAddress"_L1, address, "PT_UNICODE,0x000C"_L1},
        {"ConnectionType"_L1, u"0"_s, "PT_LONG,0x000F"_L1},
        {"ServerTimeOut"_L1, u"60"_s, "PT_LONG,0x0209"_L1},
    };
    return properties << incomingProperties(kindOf(account), *account.incoming) << outgoingProperties(account);
}

class PrfWriter
{
public:
    void section(QLatin1StringView name)
    {
        m_text += lineEnd + u'[' + name + u']' + lineEnd;
    }
    void value(QLatin1StringView key, QStringView value)
    {
        m_text += key + u'=' + prfValue(value) + lineEnd;
    }
    QByteArray toBytes() const
    {
        return "; An e-mail account for classic Outlook, without a password\r\n" + m_text.toLatin1();
    }

private:
    QString m_text;
};

// OverwriteProfile=No: a profile of that name that is there already stays as it is.
void writeGeneral(PrfWriter &prf, const MailAccount &account)
{
    prf.section("General"_L1);
    prf.value("Custom"_L1, u"1");
    prf.value("ProfileName"_L1, outlookProfileName(account));
    prf.value("DefaultProfile"_L1, u"Yes");
    prf.value("OverwriteProfile"_L1, u"No");
    prf.value("ModifyDefaultProfileIfPresent"_L1, u"FALSE");
    prf.value("BackupProfile"_L1, u"No");
}

// A login must arrive as it is. What prfValue() would change cannot be written.
std::expected<void, ExportFault> checkTexts(const MailAccount &account)
{
    const auto fault = [](const QString &part) {
        return std::unexpected(ExportFault{ExportFault::TextNotPossible, part});
    };
    const auto isWritable = [](const QString &text) {
        return prfValue(text) == text;
    };
    if (!isWritable(account.address.toString()))
        return fault(u"address"_s);
    if (!isWritable(account.incoming->userName))
        return fault(u"incoming.userName"_s);
    if (account.outgoing->signIn != SignIn::None && !isWritable(account.outgoing->userName))
        return fault(u"outgoing.userName"_s);
    return {};
}

std::expected<void, ExportFault> checkForProfileFile(const MailAccount &account)
{
    return checkAccount(account)
        .and_then([&] {
            return checkNoIpv6(account);
        })
        .and_then([&] {
            return checkNoOAuth(account);
        })
        .and_then([&]() -> std::expected<void, ExportFault> {
            if (!account.incoming)
                return std::unexpected(ExportFault{ExportFault::Missing, u"incoming"_s});
            // The property behind IMAPUseSSL and POP3UseSSL is a yes or no, and yes is implicit TLS.
            if (account.incoming->endpoint.security == Security::StartTls)
                return std::unexpected(ExportFault{ExportFault::StartTlsNotPossible, u"incoming.security"_s});
            return checkTexts(account);
        });
}
} // namespace

QString outlookProfileName(const MailAccount &account)
{
    const auto name = QString(toAscii(account.address.localPart) + u' ' + account.address.domain);
    return prfValue(name);
}

std::expected<OutputFile, ExportFault> outlookProfileFile(const MailAccount &account)
{
    if (const auto checked = checkForProfileFile(account); !checked)
        return std::unexpected(checked.error());

    const auto &kind = kindOf(account);
    const auto properties = accountProperties(account);
    PrfWriter prf;
    writeGeneral(prf, account);
    prf.section("Service List"_L1);
    prf.value("Service1"_L1, u"Outlook Address Book");
    prf.section("Internet Account List"_L1);
    prf.value("Account1"_L1, QString(kind.mappingSection));
    prf.section("Service1"_L1);
    prf.value("UniqueService"_L1, u"Yes");
    prf.section("Account1"_L1);
    prf.value("UniqueService"_L1, u"No");
    for (const auto &property : properties)
        prf.value(property.key, property.value);
    prf.section("Outlook Address Book"_L1);
    prf.value("ServiceName"_L1, u"CONTAB");
    prf.section(kind.mappingSection);
    prf.value("AccountType"_L1, QString(kind.accountType));
    for (const auto &property : properties)
        prf.value(property.key, QString(property.mapping));
    return OutputFile{suggestedFileName(account, ".prf"_L1), "text/plain"_ba, prf.toBytes()};
}

// %~dp0 is the folder of the command file itself.
OutputFile outlookLauncher(const OutputFile &profileFile)
{
    const auto text = QString("@echo off\r\nstart \"\" outlook.exe /importprf \"%~dp0"_L1 + commandFileName(profileFile.name) + "\"\r\n"_L1);
    const auto stem = profileFile.name.chopped(".prf"_L1.size());
    return {stem + ".cmd"_L1, "text/plain"_ba, text.toLatin1()};
}
