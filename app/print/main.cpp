// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

// mailwright-print: an HTML page on standard input, its PDF on standard output. It needs no display.
int main(int argc, char *argv[])
{
    constexpr qint64 largestPage = 8 * 1024 * 1024;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    const auto page = input.read(largestPage + 1);
    if (page.isEmpty() || page.size() > largestPage)
        return 1;
    const auto pdf = pdfOf(QString::fromUtf8(page));
    return output.write(pdf) == pdf.size() ? 0 : 1;
}
