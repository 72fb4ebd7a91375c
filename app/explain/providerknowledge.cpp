// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providerknowledge.h"

#include <algorithm>

namespace
{
// The ways to prove oneself at the servers of one protocol, or of any.
QList<Credential> credentialsFor(const Provider &provider, std::optional<Protocol> protocol)
{
    for (const auto &server : provider.servers)
        if (protocol && server.protocol == *protocol && !server.credentials.isEmpty())
            return server.credentials;
    return provider.credentials;
}

// What is missing where a password was refused.
Cause wantedInstead(const QList<Credential> &credentials)
{
    if (credentials.isEmpty() || credentials.contains(Credential::Password))
        return Cause::WrongCredentials;
    if (credentials.contains(Credential::AppPassword))
        return Cause::AppPasswordRequired;
    if (credentials.contains(Credential::ApiKey) || credentials.contains(Credential::SesSmtp))
        return Cause::ApiKeyInvalid;
    return credentials.contains(Credential::OAuth2) ? Cause::OAuthRequired : Cause::WrongCredentials;
}

Explanation changed(Explanation explanation, Cause cause)
{
    explanation.alternatives.removeAll(cause);
    explanation.alternatives.prepend(explanation.cause);
    explanation.alternatives.resize(std::min(explanation.alternatives.size(), mostAlternatives));
    explanation.confidence = explanation.confidence == Confidence::Generic ? Confidence::Generic : Confidence::Likely;
    explanation.cause = cause;
    return explanation;
}
} // namespace

Explanation withProviderKnowledge(Explanation explanation, const Provider &provider, std::optional<Protocol> protocol, bool isByToken)
{
    if (explanation.cause != Cause::WrongCredentials && explanation.cause != Cause::AppPasswordRequired)
        return explanation;
    if (isByToken)
        return explanation.cause == Cause::WrongCredentials ? changed(explanation, Cause::OAuthTokenRejected) : explanation;
    const auto wanted = wantedInstead(credentialsFor(provider, protocol));
    if (wanted == Cause::WrongCredentials || wanted == explanation.cause)
        return explanation;
    if (explanation.cause == Cause::AppPasswordRequired && wanted != Cause::OAuthRequired)
        return explanation;
    return changed(explanation, wanted);
}
