// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <expected>

// One [section] of an INI file.
struct IniSection {
    QString name;
    QHash<QString, QString> values; // the last line of a key counts

    QString value(const QString &key) const
    {
        return values.value(key);
    }
    // "true", "1" and "on", in whatever case
    bool isTrue(const QString &key) const;
};

// An INI file as KConfig, GLib and Outlook write it: sections, "key=value", comments at the beginning of a line.
struct IniFile {
    QList<IniSection> sections;

    // The section of that name; an empty one where there is none.
    IniSection section(QStringView name) const;
    bool has(QStringView name) const;
};

// What a backslash means in values.
enum class IniEscapes {
    None, // itself, as in Outlook's .prf
    Backslash, // \s \n \t \r \\ and \xHH, as in KConfig and GLib's key files
};

// The number of the first line that is none of an INI file, counted from 1, where there is one.
std::expected<IniFile, qsizetype> parseIni(const QByteArray &text, IniEscapes escapes);
