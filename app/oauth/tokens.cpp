// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokens.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto usualLife = 3600s; // where the reply does not say (RFC 6749 section 5.1)
constexpr auto longestLife = 90 * 24h;
constexpr auto safetyMargin = 60s;
constexpr qsizetype longestToken = 8 * 1024; // SMTP takes 12288 octets of base64 (RFC 4954 section 4)

// RFC 6749 appendix A.12: visible ASCII and spaces; a space would end the token on the wire.
bool isToken(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestToken && std::ranges::all_of(text, [](QChar character) {
        return character > u' ' && character < u'\x7f';
    });
}

// Providers write the scopes they grant in full or only their last part, in any case.
bool isGranted(const QString &wanted, const QStringList &granted)
{
    return std::ranges::any_of(granted, [&](const QString &scope) {
        return wanted.endsWith(scope, Qt::CaseInsensitive);
    });
}

bool hasAll(const QStringList &wanted, const QJsonValue &scope)
{
    const auto granted = scope.toString().split(u' ', Qt::SkipEmptyParts);
    return granted.isEmpty() || std::ranges::all_of(wanted, [&](const QString &each) {
               return each == "offline_access"_L1 || isGranted(each, granted);
           });
}

std::chrono::seconds lifeOf(const QJsonValue &value)
{
    const auto seconds = std::chrono::seconds(value.isString() ? value.toString().toLongLong() : value.toInteger()); // some write a text
    return seconds <= 0s ? usualLife : std::min<std::chrono::seconds>(seconds, longestLife);
}
} // namespace

bool isStale(const Tokens &tokens, const QDateTime &now)
{
    return tokens.access.isEmpty() || now.addDuration(safetyMargin) >= tokens.expires;
}

OAuthResult parseTokenReply(QByteArray &json, const QStringList &scopes, const QDateTime &now, const Mask &mask)
{
    const auto object = QJsonDocument::fromJson(json).object();
    wipe(json);
    if (const auto error = object.value("error"_L1).toString(); !error.isEmpty())
        return std::unexpected(failureFrom(error.toUtf8(), object.value("error_description"_L1).toString().toUtf8(), mask));
    auto access = object.value("access_token"_L1).toString();
    auto refresh = object.value("refresh_token"_L1).toString();
    const bool isBearer = object.value("token_type"_L1).toString().compare("bearer"_L1, Qt::CaseInsensitive) == 0;
    if (!isToken(access) || !(refresh.isEmpty() || isToken(refresh)) || !isBearer)
        return std::unexpected(OAuthFailure{Cause::ProtocolError, {}});
    if (!hasAll(scopes, object.value("scope"_L1)))
        return std::unexpected(OAuthFailure{Cause::OAuthScopeRefused, printable(object.value("scope"_L1).toString().toUtf8()).left(400)});
    return Tokens{Secret::take(access), Secret::take(refresh), now.addDuration(lifeOf(object.value("expires_in"_L1)))};
}
