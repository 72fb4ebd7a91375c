// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proof.h"

#include "base/words.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Proof, 4> proofs = {{
    {Proof::None, "none"_L1},
    {Proof::Password, "password"_L1},
    {Proof::ChallengeResponse, "challenge-response"_L1},
    {Proof::Token, "token"_L1},
}};
}

QLatin1StringView wordFor(Proof proof)
{
    return wordOf(proofs, proof);
}

std::optional<Proof> proofFromWord(QStringView word)
{
    return valueOf(proofs, word);
}
