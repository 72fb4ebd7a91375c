// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

// Thrown instead of printing what holds a secret that is at hand. The command ends with it.
struct GivesSecretAway {
};

// Results go to standard output, talk to standard error. What was made ready to be printed is searched for secrets once more.
void printJson(const QJsonObject &document);
// One line of JSON Lines, which somebody else has searched; false where nobody reads it any more.
bool printJsonLine(const QJsonObject &document);
void print(const QString &line);
void talk(const QString &line);
