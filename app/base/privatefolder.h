// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Makes a folder of the program's own, and those it lies in, for its owner only, whatever the session's umask. Those that are
// there already stay as they are. False where one cannot be made.
bool makePrivateFolder(const QString &path);
// The same for the folder a file is to lie in.
bool makePrivateFolderOf(const QString &file);
