// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// Files and folders of a test, made or read in one call. What cannot be written ends the test program: nothing after it would mean anything.
void writeTestFile(const QString &path, const QByteArray &contents);
void makeTestFolder(const QString &path);
QByteArray readTestFile(const QString &path);

// Where a program lies, the folders for daemons included; empty when this machine does not have it.
QString findProgram(const QString &name);
