// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/words.h"
#include "base/xmlelement.h"
#include "formats/parts/foundaccount.h"
#include "formats/parts/readers.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Protocol, 3> types = {{{Protocol::Imap, "IMAP"_L1}, {Protocol::Pop3, "POP3"_L1}, {Protocol::Smtp, "SMTP"_L1}}};

// The "optional" ones are of old versions, which read them as the others since 2014.
constexpr WordTable<Security, 5> securities = {{
    {Security::None, "NONE"_L1},
    {Security::StartTls, "STARTTLS_REQUIRED"_L1},
    {Security::StartTls, "STARTTLS_OPTIONAL"_L1},
    {Security::Tls, "SSL_TLS_REQUIRED"_L1},
    {Security::Tls, "SSL_TLS_OPTIONAL"_L1},
}};

constexpr WordTable<SignIn, 6> signIns = {{
    {SignIn::Password, "PLAIN"_L1},
    {SignIn::Password, "LOGIN"_L1},
    {SignIn::Password, "CRAM_MD5"_L1},
    {SignIn::Password, "AUTOMATIC"_L1},
    {SignIn::OAuth2, "XOAUTH2"_L1},
    {SignIn::None, "NONE"_L1},
}};

template<typename Table>
auto wordAt(const Table &table, const XmlElement &element, QStringView name, const QString &part)
{
    const auto value = valueOf(table, element.textOf(name));
    if (!value)
        throw ImportFault{ImportFault::Invalid, part};
    return *value;
}

// A server without a sign-in has neither a name nor a way.
SignIn signInFrom(const XmlElement &element, const QString &part)
{
    if (element.textOf(u"authentication-type").isEmpty())
        return element.textOf(u"username").isEmpty() ? SignIn::None : SignIn::Password;
    return wordAt(signIns, element, u"authentication-type", part + ".auth"_L1);
}

ServerLogin serverFrom(const XmlElement &element, const QString &part)
{
    const auto protocol = valueOf(types, element.attributes.value(u"type"_s));
    if (!protocol || (*protocol == Protocol::Smtp) != (part == "outgoing"_L1))
        throw ImportFault{ImportFault::Invalid, part + ".protocol"_L1};
    return loginFrom({.protocol = *protocol,
                      .host = element.textOf(u"host"),
                      .port = element.textOf(u"port"),
                      .security = wordAt(securities, element, u"connection-security", part + ".security"_L1),
                      .userName = element.textOf(u"username"),
                      .signIn = signInFrom(element, part)},
                     part);
}

FoundAccount accountFrom(const XmlElement &element, const ImportHints &hints)
{
    MailAccount account;
    bool hadPassword = false;
    if (const auto *incoming = element.child(u"incoming-server")) {
        account.incoming = serverFrom(*incoming, u"incoming"_s);
        hadPassword = !incoming->textOf(u"password").isEmpty();
    }
    if (const auto *outgoing = element.child(u"outgoing-server")) {
        account.outgoing = serverFrom(*outgoing, u"outgoing"_s);
        hadPassword = hadPassword || !outgoing->textOf(u"password").isEmpty();
    }
    const auto *identities = element.child(u"identities");
    const auto *identity = identities ? identities->child(u"identity") : nullptr;
    account.displayName = identity ? identity->textOf(u"name") : QString();
    account.address = addressFrom(identity ? identity->textOf(u"email") : QString(), hints);
    return foundAccount(account, hadPassword, hints);
}
} // namespace

QList<FoundAccount> readK9(const QByteArray &file, const ImportHints &hints)
{
    const auto document = readXml(file);
    const auto *accounts = document.child(u"accounts");
    if (document.attributes.value(u"format"_s) != "1"_L1 || !accounts)
        throw ImportFault{ImportFault::UnknownKind, {}};
    return readEach(accounts->children, [&](const XmlElement &account) {
        return accountFrom(account, hints);
    });
}
