// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthfailure.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestDetail = 400;

struct Row {
    QByteArrayView word;
    Cause cause;
};

// Microsoft puts its own number into the description, and one word of the RFC stands for several of them.
constexpr auto numbers = std::to_array<Row>({
    {"AADSTS65004", Cause::OAuthDenied},
    {"AADSTS65001", Cause::OAuthAdminConsent},
    {"AADSTS90094", Cause::OAuthAdminConsent},
    {"AADSTS90095", Cause::OAuthAdminConsent},
    {"AADSTS900941", Cause::OAuthAdminConsent},
    {"AADSTS500113", Cause::OAuthClientInvalid}, // no redirect is registered
    {"AADSTS50011", Cause::OAuthClientInvalid}, // another redirect is registered
    {"AADSTS700016", Cause::OAuthClientInvalid}, // unknown in this organisation
    {"AADSTS7000218", Cause::OAuthClientInvalid}, // registered as a web application, not as a public client
    {"AADSTS53003", Cause::BlockedByPolicy}, // conditional access
    {"AADSTS50105", Cause::BlockedByPolicy}, // not assigned to this person
});

constexpr auto errors = std::to_array<Row>({
    {"access_denied", Cause::OAuthDenied},
    {"authorization_declined", Cause::OAuthDenied},
    {"consent_required", Cause::OAuthAdminConsent},
    {"admin_policy_enforced", Cause::OAuthAdminConsent},
    {"invalid_client", Cause::OAuthClientInvalid},
    {"unauthorized_client", Cause::OAuthClientInvalid},
    {"redirect_uri_mismatch", Cause::OAuthClientInvalid},
    {"deleted_client", Cause::OAuthClientInvalid},
    {"org_internal", Cause::OAuthClientInvalid},
    {"invalid_scope", Cause::OAuthScopeRefused},
    {"invalid_grant", Cause::OAuthTokenRejected},
    {"interaction_required", Cause::OAuthTokenRejected},
    {"login_required", Cause::OAuthTokenRejected},
    {"expired_token", Cause::OAuthNoAnswer},
    {"server_error", Cause::SignInTemporarilyUnavailable},
    {"temporarily_unavailable", Cause::SignInTemporarilyUnavailable},
});

Cause causeFrom(const QByteArray &error, const QByteArray &description)
{
    for (const auto &[number, cause] : numbers)
        if (description.contains(QByteArray(number + ':')))
            return cause;
    const auto row = std::ranges::find(errors, QByteArrayView(error), &Row::word);
    return row == errors.end() ? Cause::Unknown : row->cause;
}
} // namespace

OAuthFailure failureFrom(const QByteArray &error, const QByteArray &description, const Mask &mask)
{
    const auto words = description.isEmpty() ? error : QByteArray(error + ": " + description);
    return {causeFrom(error, description), mask.masked(printable(words)).left(longestDetail).simplified()};
}
