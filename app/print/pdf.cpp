// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

QByteArray pdfOf(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        constexpr QMarginsF margins(15, 15, 15, 15); // millimetres
        QPdfWriter writer(&buffer);
        writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        writer.setCreator(QStringLiteral("Mailwright"));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter));
        document.print(&writer);
    }
    return buffer.data();
}
