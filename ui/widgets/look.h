// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

class QLabel;
class QPalette;
class QPushButton;
class QWidget;

// Every gap is a multiple of this, in pixels.
constexpr int rhythm = 8;

// What a colour says, always beside a shape and a word.
enum class Tone {
    Good,
    Caution,
    Bad,
    Quiet,
};

// All colours are mixed from the palette's own, so they follow dark and high-contrast themes.
QColor colorOf(Tone tone, const QPalette &palette); // of text on the palette's base
QColor accentOf(Tone tone, const QPalette &palette); // of frames and backgrounds, more vivid
QColor lineColor(const QPalette &palette); // of frames, and between rows
QColor tintOf(const QColor &color, const QPalette &palette); // a background that hints at a colour

// Colours a label's text, whatever it stands on.
void setTextColor(QWidget &label, const QColor &color);

// A plain text as rich text in which the given parts are bold. Everything is escaped.
QString emphasized(const QString &plain, const QStringList &strong);

// A text whose overlong words may be broken, so that none makes a window wider.
QString breakable(const QString &text);

// A label that takes no text for markup. The caller owns it.
QLabel *plainLabel(bool bold = false);

// Dresses the one button of a page that leads on.
void makePrimary(QPushButton &button);
