// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "apple.h"

#include "account/words.h"
#include "escape.h"
#include "requirements.h"
#include "stableid.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Protocol, 2> accountTypes = {{{Protocol::Imap, "EmailTypeIMAP"_L1}, {Protocol::Pop3, "EmailTypePOP"_L1}}};
constexpr WordTable<SignIn, 2> authentications = {{{SignIn::Password, "EmailAuthPassword"_L1}, {SignIn::None, "EmailAuthNone"_L1}}};

// The dictionaries of a property list
class Plist
{
public:
    explicit Plist(QByteArray *text)
        : m_xml(text)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
        m_xml.writeStartElement("plist"_L1);
        m_xml.writeAttribute("version"_L1, "1.0"_L1);
    }

    void begin(QLatin1StringView element)
    {
        m_xml.writeStartElement(element);
    }
    void end()
    {
        m_xml.writeEndElement();
    }
    void key(const QString &name)
    {
        m_xml.writeTextElement("key"_L1, name);
    }
    void text(const QString &name, const QString &value)
    {
        key(name);
        m_xml.writeTextElement("string"_L1, withoutControls(value));
    }
    void number(const QString &name, int value)
    {
        key(name);
        m_xml.writeTextElement("integer"_L1, QString::number(value));
    }
    void truth(const QString &name, bool value)
    {
        key(name);
        m_xml.writeEmptyElement(value ? "true"_L1 : "false"_L1);
    }

private:
    QXmlStreamWriter m_xml;
};

// Apple wants identifiers like reversed host names; the person's own domain is the one nobody else uses.
QString identifier(const EmailAddress &address)
{
    auto labels = address.domain.split(u'.');
    std::ranges::reverse(labels);
    return labels.join(u'.') + ".mailwright."_L1 + stableId(address, "apple"_L1).toString(QUuid::WithoutBraces);
}

void writeHead(Plist &plist, const QString &type, const QString &identifier, const QUuid &id, const QString &name)
{
    plist.text(u"PayloadType"_s, type);
    plist.number(u"PayloadVersion"_s, 1);
    plist.text(u"PayloadIdentifier"_s, identifier);
    plist.text(u"PayloadUUID"_s, id.toString(QUuid::WithoutBraces).toUpper());
    plist.text(u"PayloadDisplayName"_s, name);
}

// There is no word for STARTTLS: Mail is told to use TLS and finds out from the port how it begins.
void writeServer(Plist &plist, const ServerLogin &server, const QString &side, const Secret &secret)
{
    const auto prefix = QString(side + "MailServer"_L1);
    plist.text(prefix + "Authentication"_L1, wordOf(authentications, server.signIn));
    plist.text(prefix + "HostName"_L1, server.endpoint.host);
    plist.number(prefix + "PortNumber"_L1, server.endpoint.port);
    plist.truth(prefix + "UseSSL"_L1, server.endpoint.security != Security::None);
    if (server.signIn == SignIn::None)
        return;
    plist.text(prefix + "Username"_L1, server.userName);
    if (!secret.isEmpty())
        plist.text(side + "Password"_L1, QString::fromUtf8(secret.bytes()));
}

// Mail asks for one password only where one is enough.
bool hasOnePassword(const MailAccount &account, const ExportSecrets &secrets)
{
    return account.outgoing->signIn == SignIn::Password && account.outgoing->userName == account.incoming->userName && secrets.incoming == secrets.outgoing;
}

void writeMailAccount(Plist &plist, const MailAccount &account, const ExportSecrets &secrets)
{
    const auto address = account.address.toString();
    writeHead(plist, u"com.apple.mail.managed"_s, identifier(account.address) + ".mail"_L1, stableId(account.address, "apple mail"_L1), address);
    plist.text(u"EmailAccountType"_s, wordOf(accountTypes, account.incoming->endpoint.protocol));
    plist.text(u"EmailAccountDescription"_s, address);
    plist.text(u"EmailAccountName"_s, account.displayName);
    plist.text(u"EmailAddress"_s, address);
    writeServer(plist, *account.incoming, u"Incoming"_s, secrets.incoming);
    writeServer(plist, *account.outgoing, u"Outgoing"_s, secrets.outgoing);
    plist.truth(u"OutgoingPasswordSameAsIncomingPassword"_s, hasOnePassword(account, secrets));
}

QByteArray profileText(const MailAccount &account, const ExportSecrets &secrets)
{
    QByteArray text;
    Plist plist(&text);
    plist.begin("dict"_L1);
    writeHead(plist, u"Configuration"_s, identifier(account.address), stableId(account.address, "apple"_L1), account.address.toString());
    plist.key(u"PayloadContent"_s);
    plist.begin("array"_L1);
    plist.begin("dict"_L1);
    writeMailAccount(plist, account, secrets);
    plist.end();
    plist.end();
    plist.end();
    plist.end();
    return text + '\n';
}
} // namespace

Exported appleProfile(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForPasswords(account, secrets); !possible)
        return std::unexpected(possible.error());
    if (const auto possible = checkReceives(account); !possible)
        return std::unexpected(possible.error());
    return QList{ExportFile{suggestedFileName(account, ".mobileconfig"_L1), "application/x-apple-aspen-config"_ba, profileText(account, secrets)}};
}
