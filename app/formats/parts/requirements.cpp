// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirements.h"

#include "account/hostname.h"
#include "base/escape.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
Possible fault(ExportFault::Kind kind, const QString &part)
{
    return std::unexpected(ExportFault{kind, part});
}

bool hasControls(const QString &text)
{
    return withoutControls(text) != text;
}

bool isText(const Secret &secret)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(secret.bytes());
    const bool isHeld = !decode.hasError() && !hasControls(text);
    wipe(text);
    return isHeld;
}

Possible checkServer(const ServerLogin &server, const QString &side)
{
    const auto &endpoint = server.endpoint;
    if (!isHostName(endpoint.host) && !isIpAddress(endpoint.host))
        return fault(ExportFault::Invalid, side + ".host"_L1);
    if (endpoint.port == 0)
        return fault(ExportFault::Invalid, side + ".port"_L1);
    if ((endpoint.protocol == Protocol::Smtp) != (side == "outgoing"_L1))
        return fault(ExportFault::Invalid, side + ".protocol"_L1);
    if (server.signIn != SignIn::None && (server.userName.isEmpty() || hasControls(server.userName)))
        return fault(ExportFault::Invalid, side + ".userName"_L1);
    return {};
}

// Goes through the sides that are there and stops at the first fault.
template<typename Check>
Possible checkSides(const MailAccount &account, Check check)
{
    Possible result;
    if (account.incoming)
        result = check(*account.incoming, u"incoming"_s);
    if (result && account.outgoing)
        result = check(*account.outgoing, u"outgoing"_s);
    return result;
}
} // namespace

Possible checkAccount(const MailAccount &account)
{
    if (account.address.isEmpty())
        return fault(ExportFault::Missing, u"address"_s);
    if (!isHostName(account.address.domain) || hasControls(account.address.localPart))
        return fault(ExportFault::Invalid, u"address"_s);
    if (!account.outgoing)
        return fault(ExportFault::Missing, u"outgoing"_s);
    if (account.incoming && account.incoming->signIn == SignIn::None)
        return fault(ExportFault::SignInNotPossible, u"incoming.auth"_s);
    return checkSides(account, checkServer);
}

Possible checkNoIpv6(const MailAccount &account)
{
    return checkSides(account, [](const ServerLogin &server, const QString &side) {
        return server.endpoint.host.contains(u':') ? fault(ExportFault::Ipv6Address, side + ".host"_L1) : Possible();
    });
}

Possible checkNoOAuth(const MailAccount &account)
{
    return checkSides(account, [](const ServerLogin &server, const QString &side) {
        return server.signIn == SignIn::OAuth2 ? fault(ExportFault::OAuthNotPossible, side + ".auth"_L1) : Possible();
    });
}

Possible checkReceives(const MailAccount &account)
{
    return account.incoming ? Possible() : fault(ExportFault::Missing, u"incoming"_s);
}

Possible checkNoPop3(const MailAccount &account)
{
    const bool isPop3 = account.incoming && account.incoming->endpoint.protocol == Protocol::Pop3;
    return isPop3 ? fault(ExportFault::Pop3NotPossible, u"incoming.protocol"_s) : Possible();
}

Possible checkLoginsWithout(const MailAccount &account, QStringView unwanted)
{
    return checkSides(account, [unwanted](const ServerLogin &server, const QString &side) {
        const bool isHeld = std::ranges::none_of(server.userName, [unwanted](QChar c) {
            return unwanted.contains(c);
        });
        return isHeld || server.signIn == SignIn::None ? Possible() : fault(ExportFault::TextNotPossible, side + ".userName"_L1);
    });
}

Possible checkSecrets(const ExportSecrets &secrets)
{
    return isText(secrets.incoming) && isText(secrets.outgoing) ? Possible() : fault(ExportFault::TextNotPossible, u"password"_s);
}

Possible checkForPasswords(const MailAccount &account, const ExportSecrets &secrets)
{
    return checkAccount(account)
        .and_then([&] {
            return checkSecrets(secrets);
        })
        .and_then([&] {
            return checkNoOAuth(account);
        });
}
