// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/xmlelement.h"
#include "formats/parts/foundaccount.h"
#include "formats/parts/readers.h"

using namespace Qt::StringLiterals;

namespace
{
bool isOff(const XmlElement &protocol, QStringView name)
{
    return protocol.textOf(name).compare("off"_L1, Qt::CaseInsensitive) == 0;
}

// Encryption, where it is there, says more than SSL; "SSL" is implicit TLS and "TLS" is STARTTLS. SSL left out means on.
Security securityFrom(const XmlElement &protocol, const QString &part)
{
    const auto word = protocol.textOf(u"Encryption").toUpper();
    if (word == "SSL"_L1)
        return Security::Tls;
    if (word == "TLS"_L1)
        return Security::StartTls;
    if (word == "NONE"_L1 || (word.isEmpty() && isOff(protocol, u"SSL")))
        return Security::None;
    const auto port = parsePort(protocol.textOf(u"Port"));
    if (!port)
        throw ImportFault{ImportFault::Invalid, part + ".port"_L1};
    return usualSecurity(*port);
}

ServerLogin loginFrom(const XmlElement &element, Protocol protocol, const EmailAddress &address, const QString &part)
{
    const auto loginName = element.textOf(u"LoginName");
    const auto signIn = isOff(element, u"AuthRequired") ? SignIn::None : SignIn::Password;
    return loginFrom({.protocol = protocol,
                      .host = element.textOf(u"Server"),
                      .port = element.textOf(u"Port"),
                      .security = securityFrom(element, part),
                      .userName = loginName.isEmpty() && signIn == SignIn::Password ? address.toString() : loginName,
                      .signIn = signIn},
                     part);
}
} // namespace

// The answer names no address; a login name in the form of one is taken for it.
QList<FoundAccount> readAutodiscover(const QByteArray &file, const ImportHints &hints)
{
    const auto document = readXml(file);
    const auto *response = document.child(u"Response");
    const auto *settings = response ? response->child(u"Account") : nullptr;
    if (!settings)
        throw ImportFault{ImportFault::Missing, u"Account"_s};
    const auto *user = response->child(u"User");
    const auto *protocol = settings->child(u"Protocol");
    MailAccount account;
    account.displayName = user ? user->textOf(u"DisplayName") : QString();
    account.address = hints.address ? *hints.address : addressFrom(protocol ? protocol->textOf(u"LoginName") : QString(), hints);
    for (const auto &element : settings->children) {
        const auto type = protocolFromWord(element.textOf(u"Type").toLower());
        if (element.name != "Protocol"_L1 || !type)
            continue;
        auto &side = *type == Protocol::Smtp ? account.outgoing : account.incoming;
        if (!side)
            side = loginFrom(element, *type, account.address, *type == Protocol::Smtp ? u"outgoing"_s : u"incoming"_s);
    }
    return {foundAccount(account, false, hints)};
}
