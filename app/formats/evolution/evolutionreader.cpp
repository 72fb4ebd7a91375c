// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/words.h"
#include "formats/parts/foundaccount.h"
#include "formats/parts/inifile.h"
#include "formats/parts/readers.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Security, 3> methods = {{
    {Security::Tls, "ssl-on-alternate-port"_L1},
    {Security::StartTls, "starttls-on-standard-port"_L1},
    {Security::None, "none"_L1},
}};
constexpr WordTable<Protocol, 4> backends = {{
    {Protocol::Imap, "imapx"_L1},
    {Protocol::Imap, "imap"_L1},
    {Protocol::Pop3, "pop"_L1},
    {Protocol::Smtp, "smtp"_L1},
}};

// A method left out is a password for receiving and no sign-in for sending.
SignIn signInFrom(const QString &method, Protocol protocol)
{
    constexpr std::array oauthMethods = {"XOAUTH2"_L1, "OAUTHBEARER"_L1, "OAuth2"_L1, "Google"_L1, "Outlook"_L1};
    if (std::ranges::contains(oauthMethods, method))
        return SignIn::OAuth2;
    const bool saysNothing = method.isEmpty() || method == "none"_L1;
    return saysNothing && protocol == Protocol::Smtp ? SignIn::None : SignIn::Password;
}

ServerLogin serverFrom(const IniFile &source, const QString &backend, const QString &part)
{
    const auto protocol = valueOf(backends, backend);
    if (!protocol || (*protocol == Protocol::Smtp) != (part == "outgoing"_L1))
        throw ImportFault{ImportFault::Invalid, part + ".protocol"_L1};
    const auto authentication = source.section(u"Authentication");
    const auto security = valueOf(methods, source.section(u"Security").value(u"Method"_s));
    return loginFrom({.protocol = *protocol,
                      .host = authentication.value(u"Host"_s),
                      .port = authentication.value(u"Port"_s),
                      .security = security.value_or(Security::None), // Evolution itself takes any other word for none
                      .userName = authentication.value(u"User"_s),
                      .signIn = signInFrom(authentication.value(u"Method"_s), *protocol)},
                     part);
}

// Takes what one .source file holds: the account, the identity or the transport.
void take(const IniFile &source, MailAccount &account)
{
    if (source.has(u"Mail Account"))
        account.incoming = serverFrom(source, source.section(u"Mail Account").value(u"BackendName"_s), u"incoming"_s);
    if (source.has(u"Mail Transport"))
        account.outgoing = serverFrom(source, source.section(u"Mail Transport").value(u"BackendName"_s), u"outgoing"_s);
    if (!source.has(u"Mail Identity"))
        return;
    const auto identity = source.section(u"Mail Identity");
    account.displayName = identity.value(u"Name"_s);
    account.address = EmailAddress::parse(identity.value(u"Address"_s)).value_or(EmailAddress());
}
} // namespace

QList<FoundAccount> readEvolution(const Files &files, const ImportHints &hints)
{
    MailAccount account;
    for (const auto &file : files) {
        const auto source = parseIni(file, IniEscapes::Backslash);
        if (!source)
            throw ImportFault{ImportFault::Broken, QString::number(source.error())};
        take(*source, account);
    }
    if (!account.outgoing)
        throw ImportFault{ImportFault::Missing, u"outgoing"_s};
    account.address = addressFrom(account.address.isEmpty() ? account.outgoing->userName : account.address.toString(), hints);
    return {foundAccount(account, false, hints)};
}
