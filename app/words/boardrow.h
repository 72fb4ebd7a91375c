// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "standing.h"

// One cell of the board that says how something stands.
struct BoardCell {
    Standing standing = Standing::NotTried;
    QString words; // empty: there is nothing to say
    QString aside;

    bool operator==(const BoardCell &) const = default;
};

// One row of the board, in words.
struct BoardRow {
    QString port;
    QString encryption;
    BoardCell reach;
    BoardCell certificate;
    bool canBeChosen = true;

    bool operator==(const BoardRow &) const = default;
};
