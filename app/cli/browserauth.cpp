// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browserauth.h"

#include "commands.h"
#include "oauth/browsersignin.h"
#include "oauth/clientfile.h"
#include "output.h"
#include "providers/providercatalog.h"
#include "readsecret.h"
#include "runtask.h"
#include "secretconsent.h"
#include "words/oauthwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
Provider providerFrom(const QString &id)
{
    const auto provider = ProviderCatalog::builtIn().byId(id);
    if (!provider || !provider->oauth)
        throw UsageError{Cli::tr("This needs a preset whose browser sign-in is known, such as --preset gmail, outlook-com or microsoft-365.")};
    return *provider;
}

OAuthClient clientFrom(const CommandLine &line, const Provider &provider)
{
    const auto registered = registeredClient(provider.id);
    if (!registered)
        throw UsageError{Cli::tr("The file with client IDs is damaged: %1").arg(registered.error())};
    const auto id = line.value(u"client-id"_s);
    if (!id && !*registered)
        throw UsageError{OAuthWords::notRegistered(provider) + u' ' + Cli::tr("Give it with --client-id, or in mailwright/oauth-clients.json.")};
    if (!id || (*registered && (*registered)->id == *id))
        return **registered;
    if (!isClientId(*id))
        throw UsageError{Cli::tr("A client ID has no spaces and is not longer than %1 characters.").arg(longestClientId)};
    return {*id, {}, {}};
}

void showAddress(const QUrl &address)
{
    talk(Cli::tr("Open this address in a browser of this computer, and sign in there:"));
    talk(u"\n  "_s + address.toString(QUrl::FullyEncoded) + u'\n');
    talk(Cli::tr("Waiting for the browser; Ctrl-C ends it."));
}

Tokens grantedBy(const OAuthResult &result)
{
    if (!result)
        throw SignInRefused{result.error()};
    return *result;
}

// A new access token for what the wallet keeps. A provider may give something new to keep along with it, and from then on take
// only that (RFC 6749 section 6).
Tokens renewedTokens(const OAuthRequest &request, const Secret &kept, const QList<CheckRequest *> &signingIn)
{
    const auto tokens = grantedBy(runTask(renewTokens(request, kept)));
    if (tokens.refresh.isEmpty() || tokens.refresh == kept)
        return tokens;
    const bool isKept = std::ranges::all_of(signingIn, [&tokens](const CheckRequest *check) {
        return keepInWallet({check->endpoint, check->credentials->userName, SignIn::OAuth2}, tokens.refresh);
    });
    if (!isKept)
        talk(Cli::tr("The provider renewed the kept sign-in, but the wallet does not take it: sign in with --browser next time."));
    return tokens;
}
} // namespace

Tokens tokensFromBrowser(const OAuthRequest &request, const CommandLine &line)
{
    return grantedBy(runTask(signInWithBrowser(request, OAuthWords::closing(), showAddress, line.timeout(longestBrowserSignIn))));
}

void fetchTokens(const CommandLine &line, const QString &providerId, const QList<CheckRequest *> &requests)
{
    QList<Protocol> protocols;
    QList<CheckRequest *> signingIn;
    for (auto *request : requests)
        if (request->credentials && request->credentials->isToken) {
            protocols += request->endpoint.protocol;
            signingIn += request;
        }
    if (signingIn.isEmpty())
        return;
    const auto provider = providerFrom(providerId);
    // Before anybody signs in: a token that must not go there is none to ask for.
    for (auto *check : signingIn) {
        auto judgement = SecretGate().token(check->endpoint.host, provider.oauth->hosts);
        if (!judgement)
            judgement.error().provider = provider.name;
        check->credentials->release = released(judgement);
    }
    const auto &first = *signingIn.first()->credentials;
    const OAuthRequest request{*provider.oauth, clientFrom(line, provider), provider.oauth->scopesFor(protocols), first.userName, line.authorities()};
    const auto tokens = first.secret.isEmpty() ? tokensFromBrowser(request, line) : renewedTokens(request, first.secret, signingIn);
    for (auto *check : signingIn)
        check->credentials->secret = tokens.access;
}

CheckResult refusedResult(const Endpoint &endpoint, const SignInRefused &refused)
{
    CheckResult result;
    result.endpoint = endpoint;
    result.stages = {{Stage::SignIn, StageReport::Failed, 0, {}}};
    result.problem = Problem{Stage::SignIn, refused.failure.cause, refused.failure.detail, {}};
    return result;
}
