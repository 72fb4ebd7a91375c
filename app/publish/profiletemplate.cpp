// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiletemplate.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// A property list's dictionaries, key by key.
class PropertyList
{
public:
    explicit PropertyList(QByteArray *text)
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
        m_xml.writeTextElement("string"_L1, value);
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

QString reversed(const QString &domain)
{
    auto labels = domain.split(u'.');
    std::ranges::reverse(labels);
    return labels.join(u'.');
}

void writeHead(PropertyList &list, QLatin1StringView type, const QString &identifier, QLatin1StringView id, const QString &name)
{
    list.text(u"PayloadType"_s, type);
    list.number(u"PayloadVersion"_s, 1);
    list.text(u"PayloadIdentifier"_s, identifier);
    list.text(u"PayloadUUID"_s, id);
    list.text(u"PayloadDisplayName"_s, name);
}

void writeServer(PropertyList &list, const ServerLogin &server, const QString &side, const EmailAddress &nobody, const QString &address)
{
    const auto prefix = QString(side + "MailServer"_L1);
    list.text(prefix + "Authentication"_L1, server.signIn == SignIn::None ? u"EmailAuthNone"_s : u"EmailAuthPassword"_s);
    list.text(prefix + "HostName"_L1, server.endpoint.host);
    list.number(prefix + "PortNumber"_L1, server.endpoint.port);
    list.truth(prefix + "UseSSL"_L1, true);
    if (server.signIn != SignIn::None)
        list.text(prefix + "Username"_L1, server.userName == nobody.toString() ? address : QString(ProfileBlanks::localPart));
}
} // namespace

QByteArray profileTemplate(const MailAccount &everybody)
{
    const auto &nobody = everybody.address;
    const auto address = QString(ProfileBlanks::localPart + u'@' + nobody.domain);
    const auto identifier = QString(reversed(nobody.domain) + ".mail-setup."_L1 + ProfileBlanks::localPart);
    QByteArray text;
    PropertyList list(&text);
    list.begin("dict"_L1);
    writeHead(list, "Configuration"_L1, identifier, ProfileBlanks::profileId, address);
    list.key(u"PayloadContent"_s);
    list.begin("array"_L1);
    list.begin("dict"_L1);
    writeHead(list, "com.apple.mail.managed"_L1, identifier + ".mail"_L1, ProfileBlanks::accountId, address);
    list.text(u"EmailAccountType"_s, everybody.incoming->endpoint.protocol == Protocol::Pop3 ? u"EmailTypePOP"_s : u"EmailTypeIMAP"_s);
    list.text(u"EmailAccountDescription"_s, address);
    list.text(u"EmailAddress"_s, address);
    writeServer(list, *everybody.incoming, u"Incoming"_s, nobody, address);
    writeServer(list, *everybody.outgoing, u"Outgoing"_s, nobody, address);
    list.truth(u"OutgoingPasswordSameAsIncomingPassword"_s, everybody.outgoing->signIn == SignIn::Password);
    for (int open = 0; open < 4; ++open) // both dictionaries, the array, the list
        list.end();
    return text;
}
