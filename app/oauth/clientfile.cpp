// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientfile.h"

#include "base/inputfile.h"
#include "base/privatefolder.h"
#include "providers/oauthservice.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto schema = "mailwright.oauth-clients/1"_L1;
constexpr auto fileName = "mailwright/oauth-clients.json"_L1;

bool hasOnly(const QJsonObject &object, std::initializer_list<QLatin1StringView> known)
{
    const auto keys = object.keys();
    return std::ranges::all_of(keys, [&](const QString &key) {
        return std::ranges::find(known, key) != known.end() && (object.value(key).isString() || object.value(key).isObject());
    });
}

std::optional<OAuthClient> clientFrom(const QJsonObject &object)
{
    auto secret = object.value("secret"_L1).toString();
    const auto tenant = object.value("tenant"_L1).toString();
    OAuthClient client{object.value("id"_L1).toString(), {}, tenant};
    const bool isFit = hasOnly(object, {"id"_L1, "secret"_L1, "tenant"_L1}) && isClientId(client.id) && (secret.isEmpty() || isClientId(secret))
        && (tenant.isEmpty() || isTenant(tenant));
    client.secret = Secret::take(secret);
    return isFit ? std::optional(client) : std::nullopt;
}

std::optional<OAuthClients> readClients(const QString &path)
{
    const auto json = readBounded(path, largestClientFile);
    return json ? parseClientFile(*json) : std::nullopt;
}

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' + fileName;
}
} // namespace

std::optional<OAuthClients> parseClientFile(const QByteArray &json)
{
    if (json.size() > largestClientFile)
        return std::nullopt;
    const auto object = QJsonDocument::fromJson(json).object();
    if (object.value("schema"_L1).toString() != schema || !hasOnly(object, {"schema"_L1, "clients"_L1}) || !object.value("clients"_L1).isObject())
        return std::nullopt;
    OAuthClients clients;
    const auto entries = object.value("clients"_L1).toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const auto client = clientFrom(it.value().toObject());
        if (!client)
            return std::nullopt;
        clients.insert(it.key(), *client);
    }
    return clients;
}

QByteArray toClientFile(const OAuthClients &clients)
{
    QJsonObject entries;
    for (auto it = clients.begin(); it != clients.end(); ++it) {
        QJsonObject entry{{"id"_L1, it->id}};
        if (!it->secret.isEmpty())
            entry.insert("secret"_L1, QString::fromUtf8(it->secret.bytes()));
        if (!it->tenant.isEmpty())
            entry.insert("tenant"_L1, it->tenant);
        entries.insert(it.key(), entry);
    }
    return QJsonDocument(QJsonObject{{"schema"_L1, schema}, {"clients"_L1, entries}}).toJson();
}

QStringList clientFiles()
{
    return QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation, fileName);
}

std::expected<std::optional<OAuthClient>, QString> registeredClient(const QString &providerId)
{
    for (const auto &path : clientFiles()) {
        const auto clients = readClients(path);
        if (!clients)
            return std::unexpected(path);
        if (const auto known = clients->constFind(providerId); known != clients->constEnd())
            return *known;
    }
    return std::nullopt;
}

std::expected<QString, SaveFault> rememberClient(const QString &providerId, const OAuthClient &client)
{
    const auto path = ownFile();
    OAuthClients clients;
    if (QFileInfo::exists(path)) {
        const auto known = readClients(path);
        if (!known)
            return std::unexpected(SaveFault{SaveFault::CannotWrite, path, {}});
        clients = *known;
    }
    clients.insert(providerId, client);
    makePrivateFolderOf(path);
    return saveFile(path, toClientFile(clients), Holds::SecretAskedFor);
}
