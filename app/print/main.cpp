// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/inputfile.h"
#include "base/privatememory.h"
#include "base/secret.h"
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
    keepMemoryPrivate(); // the text may hold a password
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFile input;
    QFile output;
    if (argc != 2 || !input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    auto text = readUpTo(input, largestText + 1);
    const bool isWhole = !text.isEmpty() && text.size() <= largestText && input.error() == QFile::NoError;
    const auto drawing = isWhole ? drawn(argv[1], text) : QByteArray();
    wipe(text);
    return !drawing.isEmpty() && output.write(drawing) == drawing.size() ? 0 : 1;
}
