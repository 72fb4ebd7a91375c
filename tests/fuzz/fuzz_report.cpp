// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A saved report. What is read and written again reads as the same, and never shows more when it is masked.

#include "fuzz.h"

#include "report/reportjson.h"

#include <QJsonDocument>

namespace
{
QByteArray written(const Report &report)
{
    return QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact);
}
}

void fuzz(const QByteArray &input)
{
    const auto report = readReport(input);
    if (!report)
        return;
    const auto text = written(*report);
    const auto again = readReport(text);
    promise(again && written(*again) == text);
    promise(readReport(written(masked(*report))).has_value());
}
