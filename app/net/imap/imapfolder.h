// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// What a folder is for (RFC 6154).
enum class FolderUse {
    Inbox,
    Spam, // \Junk
    All, // \All and \Flagged: what lies in other folders, once more
    Sent,
    Drafts,
    Trash,
    Other,
};

// "inbox", "spam", "all", "sent", "drafts", "trash", "other"
QLatin1StringView wordFor(FolderUse use);

// One folder of an IMAP mailbox.
struct ImapFolder {
    QByteArray name; // as the server writes it, without quotes: modified UTF-7
    FolderUse use = FolderUse::Other;

    QString shownName() const;
    bool operator==(const ImapFolder &) const = default;
};

// A folder from the text behind "* LIST " (RFC 9051 section 7.3.1): its attributes, the separator, its name. `literal` is the
// name where it came as one. Nothing where it cannot be opened or makes no sense.
std::optional<ImapFolder> parseListedFolder(const QByteArray &text, const std::optional<QByteArray> &literal = {});

// Modified UTF-7 (RFC 3501 section 5.1.3) for people; a text that is none stays as it is.
QString fromModifiedUtf7(const QByteArray &name);
