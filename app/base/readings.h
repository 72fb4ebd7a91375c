// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

// One way to read a text: as it is, or with a coding undone. Each unit knows which stretch of the text it came from.
struct Reading {
    Reading() = default;
    explicit Reading(const QString &shown);
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    Reading(Reading &&) = default;
    Reading &operator=(Reading &&) = delete;
    ~Reading(); // wipes it: a secret may have come to light

    void reserve(qsizetype size);
    void append(char32_t codePoint, int begin, int end);

    QString text;
    std::vector<int> begins;
    std::vector<int> ends;
};

// What is left of a text when nobody can hide in it: lower case, no accents, and no spaces, line ends, invisible or control
// characters and their pictures. The two alphabets of base64 are one.
Reading folded(const Reading &reading);
QString folded(const QString &text);

// Shows a text in every way that a server may have coded it: backslashes as in C, JSON and IMAP, percent, HTML, quoted-printable,
// with line marks ("535-"), tags and separators taken out, also one within the other.
void readEveryWay(const QString &shown, const std::function<void(const Reading &)> &look);

// How long the mark is with which a line of a reply begins: "535-5.7.8 ", "m3 NO ", "-ERR ".
qsizetype lineMarkLength(QStringView line);
