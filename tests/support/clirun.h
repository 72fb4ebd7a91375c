// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

// What a run of mailwright-cli left behind.
struct CliRun {
    int exitCode = -1; // -1: it crashed, hung or is not there
    QByteArray output;
    QByteArray talk; // what it said on stderr
    QJsonObject json; // the output, where that is one JSON document
};

// Runs mailwright-cli to its end, at most two minutes. The secret goes to its standard input, for "--password-file -".
CliRun runCli(const QStringList &arguments, const QByteArray &secret = {});
