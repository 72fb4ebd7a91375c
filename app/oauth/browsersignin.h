// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tokenendpoint.h"

#include <functional>

// How long the person may take on the provider's pages.
constexpr auto longestBrowserSignIn = std::chrono::minutes(10);

// Signs in with the browser: hands over the address to open, waits at the loopback door for the one answer that belongs to
// it, and exchanges the code for tokens. `page` is what the browser shows in the end. Cancelled by destroying the task.
Task<OAuthResult>
signInWithBrowser(OAuthRequest request, QString page, std::function<void(const QUrl &)> open, std::chrono::milliseconds limit = longestBrowserSignIn);
