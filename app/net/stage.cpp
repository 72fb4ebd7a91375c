// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stage.h"

#include "base/words.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Stage, 11> stages = {{
    {Stage::Resolve, "resolve"_L1},
    {Stage::Connect, "connect"_L1},
    {Stage::Greeting, "greeting"_L1},
    {Stage::Capabilities, "capabilities"_L1},
    {Stage::StartTls, "starttls"_L1},
    {Stage::Tls, "tls"_L1},
    {Stage::SignIn, "sign-in"_L1},
    {Stage::Sender, "sender"_L1},
    {Stage::Recipient, "recipient"_L1},
    {Stage::Message, "message"_L1},
    {Stage::Delivery, "delivery"_L1},
}};
}

QLatin1StringView wordFor(Stage stage)
{
    return wordOf(stages, stage);
}

std::optional<Stage> stageFromWord(QStringView word)
{
    return valueOf(stages, word);
}
