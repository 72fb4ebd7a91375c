// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/strictobject.h"
#include "report.h"

#include <expected>

// "mailwright.report/1": an account, the checks of its sides as "mailwright.check/1" writes them, and the computer. What a
// check leaves to be worked out again (the words of the advice) is not in it.
QJsonObject toJson(const Report &report);

// The size from which a file cannot be a report any more.
constexpr qsizetype largestReport = 8 * 1024 * 1024;

// Whether a file says that it is a report; it may still be a damaged one.
bool isReport(const QByteArray &bytes);

// Reads a saved report back: the JSON itself, or the page for people, which carries it. Takes any bytes and believes none.
std::expected<Report, JsonFault> readReport(const QByteArray &bytes);

// Where the page for people carries the report, so that the page alone can be opened again.
constexpr QLatin1StringView reportElementStart("<script type=\"application/json\" id=\"mailwright-report\">");
constexpr QLatin1StringView reportElementEnd("</script>");
