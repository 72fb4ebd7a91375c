// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "explain/errorbook.h"

#include <QCoreApplication>

// Words of the window that explains errors.
class ExplainWords
{
    Q_DECLARE_TR_FUNCTIONS(ExplainWords)
public:
    static QString nothingYet();
    static QString how(const Explanation &explanation); // how surely the words name the cause
    static QString alternative(); // in its place, above another explanation
    static QString othersTitle();
    static QString name(Protocol protocol); // "Receiving (IMAP)"
    static QString anyProtocol();
    static QString anyProvider();
    static QString noteSubject();
    static QString checkThisAccount();
    static QString wasItRight();
    static QString itWas();
    static QString itWasNot();
    static QString answerKept(const QString &file);
    static QString answerNotKept();
};
