// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/accountcheck.h"
#include "commandline.h"

#include "account/mailaccount.h"

// What `check` was asked to do, from its arguments. All functions throw a UsageError where they make no sense, and requestFor()
// throws SignInRefused where the browser sign-in brings no token.

// One server, from --preset, --protocol, --server, --security, --user, --auth, --from, --to, --send. `security` is empty for
// "auto": find out what the port speaks first.
struct ServerArguments {
    ServerLogin login;
    std::optional<Security> security;
    QString provider;
};
ServerArguments serverArguments(const CommandLine &line);
CheckRequest requestFor(const CommandLine &line, const ServerArguments &server);

// From --auth; nothing for "auto" and "none".
std::optional<AuthMechanism> mechanismFrom(const CommandLine &line);

// Both sides of a saved account.
AccountCheckRequest requestFor(const CommandLine &line, const MailAccount &account);
