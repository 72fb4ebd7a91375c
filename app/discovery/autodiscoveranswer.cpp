// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "autodiscoveranswer.h"

#include "account/hostname.h"
#include "base/xmlelement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostProtocols = 20;
constexpr qsizetype longestLoginName = 255;

bool isOff(const XmlElement &protocol, QStringView name)
{
    return protocol.textOf(name).compare("off"_L1, Qt::CaseInsensitive) == 0;
}

Security usualLock(quint16 port)
{
    return port == 465 || port == 993 || port == 995 ? Security::Tls : Security::StartTls;
}

// Encryption, where it is there, says more than SSL; "SSL" is implicit TLS and "TLS" is STARTTLS. SSL left out means on.
Security lockOf(const XmlElement &protocol, quint16 port)
{
    const auto word = protocol.textOf(u"Encryption").toUpper();
    if (word == "SSL"_L1)
        return Security::Tls;
    if (word == "TLS"_L1)
        return Security::StartTls;
    if (word == "NONE"_L1 || (word.isEmpty() && isOff(protocol, u"SSL")))
        return Security::None;
    return usualLock(port);
}

std::optional<ServerLogin> serverIn(const XmlElement &element, Protocol protocol, const EmailAddress &address)
{
    const auto host = parseHostName(element.textOf(u"Server"));
    const auto port = parsePort(element.textOf(u"Port"));
    const auto name = element.textOf(u"LoginName");
    const bool isHarmless = name.size() <= longestLoginName && std::ranges::none_of(name, [](QChar c) {
                                return c.category() == QChar::Other_Control;
                            });
    if (!host || !port || !isHarmless)
        return std::nullopt;
    const auto signIn = isOff(element, u"AuthRequired") ? SignIn::None : SignIn::Password;
    return ServerLogin{{protocol, *host, *port, lockOf(element, *port)}, name.isEmpty() && signIn == SignIn::Password ? address.toString() : name, signIn};
}
} // namespace

QByteArray autodiscoverQuestion(const EmailAddress &address)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    const auto request = u"http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006"_s;
    xml.writeStartDocument();
    xml.writeDefaultNamespace(request);
    xml.writeStartElement(request, u"Autodiscover"_s);
    xml.writeStartElement(request, u"Request"_s);
    xml.writeTextElement(request, u"EMailAddress"_s, address.toString());
    xml.writeTextElement(request, u"AcceptableResponseSchema"_s, u"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"_s);
    xml.writeEndDocument();
    return text;
}

std::optional<AutodiscoverAnswer> parseAutodiscover(const QByteArray &text, const EmailAddress &address)
{
    const auto document = parseXml(text);
    const auto *response = document && document->name == "Autodiscover"_L1 ? document->child(u"Response") : nullptr;
    const auto *settings = response ? response->child(u"Account") : nullptr;
    if (!settings)
        return std::nullopt;
    AutodiscoverAnswer answer;
    const QUrl redirect(settings->textOf(u"RedirectUrl"), QUrl::StrictMode);
    if (redirect.scheme() == "https"_L1)
        answer.redirect = redirect;
    for (const auto &element : settings->children) {
        const auto type = element.textOf(u"Type");
        answer.isExchange |= type.startsWith("EX"_L1, Qt::CaseInsensitive);
        const auto protocol = protocolFromWord(type.toLower());
        if (element.name != "Protocol"_L1 || !protocol || answer.servers.size() == mostProtocols)
            continue;
        if (const auto server = serverIn(element, *protocol, address))
            answer.servers.append(*server);
    }
    return answer;
}

QString autodiscoverHost(const QByteArray &json)
{
    const QUrl url(QJsonDocument::fromJson(json).object().value("Url"_L1).toString(), QUrl::StrictMode);
    return url.scheme() == "https"_L1 ? url.host() : QString();
}
