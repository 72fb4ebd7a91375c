// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

// "535 5.7.8 no", "-ERR no", "a1 NO no", "* BYE": the form of a server's answer.
bool isReply(QStringView words);
// An answer that refuses something.
bool isRefusal(QStringView words);
// "AUTH PLAIN", "a1 LOGIN": the form of a command. Small letters count only where somebody marked the line as the program's.
bool isCommand(QStringView words, Qt::CaseSensitivity sensitivity);
