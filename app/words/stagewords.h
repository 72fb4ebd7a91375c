// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/progress.h"
#include "stagerow.h"

#include <QCoreApplication>

// Words for the stages of a check.
class StageWords
{
    Q_DECLARE_TR_FUNCTIONS(StageWords)
public:
    static QString name(CheckStep step);
    static QString name(Stage stage); // for the details
    static QString time(double milliseconds); // "31 ms", "2.1 s"
    // The rows of a stage list. `tries` is what to say beside a refused sign-in ("1 of 2 tries").
    static QList<StageRow> rows(const SideProgress &progress, const QString &tries);
};
