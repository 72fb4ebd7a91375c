// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

// Results go to standard output, talk to standard error.
void printJson(const QJsonObject &document);
// One line of JSON Lines; false where nobody reads it any more.
bool printJsonLine(const QJsonObject &document);
void print(const QString &line);
void talk(const QString &line);
