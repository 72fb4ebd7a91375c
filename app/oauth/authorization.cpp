// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorization.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestCode = 8 * 1024;

// 256 bits that nobody can guess, as 43 characters (RFC 7636 section 4.1).
QByteArray randomText()
{
    std::array<quint32, 8> numbers;
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// A space is "+" in a query (RFC 6749 appendix B), which QUrlQuery does not know.
QString valueOf(const QUrlQuery &query, const QString &key)
{
    return QUrl::fromPercentEncoding(query.queryItemValue(key, QUrl::FullyEncoded).replace(u'+', "%20"_L1).toUtf8());
}
// Compared as it is written (RFC 9207 section 2.4). Who does not say it at all is not caught by it.
bool isFrom(const QString &issuer, const QUrlQuery &answer)
{
    const auto named = answer.allQueryItemValues(u"iss"_s, QUrl::FullyEncoded);
    return std::ranges::all_of(named, [&issuer](const QString &name) {
        return QUrl::fromPercentEncoding(name.toLatin1()) == issuer;
    });
}
} // namespace

bool isClientId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestClientId && std::ranges::all_of(text, [](QChar character) {
        return character > u' ' && character < u'\x7f';
    });
}

Attempt Attempt::begin(const QUrl &redirect)
{
    auto verifier = randomText();
    return {redirect, randomText(), Secret::take(verifier)};
}

QByteArray challengeFor(const Secret &verifier)
{
    return QCryptographicHash::hash(verifier.bytes(), QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QUrl authorizationAddress(const OAuthRequest &request, const Attempt &attempt)
{
    QUrlQuery query;
    const auto add = [&query](const QString &key, const QString &value) {
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"response_type"_s, u"code"_s);
    add(u"client_id"_s, request.client.id);
    add(u"redirect_uri"_s, attempt.redirect.toString());
    add(u"scope"_s, request.scopes.join(u' '));
    add(u"state"_s, QString::fromLatin1(attempt.state));
    add(u"code_challenge"_s, QString::fromLatin1(challengeFor(attempt.verifier)));
    add(u"code_challenge_method"_s, u"S256"_s);
    if (!request.person.isEmpty())
        add(u"login_hint"_s, request.person);
    for (auto it = request.service.parameters.begin(); it != request.service.parameters.end(); ++it)
        add(it.key(), it.value());
    auto address = tenantAddress(request.service.authorization, request.tenant());
    address.setQuery(query);
    return address;
}

bool belongsTo(const Attempt &attempt, const QUrlQuery &answer)
{
    auto theirs = answer.queryItemValue(u"state"_s).toLatin1();
    auto ours = QByteArray(attempt.state.constData(), attempt.state.size());
    return Secret::take(theirs) == Secret::take(ours); // in constant time
}

std::expected<Secret, OAuthFailure> codeFrom(const QUrlQuery &answer, const QString &issuer)
{
    if (!issuer.isEmpty() && !isFrom(issuer, answer))
        return std::unexpected(OAuthFailure{Cause::ProtocolError, u"iss"_s});
    const auto error = valueOf(answer, u"error"_s);
    if (!error.isEmpty())
        return std::unexpected(failureFrom(error.toUtf8(), valueOf(answer, u"error_description"_s).toUtf8()));
    auto code = valueOf(answer, u"code"_s);
    if (code.isEmpty() || code.size() > longestCode)
        return std::unexpected(OAuthFailure{Cause::ProtocolError, {}});
    return Secret::take(code);
}
