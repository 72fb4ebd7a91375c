// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prefsfile.h"

#include "base/escape.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace
{
// Reads one line from left to right. What it cannot take it leaves, and says so.
class LineReader
{
public:
    explicit LineReader(QStringView line)
        : m_rest(line.trimmed())
    {
    }

    bool take(QLatin1StringView token)
    {
        const bool there = m_rest.startsWith(token);
        if (there)
            m_rest = m_rest.sliced(token.size()).trimmed();
        return there;
    }
    bool atEnd() const
    {
        return m_rest.isEmpty();
    }
    std::optional<QString> takeString();
    std::optional<int> takeInteger();
    std::optional<PrefValue> takeValue();

private:
    std::optional<QChar> takeEscape();
    QStringView m_rest;
};

// What follows a backslash: \" \' \\ \n \r \xHH \uHHHH
std::optional<QChar> LineReader::takeEscape()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    const QChar kind = m_rest.front();
    m_rest = m_rest.sliced(1);
    if (kind == u'n')
        return u'\n';
    if (kind == u'r')
        return u'\r';
    if (kind == u'"' || kind == u'\'' || kind == u'\\')
        return kind;
    const qsizetype digits = kind == u'x' ? 2 : 4;
    if ((kind != u'x' && kind != u'u') || m_rest.size() < digits)
        return std::nullopt;
    bool isNumber = false;
    const auto code = m_rest.first(digits).toUShort(&isNumber, 16);
    m_rest = m_rest.sliced(digits);
    return isNumber ? std::optional<QChar>(code) : std::nullopt;
}

std::optional<QString> LineReader::takeString()
{
    if (!m_rest.startsWith(u'"'))
        return std::nullopt;
    m_rest = m_rest.sliced(1);
    QString text;
    while (!m_rest.isEmpty()) {
        QChar c = m_rest.front();
        m_rest = m_rest.sliced(1);
        if (c == u'"') {
            m_rest = m_rest.trimmed();
            return text;
        }
        if (c == u'\\') {
            const auto escaped = takeEscape();
            if (!escaped)
                return std::nullopt;
            c = *escaped;
        }
        text += c;
    }
    return std::nullopt;
}

std::optional<int> LineReader::takeInteger()
{
    const auto end = std::ranges::find_if_not(m_rest, [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'-' || c == u'+';
    });
    const auto size = end - m_rest.begin();
    bool isNumber = false;
    const int number = m_rest.first(size).toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    m_rest = m_rest.sliced(size).trimmed();
    return number;
}

std::optional<PrefValue> LineReader::takeValue()
{
    if (take("true"_L1))
        return true;
    if (take("false"_L1))
        return false;
    if (const auto text = takeString())
        return *text;
    if (const auto number = takeInteger())
        return *number;
    return std::nullopt;
}

std::optional<Pref> readPref(QStringView line)
{
    LineReader reader(line);
    if (!reader.take("user_pref"_L1) || !reader.take("("_L1))
        return std::nullopt;
    const auto name = reader.takeString();
    if (!name || name->isEmpty() || !reader.take(","_L1))
        return std::nullopt;
    const auto value = reader.takeValue();
    if (!value || !reader.take(")"_L1) || !reader.take(";"_L1) || !reader.atEnd())
        return std::nullopt;
    return Pref{*name, *value};
}

// Follows the comments of the file, which may go over several lines.
class CommentReader
{
public:
    bool isComment(const QByteArray &line)
    {
        const auto text = line.trimmed();
        if (!m_inside && !text.startsWith("/*"))
            return text.isEmpty() || text.startsWith("//") || text.startsWith('#');
        const auto end = text.indexOf("*/", m_inside ? 0 : 2);
        m_inside = end < 0;
        return m_inside || end + 2 == text.size();
    }
    bool isInside() const
    {
        return m_inside;
    }

private:
    bool m_inside = false;
};

QByteArray toText(const PrefValue &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "true"_ba : "false"_ba;
    if (const auto *number = std::get_if<int>(&value))
        return QByteArray::number(*number);
    return prefsString(std::get<QString>(value));
}
} // namespace

QByteArray prefLine(const Pref &pref)
{
    return "user_pref(" + prefsString(pref.name) + ", " + toText(pref.value) + ");";
}

std::expected<PrefsFile, PrefsFault> PrefsFile::parse(const QByteArray &text)
{
    PrefsFile file;
    CommentReader comments;
    for (const auto &bytes : text.split('\n')) {
        Line line{bytes, std::nullopt};
        if (!comments.isComment(bytes)) {
            line.pref = readPref(QString::fromUtf8(bytes));
            if (!line.pref)
                return std::unexpected(PrefsFault{file.m_lines.size() + 1});
        }
        file.m_lines.append(line);
    }
    if (comments.isInside())
        return std::unexpected(PrefsFault{file.m_lines.size()});
    return file;
}

std::optional<PrefValue> PrefsFile::value(const QString &name) const
{
    for (const auto &line : m_lines | std::views::reverse)
        if (line.pref && line.pref->name == name)
            return line.pref->value;
    return std::nullopt;
}

QString PrefsFile::text(const QString &name) const
{
    const auto found = value(name);
    return found && std::holds_alternative<QString>(*found) ? std::get<QString>(*found) : QString();
}

int PrefsFile::number(const QString &name, int otherwise) const
{
    const auto found = value(name);
    return found && std::holds_alternative<int>(*found) ? std::get<int>(*found) : otherwise;
}

QStringList PrefsFile::list(const QString &name) const
{
    QStringList entries;
    for (const auto &entry : text(name).split(u',', Qt::SkipEmptyParts))
        entries.append(entry.trimmed());
    return entries;
}

QStringList PrefsFile::names() const
{
    QStringList names;
    for (const auto &line : m_lines)
        if (line.pref)
            names.append(line.pref->name);
    return names;
}

void PrefsFile::set(const Pref &pref)
{
    if (value(pref.name) == pref.value)
        return;
    const Line changed{prefLine(pref), pref};
    for (auto &line : m_lines | std::views::reverse)
        if (line.pref && line.pref->name == pref.name) {
            line = changed;
            return;
        }
    if (m_lines.isEmpty() || !m_lines.last().bytes.isEmpty())
        m_lines.append(Line());
    m_lines.insert(m_lines.size() - 1, changed);
}

QByteArray PrefsFile::toText() const
{
    QByteArrayList lines;
    for (const auto &line : m_lines)
        lines.append(line.bytes);
    return lines.join('\n');
}
