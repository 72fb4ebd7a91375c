// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

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

PasteLine readPasteLine(const QString &line);
