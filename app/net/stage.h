// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <optional>

// Where a check stands, in the order it happens.
enum class Stage {
    Resolve,
    Connect,
    Greeting,
    Capabilities,
    StartTls,
    Tls,
    SignIn,
    Sender, // MAIL FROM
    Recipient, // RCPT TO
    Message, // DATA
    Delivery, // found again in the mailbox
};

// "resolve", "connect", ... "sign-in", ...
QLatin1StringView wordFor(Stage stage);
std::optional<Stage> stageFromWord(QStringView word);
