// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CliRun runCli(const QStringList &arguments, const QByteArray &secret)
{
    QProcess cli;
    cli.start(u"" PROGRAMS "/mailwright-cli"_s, arguments);
    cli.write(secret);
    cli.closeWriteChannel();
    const auto hasEnded = QTest::qWaitFor(
        [&cli] {
            return cli.state() == QProcess::NotRunning;
        },
        2min);

    CliRun run;
    if (hasEnded && cli.error() == QProcess::UnknownError)
        run.exitCode = cli.exitCode();
    run.output = cli.readAllStandardOutput();
    run.talk = cli.readAllStandardError();
    run.json = QJsonDocument::fromJson(run.output).object();
    return run;
}
