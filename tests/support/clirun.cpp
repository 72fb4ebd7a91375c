// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CliRun runCli(const QStringList &arguments, const QByteArray &secret)
{
    QProcess cli;
    cli.start(u"" PROGRAMS "/mailwright-cli"_s, arguments);
    cli.write(secret);
    cli.closeWriteChannel();
    QEventLoop loop; // which serves the test's own servers at once; QTest::qWaitFor() sleeps between two looks at the events
    QObject::connect(&cli, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&cli, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(2min, &loop, &QEventLoop::quit);
    if (cli.state() != QProcess::NotRunning)
        loop.exec();
    const bool hasEnded = cli.state() == QProcess::NotRunning;

    CliRun run;
    if (hasEnded && cli.error() == QProcess::UnknownError)
        run.exitCode = cli.exitCode();
    run.output = cli.readAllStandardOutput();
    run.talk = cli.readAllStandardError();
    run.json = QJsonDocument::fromJson(run.output).object();
    return run;
}
