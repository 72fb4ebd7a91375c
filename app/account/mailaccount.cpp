// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailaccount.h"

#include "base/words.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<SignIn, 3> signInWords = {{{SignIn::Password, "password"_L1}, {SignIn::OAuth2, "oauth2"_L1}, {SignIn::None, "none"_L1}}};
}

QLatin1StringView wordFor(SignIn signIn)
{
    return wordOf(signInWords, signIn);
}

std::optional<SignIn> signInFromWord(QStringView word)
{
    return valueOf(signInWords, word);
}
