// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taglist.h"

#include <algorithm>

namespace
{
constexpr qsizetype longestTagList = 8 * 1024;

bool isTagName(const QByteArray &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}
}

std::optional<TagList> TagList::parse(const QByteArray &text)
{
    if (text.size() > longestTagList)
        return std::nullopt;
    TagList list;
    auto parts = text.split(';');
    if (parts.last().trimmed().isEmpty()) // the last semicolon may stand or be left out
        parts.removeLast();
    for (const auto &part : std::as_const(parts)) {
        const auto equals = part.indexOf('=');
        const auto name = part.first(std::max<qsizetype>(equals, 0)).trimmed();
        if (!isTagName(name) || list.value(name))
            return std::nullopt;
        list.m_tags.append({name, part.sliced(equals + 1).trimmed()});
    }
    return list;
}

std::optional<QByteArray> TagList::value(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_tags, name, [](const auto &tag) {
        return QByteArrayView(tag.first);
    });
    return found == m_tags.end() ? std::nullopt : std::optional(found->second);
}
