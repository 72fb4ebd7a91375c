// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawpdf.h"

#include "commands.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

QByteArray drawPdf(const QByteArray &html)
{
    QProcess printer;
    printer.start(QCoreApplication::applicationDirPath() + "/mailwright-print"_L1, QStringList());
    printer.write(html);
    printer.closeWriteChannel();
    const bool ended = printer.waitForFinished() && printer.exitStatus() == QProcess::NormalExit && printer.exitCode() == 0;
    return ended ? printer.readAllStandardOutput() : QByteArray();
}

QString noPdfSentence()
{
    return Cli::tr("The PDF could not be drawn. Choose .html and print it from a web browser.");
}
