// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server lists as a folder: its attributes, separator and name, the name as a literal in the second line.

#include "fuzz.h"

#include "base/mask.h"
#include "net/imap/imapfolder.h"

void fuzz(const QByteArray &input)
{
    const auto lines = input.split('\n');
    const auto literal = lines.size() > 1 ? std::optional(lines[1]) : std::nullopt;
    for (const auto &folder : {parseListedFolder(lines[0]), parseListedFolder(lines[0], literal)})
        if (folder)
            promise(!folder->name.isEmpty() && !folder->name.contains('\0'));
    promise(!printable(fromModifiedUtf7(input).toUtf8()).contains(QChar(0x1b)));
}
