// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthservice.h"

#include "presetplace.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto blank = "{tenant}"_L1;
constexpr qsizetype longestScope = 200;
constexpr qsizetype mostParameters = 8;

// With the blank filled it must be an address of the web like any other, and the blank no part of its host.
QString addressPatternAt(const PresetPlace &place, QLatin1StringView key)
{
    const auto pattern = toText(valueAt(place, key), place.at(key), longestScope);
    const auto url = toWebAddress(QString(pattern).replace(blank, "common"_L1), place.at(key));
    if (!pattern.startsWith("https://"_L1 + url.host() + u'/') || url.hasQuery() || url.hasFragment())
        failPreset(PresetFault::Invalid, place.at(key));
    return pattern;
}

// RFC 8414 section 2: https, without query and fragment. Compared as it is written.
QString issuerAt(const PresetPlace &place)
{
    const auto issuer = toText(valueAt(place, "issuer"_L1), place.at("issuer"_L1), longestScope);
    const auto url = toWebAddress(issuer, place.at("issuer"_L1));
    if (url.hasQuery() || url.hasFragment())
        failPreset(PresetFault::Invalid, place.at("issuer"_L1));
    return issuer;
}

// RFC 6749 section 3.3: one word of visible ASCII, without quote and backslash.
QString toScope(const QJsonValue &value, const QString &part)
{
    static const QRegularExpression scope(u"\\A[\\x21\\x23-\\x5B\\x5D-\\x7E]+\\z"_s);
    const auto text = toText(value, part, longestScope);
    if (!scope.match(text).hasMatch())
        failPreset(PresetFault::Invalid, part);
    return text;
}

QMap<Protocol, QString> toScopes(const PresetPlace &place)
{
    allowOnly(place, {wordFor(Protocol::Imap), wordFor(Protocol::Pop3), wordFor(Protocol::Smtp)});
    QMap<Protocol, QString> scopes;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp})
        if (place.object.contains(wordFor(protocol)))
            scopes.insert(protocol, toScope(place.object.value(wordFor(protocol)), place.at(wordFor(protocol))));
    if (scopes.isEmpty())
        failPreset(PresetFault::Invalid, place.path);
    return scopes;
}

// What belongs to the request itself is not for a preset to say.
QMap<QString, QString> toParameters(const PresetPlace &place)
{
    static const QRegularExpression name(u"\\A[a-z_]{1,40}\\z"_s);
    constexpr std::array own = {"client_id"_L1, "client_secret"_L1, "redirect_uri"_L1, "response_type"_L1, "scope"_L1, "state"_L1};
    QMap<QString, QString> parameters;
    for (auto it = place.object.begin(); it != place.object.end(); ++it) {
        const bool isOurs = std::ranges::find(own, it.key()) != own.end() || it.key().startsWith("code"_L1);
        if (isOurs || !name.match(it.key()).hasMatch() || parameters.size() == mostParameters)
            failPreset(PresetFault::Invalid, place.at(it.key()));
        parameters.insert(it.key(), toText(it.value(), place.at(it.key())));
    }
    return parameters;
}

// Only this computer hears an answer there, whatever its port.
std::optional<QUrl> redirectFrom(const QString &text)
{
    const bool isLoopback = text == "http://127.0.0.1"_L1 || text == "http://localhost"_L1;
    return isLoopback ? std::optional(QUrl(text)) : std::nullopt;
}

std::optional<QString> tenantFrom(const QString &text)
{
    return isTenant(text) ? std::optional(text) : std::nullopt;
}
} // namespace

QStringList OAuthService::scopesFor(const QList<Protocol> &protocols) const
{
    QStringList wanted;
    for (const auto protocol : protocols)
        wanted += scopes.value(protocol);
    wanted += furtherScopes;
    wanted.removeAll(QString());
    wanted.removeDuplicates();
    return wanted;
}

QUrl tenantAddress(const QString &pattern, const QString &tenant)
{
    return QUrl(QString(pattern).replace(blank, tenant), QUrl::StrictMode);
}

bool isTenant(const QString &text)
{
    static const QRegularExpression tenant(u"\\A[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\z"_s);
    return tenant.match(text).hasMatch() && !text.contains(".."_L1);
}

OAuthService toOAuthService(const PresetPlace &place)
{
    allowOnly(place,
              {"authorization"_L1,
               "token"_L1,
               "device"_L1,
               "tenant"_L1,
               "scopes"_L1,
               "furtherScopes"_L1,
               "parameters"_L1,
               "redirect"_L1,
               "registration"_L1,
               "issuer"_L1});
    OAuthService service;
    service.authorization = addressPatternAt(place, "authorization"_L1);
    service.token = addressPatternAt(place, "token"_L1);
    if (place.object.contains("device"_L1))
        service.device = addressPatternAt(place, "device"_L1);
    if (place.object.contains("tenant"_L1))
        service.tenant = wordAt(place, "tenant"_L1, tenantFrom);
    service.scopes = toScopes(toPlace(valueAt(place, "scopes"_L1), place.at("scopes"_L1)));
    if (place.object.contains("furtherScopes"_L1))
        service.furtherScopes = listAt(place, "furtherScopes"_L1, toScope);
    if (place.object.contains("parameters"_L1))
        service.parameters = toParameters(toPlace(place.object.value("parameters"_L1), place.at("parameters"_L1)));
    service.redirect = wordAt(place, "redirect"_L1, redirectFrom);
    service.registration = toWebAddress(valueAt(place, "registration"_L1), place.at("registration"_L1));
    if (place.object.contains("issuer"_L1))
        service.issuer = issuerAt(place);
    const bool hasBlank = service.authorization.contains(blank) || service.token.contains(blank) || service.device.contains(blank);
    if (hasBlank == service.tenant.isEmpty())
        failPreset(PresetFault::Contradiction, place.at("tenant"_L1));
    return service;
}
