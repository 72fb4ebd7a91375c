// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "errorbook.h"

#include <QDate>

// Whether an explanation was right, as the person who pasted the text says. It is kept on this computer and sent by nobody; the text
// is masked.
struct Opinion {
    QString text;
    Explanation explanation;
    bool wasRight = false;
    QDate day;
};

// Where they are kept: one JSON line each, the newest last. Somebody may send the file by hand.
QString opinionsFile();

// Adds one. False where the file cannot be written. Only so many are kept, the older ones go.
bool keepOpinion(const Opinion &opinion, const QString &file = opinionsFile());
