// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/strictobject.h"

#include <QString>

// Why a file could not be opened as a report, and what to do instead.
QString sentenceFor(const ReportFault &fault);
