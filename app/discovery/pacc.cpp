// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pacc.h"

#include "account/hostname.h"
#include "base/outsidetext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
void take(QList<Endpoint> &servers, const QJsonValue &value, Protocol protocol)
{
    const auto host = parseHostName(value["host"_L1].toString());
    if (host && !isIpAddress(*host) && host->contains(u'.'))
        servers.append({protocol, *host, standardPort(protocol, Security::Tls), Security::Tls});
}

QUrl issuerIn(const QJsonValue &authentication)
{
    const QUrl issuer(authentication["oauth-public"_L1]["issuer"_L1].toString(), QUrl::StrictMode);
    return issuer.scheme() == "https"_L1 && !issuer.host().isEmpty() && issuer.userInfo().isEmpty() ? issuer : QUrl();
}

// "v=UAAC1; a=sha256; d=..." in its parts; those that are named twice count for nothing.
std::optional<QByteArray> digestIn(const QByteArray &text)
{
    QHash<QByteArray, QByteArray> tags;
    for (const auto &part : text.split(';')) {
        const auto sign = part.indexOf('=');
        if (sign > 0)
            tags.insert(part.first(sign).trimmed(), part.sliced(sign + 1).trimmed());
    }
    if (tags.value("v") != "UAAC1" || tags.value("a") != "sha256")
        return std::nullopt;
    return QByteArray::fromBase64(tags.value("d"));
}
} // namespace

QUrl paccPlace(const QString &domain)
{
    return QUrl(u"https://ua-auto-config."_s + domain + u"/.well-known/user-agent-configuration.json"_s);
}

QString paccDigestName(const QString &domain)
{
    return u"_ua-auto-config."_s + domain;
}

std::optional<PaccSettings> parsePacc(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    const QJsonValue root(document.object());
    const auto protocols = root["protocols"_L1];
    PaccSettings settings;
    settings.providerName = printableLine(root["info"_L1]["provider"_L1]["name"_L1].toString());
    take(settings.servers, protocols["imap"_L1], Protocol::Imap);
    take(settings.servers, protocols["pop3"_L1], Protocol::Pop3);
    take(settings.servers, protocols[protocols.toObject().contains("submit"_L1) ? "submit"_L1 : "smtp"_L1], Protocol::Smtp);
    const auto authentication = root["authentication"_L1];
    settings.issuer = issuerIn(authentication);
    const auto password = authentication["password"_L1];
    settings.takesPassword = password.toBool(password.isObject());
    return settings.servers.isEmpty() ? std::nullopt : std::optional(settings);
}

PaccDigest judgePaccDigest(const QByteArray &document, const QByteArrayList &texts)
{
    const auto right = QCryptographicHash::hash(document, QCryptographicHash::Sha256);
    auto verdict = PaccDigest::Missing;
    for (const auto &text : texts) {
        const auto digest = digestIn(text);
        if (digest == right)
            return PaccDigest::Right;
        if (digest)
            verdict = PaccDigest::Wrong;
    }
    return verdict;
}
