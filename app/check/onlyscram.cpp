// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlyscram.h"

#include <algorithm>

namespace
{
bool isScram(std::optional<AuthMechanism> mechanism)
{
    return mechanism == AuthMechanism::ScramSha1 || mechanism == AuthMechanism::ScramSha256;
}

// Of IMAP (RFC 3501 6.2.3) and POP3 (RFC 2449 6.3).
bool takesOwnCommand(const CheckResult &side)
{
    switch (side.endpoint.protocol) {
    case Protocol::Imap:
        return !side.capabilities.other.contains("LOGINDISABLED");
    case Protocol::Pop3:
        return side.capabilities.other.contains("USER");
    case Protocol::Smtp:
        break;
    }
    return false;
}
} // namespace

bool takesOnlyScram(const CheckResult &side)
{
    const auto &offered = side.capabilities.authMechanisms;
    const auto isOffered = [&offered](AuthMechanism mechanism) {
        return offered.contains(saslName(mechanism));
    };
    return side.proof == Proof::ChallengeResponse && isScram(side.mechanism) && !takesOwnCommand(side)
        && std::ranges::none_of(QList{AuthMechanism::Plain, AuthMechanism::Login, AuthMechanism::CramMd5}, isOffered);
}

bool takesOnlyScram(const AccountCheckResult &account)
{
    const auto isOne = [](const std::optional<CheckResult> &side) {
        return side && takesOnlyScram(*side);
    };
    return isOne(account.incoming) || isOne(account.outgoing);
}
