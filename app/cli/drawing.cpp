// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing.h"

#include "base/secretsearch.h"
#include "commands.h"
#include "output.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace
{
// What is to be drawn goes by standard input: it may hold a password.
QByteArray draw(const QString &kind, const QByteArray &text)
{
    QProcess printer;
    printer.start(QCoreApplication::applicationDirPath() + "/mailwright-print"_L1, {kind});
    printer.write(text);
    printer.closeWriteChannel();
    const bool ended = printer.waitForFinished() && printer.exitStatus() == QProcess::NormalExit && printer.exitCode() == 0;
    return ended ? printer.readAllStandardOutput() : QByteArray();
}
} // namespace

QByteArray drawPdf(const QByteArray &html)
{
    if (holdsSecretAtHand(QString::fromUtf8(html))) // nobody can search the drawing
        throw GivesSecretAway{};
    return draw(u"pdf"_s, html);
}

QByteArray drawQr(const QByteArray &text)
{
    return draw(u"qr"_s, text);
}

QString noPdfSentence()
{
    return Cli::tr("The PDF could not be drawn. Choose .html and print it from a web browser.");
}
