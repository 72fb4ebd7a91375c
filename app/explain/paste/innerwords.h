// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

// A server's words that a program repeats in the middle of its own ("Invalid login: 535 no", "(535, b'no')",
// "response: '535 no'"), and the command that they answer where it says so.
struct InnerWords {
    QString words;
    QString command;

    bool operator==(const InnerWords &) const = default;
};

std::optional<InnerWords> innerWordsIn(const QString &line);
