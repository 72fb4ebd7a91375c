// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractButton;

// The window's one way to the clipboard. False where a secret is in the text: nothing is copied then.
bool copyText(const QString &text);

// Puts a text on the clipboard, and says on the button that was pressed whether it is there.
void copyAndSay(const QString &text, QAbstractButton &button);
