// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/paste.h"

// Whether a text has the name of a protocol, of a mail program, the word for mail in some language.
bool hasWordsOfMail(const QString &text);

// Whether it has those, or what may be a server's answer.
bool hasSignsOfMail(const QString &text);

// Whether it is surely about something else: a compiler, a database, a disk ... (resources/otherthings.json).
bool isAboutSomethingElse(const QString &text);

// Whether it shows a program that does not run: a missing module, a fault of its code.
bool isFaultOfProgram(const QString &text);

// Whether it says that all went well, and nothing else.
bool saysSuccess(const QString &text);
