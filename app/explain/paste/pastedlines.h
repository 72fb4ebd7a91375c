// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

// The lines of a text as people paste it: HTML and escaped ends of lines are undone, and of very long texts the beginning and the
// end are read.
QStringList pastedLines(const QString &text);
