// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// How a text is written in the configuration of programs, one function a target; the same promise as in escape.h: no text
// starts a line, key, section or command of its own.

// One word for a POSIX shell, quoted where it has to be.
QString shellWord(QStringView text);

// msmtp takes away one pair of quotes and reads everything between them as it is.
QString msmtpValue(QStringView text);

// A string of a muttrc, with its quotes: no variable and no command in backquotes is expanded.
QString muttString(QStringView text);

// A string of isync's mbsyncrc, with its quotes.
QString mbsyncString(QStringView text);

// A value of aerc's accounts.conf in backquotes, which have no escape: a backquote becomes an apostrophe, and what its reader
// would take for a reference to another key, "%(key)s", loses its parenthesis.
QString aercValue(QStringView text);

// A basic string of TOML 1.0, with its quotes.
QString tomlString(QStringView text);

// A value of KConfig's and of GLib's files, which agree on these escapes.
QString keyFileValue(QStringView text);
QString keyFileLine(QLatin1StringView key, const QString &value);

// A value of an .env file as phpdotenv reads it, with its quotes: no variable is expanded.
QString dotenvString(QStringView text);
