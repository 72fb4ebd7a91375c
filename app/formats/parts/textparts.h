// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportfile.h"

// What most text formats need beside the values themselves.

// "Jane Doe" <jane@example.com>, the name quoted as RFC 5322 section 3.2.4 asks; the address alone where there is no name.
QString mailboxText(const MailAccount &account);

// What the account is called inside a file: "jane-example.com".
QString accountLabel(const MailAccount &account);

// "imaps://jane%40example.com@imap.example.com:993"; with a password between them where there is one.
QString serverUrl(QLatin1StringView scheme, const ServerLogin &server, const Secret &secret = {});

// A command that prints a server's password, word by word: the desktop's keyring is asked through secret-tool, which
// reaches KWallet as well.
QStringList passwordCommand(const ServerLogin &server);
// The same as one line for a shell; and the one that puts the password there.
QString passwordCommandLine(const ServerLogin &server);
QString passwordStoreLine(const ServerLogin &server);

// A file of lines, each ended by a line feed.
OutputFile textFile(const QString &name, const QByteArray &mediaType, const QStringList &lines);
