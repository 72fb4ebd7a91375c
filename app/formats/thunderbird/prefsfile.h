// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <variant>

using PrefValue = std::variant<bool, int, QString>;

// One preference of a Mozilla profile.
struct Pref {
    QString name;
    PrefValue value;

    bool operator==(const Pref &) const = default;
};

// user_pref("name", value);
QByteArray prefLine(const Pref &pref);

// The first line that is neither a preference, a comment nor empty, counted from 1.
struct PrefsFault {
    qsizetype line;

    bool operator==(const PrefsFault &) const = default;
};

// A profile's prefs.js. Lines that are not changed keep every byte, comments and order included.
class PrefsFile
{
public:
    static std::expected<PrefsFile, PrefsFault> parse(const QByteArray &text);

    // The last line of that name counts, as in Thunderbird.
    std::optional<PrefValue> value(const QString &name) const;
    // Empty, or the given number, where there is no preference of that name and type.
    QString text(const QString &name) const;
    int number(const QString &name, int otherwise) const;
    // The entries of a comma list
    QStringList list(const QString &name) const;
    QStringList names() const;

    // Changes the line of that name, or adds one at the end.
    void set(const Pref &pref);
    QByteArray toText() const;

private:
    struct Line {
        QByteArray bytes;
        std::optional<Pref> pref;
    };
    QList<Line> m_lines; // without their line ends; the last one is what stands after the last line end
};
