// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stspolicy.h"

#include "base/words.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace
{
constexpr int day = 24 * 60 * 60; // seconds; who made a mistake has lost one day of mail and not a week
constexpr qsizetype longestId = 32; // RFC 8461 section 3.1

constexpr WordTable<StsMode, 2> modes = {{{StsMode::Testing, "testing"_L1}, {StsMode::Enforce, "enforce"_L1}}};
} // namespace

QByteArray stsPolicy(const PublishRules &rules)
{
    QByteArray text = "version: STSv1\r\nmode: "_ba + wordFor(rules.stsMode).latin1() + "\r\n";
    for (const auto &host : rules.mailExchangers)
        text += "mx: " + host.toLatin1() + "\r\n";
    return text + "max_age: " + QByteArray::number(day) + "\r\n";
}

QByteArray stsPolicyId(const QByteArray &policy)
{
    return QCryptographicHash::hash(policy, QCryptographicHash::Sha256).toHex().first(longestId);
}

QLatin1StringView wordFor(StsMode mode)
{
    return wordOf(modes, mode);
}

std::optional<StsMode> stsModeFromWord(QStringView word)
{
    return valueOf(modes, word);
}
