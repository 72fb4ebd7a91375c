// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "autoconfig.h"

#include "account/hostname.h"
#include "base/outsidetext.h"
#include "base/words.h"
#include "base/xmlelement.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestValue = 255;
constexpr qsizetype mostServers = 20; // each way
constexpr qsizetype mostDomains = 1000;

constexpr WordTable<Security, 3> socketTypes = {{{Security::Tls, "SSL"_L1}, {Security::StartTls, "STARTTLS"_L1}, {Security::None, "plain"_L1}}};

// What only looks like a password on the wire, such as CRAM-MD5, is one to the person who types it. Kerberos, NTLM and
// certificates are not for this program; "client-IP-address" and "smtp-after-pop" mean that no sign-in is asked for.
constexpr WordTable<SignIn, 8> signIns = {{
    {SignIn::Password, "password-cleartext"_L1},
    {SignIn::Password, "plain"_L1},
    {SignIn::Password, "password-encrypted"_L1},
    {SignIn::Password, "secure"_L1},
    {SignIn::OAuth2, "OAuth2"_L1},
    {SignIn::None, "none"_L1},
    {SignIn::None, "client-IP-address"_L1},
    {SignIn::None, "smtp-after-pop"_L1},
}};

bool isOneLine(const QString &text)
{
    return text.size() <= longestValue && std::ranges::none_of(text, [](QChar c) {
               return c.category() == QChar::Other_Control;
           });
}

// Nothing where a placeholder is in it that an address cannot answer: a person's name, or what the document wants to have asked. One
// pass, so that no value is filled in again.
std::optional<QString> filledIn(const QString &text, const EmailAddress &address)
{
    static const QRegularExpression placeholder(u"%([A-Z][A-Z0-9_]*)%"_s);
    QString filled;
    qsizetype done = 0;
    for (const auto &match : placeholder.globalMatch(text)) {
        const auto name = match.capturedView(1);
        filled += QStringView(text).sliced(done, match.capturedStart() - done);
        if (name == "EMAILADDRESS"_L1)
            filled += address.toString();
        else if (name == "EMAILDOMAIN"_L1)
            filled += address.domain;
        else if (name == "EMAILLOCALPART"_L1)
            filled += address.localPart;
        else
            return std::nullopt;
        done = match.capturedEnd();
    }
    filled += QStringView(text).sliced(done);
    return isOneLine(filled) ? std::optional(filled) : std::nullopt;
}

// Empty where only the person knows it.
std::optional<QString> userNameIn(const QString &text, const EmailAddress &address)
{
    if (!isOneLine(text))
        return std::nullopt;
    const auto name = filledIn(text, address);
    return name ? *name : QString();
}

QUrl issuerIn(const XmlElement &document, const XmlElement &provider)
{
    const auto *oauth = provider.child(u"oAuth2") ? provider.child(u"oAuth2") : document.child(u"oAuth2");
    if (!oauth)
        return {};
    const auto text = oauth->textOf(u"issuer");
    const auto host = parseHostName(text);
    const QUrl issuer(host ? QString(u"https://"_s + *host) : text, QUrl::StrictMode);
    return issuer.scheme() == "https"_L1 && !issuer.host().isEmpty() && issuer.userInfo().isEmpty() ? issuer : QUrl();
}

QList<SignIn> signInsOf(const XmlElement &server)
{
    QList<SignIn> known;
    for (const auto &child : server.children)
        if (child.name == "authentication"_L1)
            if (const auto signIn = valueOf(signIns, child.text); signIn && !known.contains(*signIn))
                known.append(*signIn);
    return known;
}

std::optional<OfferedServer> serverIn(const XmlElement &element, const EmailAddress &address)
{
    const auto protocol = protocolFromWord(element.attributes.value(u"type"_s));
    const bool isOutgoing = element.name == "outgoingServer"_L1;
    const auto hostText = filledIn(element.textOf(u"hostname"), address);
    const auto port = parsePort(element.textOf(u"port"));
    const auto security = valueOf(socketTypes, element.textOf(u"socketType"));
    const auto nameText = element.textOf(u"username");
    const auto userName = userNameIn(nameText, address);
    const auto ways = signInsOf(element);
    if (!protocol || (*protocol == Protocol::Smtp) != isOutgoing || !hostText || !port || !security || !userName || ways.isEmpty())
        return std::nullopt;
    if (printable(*userName) != *userName) // who reads the name reads what is sent
        return std::nullopt;
    const auto host = parseHostName(*hostText);
    const bool needsName = ways.first() != SignIn::None;
    if (!host || (needsName && nameText.isEmpty()))
        return std::nullopt;
    return OfferedServer{{*protocol, *host, *port, *security}, *userName, ways};
}

void takeServer(const XmlElement &element, const EmailAddress &address, AutoconfigSettings &settings)
{
    auto &servers = element.name == "incomingServer"_L1 ? settings.incoming : settings.outgoing;
    settings.hasPassword = settings.hasPassword || !element.textOf(u"password").isEmpty();
    const auto server = serverIn(element, address);
    if (server && servers.size() < mostServers && !servers.contains(*server))
        servers.append(*server);
}

AutoconfigSettings settingsIn(const XmlElement &provider, const EmailAddress &address)
{
    AutoconfigSettings settings;
    for (const auto &child : provider.children) {
        if (child.name == "incomingServer"_L1 || child.name == "outgoingServer"_L1)
            takeServer(child, address, settings);
        else if (child.name == "domain"_L1 && settings.domains.size() < mostDomains)
            if (const auto domain = parseHostName(filledIn(child.text, address).value_or(QString())))
                settings.domains.append(*domain);
    }
    settings.providerName = printableLine(filledIn(provider.textOf(u"displayName"), address).value_or(QString()));
    return settings;
}

AutoconfigFault faultOf(XmlFault fault)
{
    switch (fault) {
    case XmlFault::TooLarge:
        return AutoconfigFault::TooLarge;
    case XmlFault::HasDeclarations:
        return AutoconfigFault::HasDeclarations;
    case XmlFault::Broken:
        break;
    }
    return AutoconfigFault::NotXml;
}
} // namespace

std::expected<AutoconfigSettings, AutoconfigFault> parseAutoconfig(const QByteArray &text, const EmailAddress &address)
{
    const auto document = parseXml(text);
    if (!document)
        return std::unexpected(faultOf(document.error()));
    const auto *provider = document->name == "clientConfig"_L1 ? document->child(u"emailProvider") : nullptr;
    if (!provider)
        return std::unexpected(AutoconfigFault::NotAutoconfig);
    auto settings = settingsIn(*provider, address);
    settings.issuer = issuerIn(*document, *provider);
    if (settings.incoming.isEmpty() && settings.outgoing.isEmpty())
        return std::unexpected(AutoconfigFault::NoServer);
    return settings;
}
