// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"

// What is wrong, or only strange, with a user name or a password before any server has seen it.
enum class SignInFault {
    // these cannot be sent at all
    UserNameEmpty,
    UserNameTooLong,
    UserNameHasControl, // a line break or another control character
    PasswordEmpty,
    PasswordTooLong,
    PasswordHasControl,
    // these will most likely be refused
    UserNameNotFixed, // the provider has one word for everybody
    UserNameNoAddress, // the provider wants the whole address
    UserNameHasSpace,
    BlankAtEdge, // a blank or line break before or after the password, as copying leaves it
    SpacesInAppPassword,
    NotAnAppPassword, // looks like the account's own password
    NotASendGridKey,
    SecretKeyNotSmtpPassword, // Amazon's secret access key
    NotAnSesPassword,
    TokenNotTwice, // the same token should stand in both fields
};

// A doubt may be passed over by the person; anything else may not.
bool isDoubt(SignInFault fault);

// What no server takes: SMTP ends a response at 12288 octets of base64 (RFC 4954 section 4), and the rest is generous.
constexpr qsizetype longestUserName = 256;
constexpr qsizetype longestPassword = 4096;

// The first thing that is strange, or nothing.
std::optional<SignInFault> checkUserName(QStringView userName, const UserNameRule &rule);
std::optional<SignInFault> checkPassword(QStringView password, QStringView userName, const Provider &provider);

// Whether a browser sign-in is the only way in, and whether a password is one at all.
bool signsInWithBrowserOnly(const Provider &provider);
bool mayUsePassword(const Provider &provider);
bool mayUseBrowser(const Provider &provider);
