// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogue.h"

// A paste taken apart: what the server refused, what the program says of it, and what only stands around.
struct Paste {
    QString refusal; // the last refusal of a server, its own words; empty where there is none
    QString command; // what it answers, "AUTH PLAIN"; or the last command; may be empty
    QString complaint; // what the program or the system says after that, or the innermost exception; may be empty
    QString context; // all that programs say, without commands, lists of abilities, code, settings and own words
    QString possibilities; // what a program lists as what it may have been, of which nothing is said to be so
    std::optional<QString> stage; // where in the conversation, by the command: a word of the checks
    std::optional<Protocol> protocol; // by the form of the refusal
    Dialogue dialogue; // empty where none is shown
    bool showsToken = false; // and no password (RFC 7628)
    bool hasOwnWords = false;
    bool hasSettings = false;

    bool operator==(const Paste &) const = delete;
};

Paste readPaste(const QString &text);
