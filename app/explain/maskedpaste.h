// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// A text without what tells of a person or opens a door: names in front of an @, addresses of computers, whatever was shown at
// signing in, tokens, keys and long codes. What kind of failure it is still shows.
QString maskedPaste(const QString &text);
