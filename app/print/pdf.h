// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// An HTML page, as far as QTextDocument knows HTML, as a PDF on A4. Needs a QGuiApplication for its fonts; nothing outside the
// text is loaded.
QByteArray pdfOf(const QString &html);
