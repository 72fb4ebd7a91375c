// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/parts/foundaccount.h"
#include "formats/parts/inifile.h"
#include "formats/parts/readers.h"

using namespace Qt::StringLiterals;

namespace
{
// SMTPSecureConnection: 1 is implicit TLS, 2 STARTTLS, 3 whatever works. Older files have a yes or no only.
Security outgoingSecurity(const IniSection &values)
{
    const auto number = values.value(u"SMTPSecureConnection"_s);
    if (number == "0"_L1)
        return Security::None;
    if (number == "1"_L1)
        return Security::Tls;
    if (number == "2"_L1)
        return Security::StartTls;
    if (number.isEmpty() && !values.isTrue(u"SMTPUseSSL"_s))
        return Security::None;
    if (!number.isEmpty() && number != "3"_L1)
        throw ImportFault{ImportFault::Invalid, u"outgoing.security"_s};
    const auto port = parsePort(values.value(u"SMTPPort"_s));
    return port ? usualSecurity(*port) : Security::Tls;
}

ServerLogin incomingFrom(const IniSection &values, Protocol protocol)
{
    const auto prefix = protocol == Protocol::Pop3 ? u"POP3"_s : u"IMAP"_s;
    return loginFrom({.protocol = protocol,
                      .host = values.value(prefix + "Server"_L1),
                      .port = values.value(prefix + "Port"_L1),
                      .security = values.isTrue(prefix + "UseSSL"_L1) ? Security::Tls : Security::None,
                      .userName = values.value(prefix + "UserName"_L1),
                      .signIn = SignIn::Password},
                     u"incoming"_s);
}

// SMTPAuthMethod: 0 signs in as the incoming side does, 1 with a name of its own.
ServerLogin outgoingFrom(const IniSection &values, const QString &incomingUser)
{
    const bool signsIn = values.isTrue(u"SMTPUseAuth"_s);
    const bool hasOwnLogin = values.value(u"SMTPAuthMethod"_s) == "1"_L1;
    return loginFrom({.protocol = Protocol::Smtp,
                      .host = values.value(u"SMTPServer"_s),
                      .port = values.value(u"SMTPPort"_s),
                      .security = outgoingSecurity(values),
                      .userName = !signsIn ? QString()
                          : hasOwnLogin    ? values.value(u"SMTPUserName"_s)
                                           : incomingUser,
                      .signIn = signsIn ? SignIn::Password : SignIn::None},
                     u"outgoing"_s);
}

FoundAccount accountFrom(const IniSection &values, const ImportHints &hints)
{
    MailAccount account;
    account.displayName = values.value(u"DisplayName"_s);
    account.address = addressFrom(values.value(u"EmailAddress"_s), hints);
    account.incoming = incomingFrom(values, values.values.contains(u"POP3Server"_s) ? Protocol::Pop3 : Protocol::Imap);
    account.outgoing = outgoingFrom(values, account.incoming->userName);
    return foundAccount(account, false, hints);
}
} // namespace

// [Internet Account List] numbers the accounts, and each number has a section with its values.
QList<FoundAccount> readOutlookProfile(const QByteArray &file, const ImportHints &hints)
{
    const auto ini = parseIni(file, IniEscapes::None);
    if (!ini)
        throw ImportFault{ImportFault::Broken, QString::number(ini.error())};
    auto names = ini->section(u"Internet Account List").values.keys();
    names.sort();
    return readEach(names, [&](const QString &name) {
        return accountFrom(ini->section(name), hints);
    });
}
