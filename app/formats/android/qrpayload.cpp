// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qrpayload.h"

#include "base/escape.h"
#include "formats/thunderbird/thunderbirdprefs.h"
#include "k9settings.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
constexpr int formatVersion = 1;

int protocolNumber(Protocol protocol)
{
    return protocol == Protocol::Pop3 ? 1 : 0; // SMTP is the zero among the outgoing ones
}

int authenticationNumber(SignIn signIn)
{
    switch (signIn) {
    case SignIn::None:
        return 0;
    case SignIn::Password:
        return 1;
    case SignIn::OAuth2:
        return 6;
    }
    Q_UNREACHABLE_RETURN(1);
}

QJsonArray server(const ServerLogin &server)
{
    const auto &endpoint = server.endpoint;
    return {protocolNumber(endpoint.protocol),
            endpoint.host,
            int(endpoint.port),
            socketType(endpoint.security),
            authenticationNumber(server.signIn),
            server.signIn == SignIn::None ? QString() : server.userName};
}

bool hasPassword(const ServerLogin &server, const Secret &secret)
{
    return server.signIn == SignIn::Password && !secret.isEmpty();
}

QJsonArray incoming(const ServerLogin &login, const Secret &secret)
{
    auto array = server(login);
    if (hasPassword(login, secret)) {
        array.append(QString()); // the account's name: the address
        array.append(QString::fromUtf8(secret.bytes()));
    }
    return array;
}

QJsonArray outgoing(const ServerLogin &login, const Secret &secret)
{
    auto array = server(login);
    if (hasPassword(login, secret))
        array.append(QString::fromUtf8(secret.bytes()));
    return array;
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.unicode() < 128;
    });
}
} // namespace

std::expected<QByteArray, ExportFault> qrPayload(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForThunderbirdMobile(account, secrets); !possible)
        return std::unexpected(possible.error());
    if (!isAscii(account.address.localPart))
        return std::unexpected(ExportFault{ExportFault::TextNotPossible, u"address"_s});
    const QJsonArray identity{account.address.toString(), withoutControls(account.displayName)};
    const QJsonArray group{outgoing(*account.outgoing, secrets.outgoing), identity};
    const QJsonArray partOfTotal{1, 1};
    QJsonArray root{formatVersion, partOfTotal, incoming(*account.incoming, secrets.incoming)};
    root.append(QJsonValue(QJsonArray{QJsonValue(group)}));
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

QString qrFileName(const MailAccount &account)
{
    return suggestedFileName(account, "-qr.png"_L1);
}
