// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QCoreApplication>

// Words around reports for the help desk.
class DeskWords
{
    Q_DECLARE_TR_FUNCTIONS(DeskWords)
public:
    static QString maySend(const QString &domain); // "May example.com send? Ask the name server …"
    static QString beforeItLeaves();
    static QString mailSubject(const Report &report);
    static QString attachIt();
    static QString savedTitle(const Report &report); // "A report of ..., read only"
    static QString savedText(const Report &report);
    static QString surroundings(const Report &report); // the computer and the name server's records, as lines
};
