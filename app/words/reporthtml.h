// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

// A report as one page for people, in the language of the program: everything in one file, nothing loaded from anywhere,
// fit for printing. It carries the report's JSON, so that the same file can be opened in Mailwright again.
QByteArray reportHtml(const Report &report);
