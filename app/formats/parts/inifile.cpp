// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inifile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// What a backslash and the letter after it stand for; an unknown letter stands for both.
QString unescaped(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar letter = text[++i];
        bool isNumber = false;
        if (letter == u'x' && i + 2 < text.size()) {
            const auto code = text.sliced(i + 1, 2).toUShort(&isNumber, 16);
            if (isNumber) {
                plain += QChar(code);
                i += 2;
                continue;
            }
        }
        switch (letter.unicode()) {
        case u's':
            plain += u' ';
            break;
        case u'n':
            plain += u'\n';
            break;
        case u't':
            plain += u'\t';
            break;
        case u'r':
            plain += u'\r';
            break;
        case u'\\':
            plain += u'\\';
            break;
        default:
            plain += u'\\';
            plain += letter;
        }
    }
    return plain;
}

QString text(QStringView raw, IniEscapes escapes)
{
    return escapes == IniEscapes::Backslash ? unescaped(raw.trimmed()) : raw.trimmed().toString();
}
} // namespace

bool IniSection::isTrue(const QString &key) const
{
    const auto word = value(key).toLower();
    return word == "true"_L1 || word == "1"_L1 || word == "on"_L1;
}

IniSection IniFile::section(QStringView name) const
{
    const auto found = std::ranges::find(sections, name, &IniSection::name);
    return found != sections.end() ? *found : IniSection();
}

bool IniFile::has(QStringView name) const
{
    return std::ranges::find(sections, name, &IniSection::name) != sections.end();
}

std::expected<IniFile, qsizetype> parseIni(const QByteArray &bytes, IniEscapes escapes)
{
    IniFile file;
    qsizetype number = 0;
    const auto whole = QString::fromUtf8(bytes);
    for (const auto &raw : QStringView(whole).split(u'\n')) {
        ++number;
        const auto line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            file.sections.append({text(line.sliced(1, line.size() - 2), escapes), {}});
            continue;
        }
        const auto equals = line.indexOf(u'=');
        if (equals < 1 || file.sections.isEmpty() || line.contains(QChar::Null))
            return std::unexpected(number);
        file.sections.last().values.insert(line.first(equals).trimmed().toString(), text(line.sliced(equals + 1), escapes));
    }
    return file;
}
