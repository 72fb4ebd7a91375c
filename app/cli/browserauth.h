// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/accountcheck.h"
#include "commandline.h"
#include "oauth/authorization.h"
#include "oauth/tokens.h"

// The sign-in at the provider's web page, or what was kept of one, brought no token.
struct SignInRefused {
    OAuthFailure failure;
};

// Signs in with the browser; the address to open goes to standard error. Throws SignInRefused.
Tokens tokensFromBrowser(const OAuthRequest &request, const CommandLine &line);

// Gives all these checks of one account the token they sign in with: from the browser (`--browser [--client-id ID]`), or
// for what the wallet keeps of an earlier sign-in. It is shown nowhere. Where no
// token is wanted nothing happens. Throws SignInRefused, or a UsageError where the preset knows no such sign-in or nobody
// registered a client.
void fetchTokens(const CommandLine &line, const QString &providerId, const QList<CheckRequest *> &requests);

// What a check is that ended before it began.
CheckResult refusedResult(const Endpoint &endpoint, const SignInRefused &refused);
