// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// An HTML page as a PDF. Drawing needs Qt's Gui, which this program does not link; mailwright-print beside it does. Empty where
// that went wrong.
QByteArray drawPdf(const QByteArray &html);

// What to say then.
QString noPdfSentence();
