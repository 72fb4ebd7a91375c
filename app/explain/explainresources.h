// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

// A JSON file that the library brings along, by its name without ending. Ends the program where it is missing or of another
// schema: then the program was built wrongly.
QJsonObject readExplainResource(const QString &name, QLatin1StringView schema);
