// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/draft.h"
#include "widgets/card.h"

// What is known from the last good test of an account: when it was, and after a new one what has changed since. Hidden where
// there is nothing to tell.
class LastTestCard : public Card
{
    Q_OBJECT
public:
    explicit LastTestCard(QWidget *parent = nullptr);

    // Before the next test.
    void recall(const Draft &draft);
    // After it. Keeps a good result for the next time, but none of the practice mailbox.
    void compare(const Draft &draft);
};
