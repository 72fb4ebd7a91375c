// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

// Who says what stands on a line of a paste.
enum class Speaker {
    Server,
    Client, // what a program said to the server
    Program, // what a program, a library or the system says to the person: an error, a step of a log
    Frame, // where in a program it happened: a line of a stack trace
    Settings, // code, a remark in it, a setting, what a program found out about a server
    Person, // the person's own words
};

// One line, without what a log puts in front of it and without quotation marks.
struct PasteLine {
    Speaker speaker = Speaker::Program;
    QString words;
    bool isMarked = false; // somebody wrote in front of it who speaks

    bool operator==(const PasteLine &) const = default;
};

// The lines of a text as people paste it: HTML and escaped ends of lines are undone, and of very long texts the beginning and the
// end are read.
QStringList pastedLines(const QString &text);

PasteLine readPasteLine(const QString &line);

// "535 5.7.8 no", "-ERR no", "a1 NO no", "* BYE": the form of a server's answer.
bool isReply(QStringView words);
// An answer that refuses something.
bool isRefusal(QStringView words);
// "AUTH PLAIN", "a1 LOGIN": the form of a command. Small letters count only where somebody marked the line as the program's.
bool isCommand(QStringView words, Qt::CaseSensitivity sensitivity);
