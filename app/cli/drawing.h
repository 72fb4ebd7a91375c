// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// Drawing needs Qt's Gui, which this program does not link, so that it starts at once; mailwright-print beside it does. Each is
// empty where that went wrong.
QByteArray drawPdf(const QByteArray &html); // a page as a PDF
QByteArray drawQr(const QByteArray &text); // as a PNG picture

// What to say when there is no PDF.
QString noPdfSentence();
