// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/words.h"
#include "formats/parts/foundaccount.h"
#include "formats/parts/inifile.h"
#include "formats/parts/readers.h"

using namespace Qt::StringLiterals;

namespace
{
// KMail says SSL for implicit TLS and TLS for STARTTLS, in the transport's file; SSL where nothing is said.
constexpr WordTable<Security, 4> encryptions = {{
    {Security::Tls, "SSL"_L1},
    {Security::Tls, ""_L1},
    {Security::StartTls, "TLS"_L1},
    {Security::None, "None"_L1},
}};
constexpr WordTable<Security, 4> safeties = {{
    {Security::Tls, "SSL"_L1},
    {Security::Tls, ""_L1},
    {Security::StartTls, "STARTTLS"_L1},
    {Security::None, "None"_L1},
}};

Security securityFrom(const WordTable<Security, 4> &words, const QString &word, const QString &part)
{
    const auto security = valueOf(words, word);
    if (!security)
        throw ImportFault{ImportFault::Invalid, part + ".security"_L1};
    return *security;
}

// authtype: GSSAPI and NTLM are not for this program.
SignIn signInFrom(const IniSection &transport)
{
    const auto type = transport.value(u"authtype"_s);
    if (!transport.isTrue(u"auth"_s))
        return SignIn::None;
    if (type == "XOAUTH2"_L1 || type == "9"_L1)
        return SignIn::OAuth2;
    if (type == "GSSAPI"_L1 || type == "NTLM"_L1)
        throw ImportFault{ImportFault::Invalid, u"outgoing.auth"_s};
    return SignIn::Password;
}

ServerLogin outgoingFrom(const IniSection &transport)
{
    const auto signIn = signInFrom(transport);
    return loginFrom({.protocol = Protocol::Smtp,
                      .host = transport.value(u"host"_s),
                      .port = transport.value(u"port"_s),
                      .security = securityFrom(encryptions, transport.value(u"encryption"_s), u"outgoing"_s),
                      .userName = transport.value(u"user"_s),
                      .signIn = signIn},
                     u"outgoing"_s);
}

// Authentication: the number of the transport's list, 9 for XOAUTH2.
ServerLogin incomingFrom(const IniSection &network)
{
    return loginFrom({.protocol = Protocol::Imap,
                      .host = network.value(u"ImapServer"_s),
                      .port = network.value(u"ImapPort"_s),
                      .security = securityFrom(safeties, network.value(u"Safety"_s), u"incoming"_s),
                      .userName = network.value(u"UserName"_s),
                      .signIn = network.value(u"Authentication"_s) == "9"_L1 ? SignIn::OAuth2 : SignIn::Password},
                     u"incoming"_s);
}

// A transport belongs to no address; most often something in it is one all the same.
QString firstAddressOf(const QStringList &texts)
{
    const auto found = std::ranges::find_if(texts, [](const QString &text) {
        return EmailAddress::parse(text).has_value();
    });
    return found != texts.end() ? *found : QString();
}

FoundAccount accountFrom(const IniSection &transport, const std::optional<ServerLogin> &incoming, const ImportHints &hints)
{
    MailAccount account;
    account.incoming = incoming;
    account.outgoing = outgoingFrom(transport);
    account.address =
        addressFrom(firstAddressOf({transport.value(u"senderOverwriteAddress"_s), transport.value(u"name"_s), account.outgoing->userName}), hints);
    return foundAccount(account, transport.values.contains(u"password"_s), hints);
}
} // namespace

// Each [Transport N] of mailtransports is an account that sends; with the file of one IMAP resource beside it, its incoming
// side is known too.
QList<FoundAccount> readKMail(const Files &files, const ImportHints &hints)
{
    QList<IniSection> transports;
    std::optional<ServerLogin> incoming;
    for (const auto &file : files) {
        const auto ini = parseIni(file, IniEscapes::Backslash);
        if (!ini)
            throw ImportFault{ImportFault::Broken, QString::number(ini.error())};
        for (const auto &section : ini->sections)
            if (section.name.startsWith("Transport "_L1))
                transports.append(section);
        if (ini->has(u"network"))
            incoming = incomingFrom(ini->section(u"network"));
    }
    if (transports.isEmpty())
        throw ImportFault{ImportFault::Missing, u"outgoing"_s};
    return readEach(transports, [&](const IniSection &transport) {
        return accountFrom(transport, incoming, hints);
    });
}
