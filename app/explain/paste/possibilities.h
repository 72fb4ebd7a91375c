// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// A text and, apart from it, what it only lists as what may have been ("either ... or ...", "for one of these reasons: 1. ...").
struct CertainAndPossible {
    QString certain;
    QString possible;
};

CertainAndPossible withoutPossibilities(const QString &text);
