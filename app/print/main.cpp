// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf.h"
#ifdef MAILWRIGHT_QR
#include "qr/qrpicture.h"
#endif

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

namespace
{
QByteArray drawn(const QByteArray &kind, const QByteArray &text)
{
    if (kind == "pdf")
        return pdfOf(QString::fromUtf8(text));
#ifdef MAILWRIGHT_QR
    if (kind == "qr")
        return qrPng(text);
#endif
    return {};
}
} // namespace

// "mailwright-print pdf": an HTML page on standard input, its PDF on standard output. "mailwright-print qr": a text, and the
// picture of its QR code. It needs no display.
int main(int argc, char *argv[])
{
    constexpr qint64 largestText = 8 * 1024 * 1024;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFile input;
    QFile output;
    if (argc != 2 || !input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    const auto text = input.read(largestText + 1);
    if (text.isEmpty() || text.size() > largestText)
        return 1;
    const auto drawing = drawn(argv[1], text);
    return !drawing.isEmpty() && output.write(drawing) == drawing.size() ? 0 : 1;
}
