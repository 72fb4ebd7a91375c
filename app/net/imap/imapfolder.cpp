// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapfolder.h"

#include "base/mask.h"
#include "base/words.h"

#include <QByteArrayList>
#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<FolderUse, 7> uses = {{
    {FolderUse::Inbox, "inbox"_L1},
    {FolderUse::Spam, "spam"_L1},
    {FolderUse::All, "all"_L1},
    {FolderUse::Sent, "sent"_L1},
    {FolderUse::Drafts, "drafts"_L1},
    {FolderUse::Trash, "trash"_L1},
    {FolderUse::Other, "other"_L1},
}};

constexpr std::array<std::pair<QByteArrayView, FolderUse>, 6> attributes = {{
    {"\\junk", FolderUse::Spam},
    {"\\all", FolderUse::All},
    {"\\flagged", FolderUse::All},
    {"\\sent", FolderUse::Sent},
    {"\\drafts", FolderUse::Drafts},
    {"\\trash", FolderUse::Trash},
}};

FolderUse useOf(const QByteArrayList &words, const QByteArray &name)
{
    if (name.compare("INBOX", Qt::CaseInsensitive) == 0)
        return FolderUse::Inbox;
    for (const auto &[word, use] : attributes)
        if (words.contains(word.toByteArray()))
            return use;
    return FolderUse::Other;
}

// Takes an atom, NIL or a quoted string off a text. Nothing where a quote is left open.
std::optional<QByteArray> takeString(QByteArray &text)
{
    text = text.trimmed();
    if (!text.startsWith('"')) {
        const auto space = text.indexOf(' ');
        const auto atom = space < 0 ? text : text.first(space);
        text = text.sliced(atom.size());
        return atom;
    }
    QByteArray string;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '"') {
            text = text.sliced(i + 1);
            return string;
        }
        if (text[i] == '\\' && ++i == text.size())
            break;
        string += text[i];
    }
    return std::nullopt;
}

// No string of IMAP may hold these (RFC 9051 section 4.3), so such a name cannot be sent back either.
bool canBeAsked(const QByteArray &name)
{
    return std::ranges::none_of(name, [](char byte) {
        return byte == '\0' || byte == '\r' || byte == '\n';
    });
}

// The base64 of one shifted part: UTF-16, big end first, "," for "/".
QString decodedShift(QByteArray part)
{
    const auto bytes = QByteArray::fromBase64(part.replace(',', '/'));
    return QStringDecoder(QStringDecoder::Utf16BE)(bytes);
}
} // namespace

QLatin1StringView wordFor(FolderUse use)
{
    return wordOf(uses, use);
}

QString ImapFolder::shownName() const
{
    return printable(fromModifiedUtf7(name).toUtf8());
}

std::optional<ImapFolder> parseListedFolder(const QByteArray &text, const std::optional<QByteArray> &literal)
{
    const auto close = text.indexOf(')');
    if (!text.startsWith('(') || close < 0)
        return std::nullopt;
    const auto words = text.sliced(1, close - 1).toLower().simplified().split(' ');
    if (words.contains("\\noselect") || words.contains("\\nonexistent"))
        return std::nullopt;
    auto rest = text.sliced(close + 1);
    const auto separator = takeString(rest);
    const auto name = literal ? literal : takeString(rest);
    if (!separator || !name || name->isEmpty() || !canBeAsked(*name))
        return std::nullopt;
    return ImapFolder{*name, useOf(words, *name)};
}

QString fromModifiedUtf7(const QByteArray &name)
{
    QByteArray text; // newer servers write UTF-8, which passes through
    for (qsizetype i = 0; i < name.size(); ++i) {
        const auto end = name[i] == '&' ? name.indexOf('-', i) : -1;
        if (end < 0) {
            text += name[i];
            continue;
        }
        text += end == i + 1 ? "&"_ba : decodedShift(name.sliced(i + 1, end - i - 1)).toUtf8();
        i = end;
    }
    return QString::fromUtf8(text);
}
