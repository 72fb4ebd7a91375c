// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"
#include "authorization.h"
#include "tokens.h"

#include <chrono>

// Asks the provider for tokens. Nothing of it is ever written down, and no redirect is followed.

// For the code that the browser brought (RFC 6749 section 4.1.3).
Task<OAuthResult> exchangeCode(OAuthRequest request, Attempt attempt, Secret code, std::chrono::milliseconds limit);

// A new access token for the refresh token (RFC 6749 section 6), which stays the same where the reply has no other.
Task<OAuthResult> renewTokens(OAuthRequest request, Secret refreshToken, std::chrono::milliseconds limit = std::chrono::seconds(30));
