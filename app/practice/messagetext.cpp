// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// The header fields as they are, each with its continuation lines.
QByteArrayList fieldsOf(const QByteArray &text)
{
    QByteArrayList fields;
    for (const auto &line : headerOf(text).split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const bool continues = line.startsWith(' ') || line.startsWith('\t');
        if (continues && !fields.isEmpty())
            fields.last() += line + '\n';
        else
            fields.append(line + '\n');
    }
    return fields;
}

bool isNamed(const QByteArray &field, const QByteArray &name)
{
    return field.first(qMax(qsizetype(0), field.indexOf(':'))).trimmed().compare(name, Qt::CaseInsensitive) == 0;
}
} // namespace

QByteArray headerOf(const QByteArray &text)
{
    if (text.startsWith("\r\n"))
        return "\r\n"_ba;
    const auto end = text.indexOf("\r\n\r\n");
    return end < 0 ? text : text.first(end + 4);
}

QByteArray bodyOf(const QByteArray &text)
{
    return text.sliced(headerOf(text).size());
}

QByteArray firstLines(const QByteArray &text, qsizetype count)
{
    qsizetype end = 0;
    for (; count > 0 && end < text.size(); --count) {
        const auto lineEnd = text.indexOf('\n', end);
        end = lineEnd < 0 ? text.size() : lineEnd + 1;
    }
    return text.first(end);
}

QByteArray fieldOf(const QByteArray &text, const QByteArray &name)
{
    for (const auto &field : fieldsOf(text))
        if (isNamed(field, name))
            return field.sliced(field.indexOf(':') + 1).replace("\r\n", "").trimmed();
    return {};
}

bool hasField(const QByteArray &text, const QByteArray &name)
{
    return std::ranges::any_of(fieldsOf(text), [&](const QByteArray &field) {
        return isNamed(field, name);
    });
}

QByteArray headerWith(Fields which, const QByteArrayList &names, const QByteArray &text)
{
    QByteArray header;
    for (const auto &field : fieldsOf(text)) {
        const bool named = std::ranges::any_of(names, [&](const QByteArray &name) {
            return isNamed(field, name);
        });
        if (named == (which == Fields::Only))
            header += field;
    }
    return header + "\r\n"_ba;
}
