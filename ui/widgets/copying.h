// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractButton;

// Puts a text on the clipboard, and says so on the button that was pressed.
void copyAndSay(const QString &text, QAbstractButton &button);
