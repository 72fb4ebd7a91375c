// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose.h"

#include "look.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace
{
constexpr int charactersALine = 70;
constexpr int charactersAtLeast = 16;
}

Prose::Prose(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    align();
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPlain(text);
}

void Prose::setPlain(const QString &text)
{
    setTextFormat(Qt::PlainText);
    setText(breakable(text));
}

void Prose::setEmphasized(const QString &plain, const QStringList &strong)
{
    setTextFormat(Qt::RichText);
    QStringList parts;
    for (const auto &part : strong)
        parts.append(breakable(part));
    setText(emphasized(breakable(plain), parts));
}

void Prose::setWeight(Weight weight)
{
    m_weight = weight;
    recolor();
}

void Prose::addTo(QBoxLayout &layout)
{
    layout.addWidget(this, 0, Qt::AlignLeading);
}

int Prose::widestLine() const
{
    return charactersALine * fontMetrics().averageCharWidth();
}

QSize Prose::sizeHint() const
{
    return {widestLine(), heightForWidth(widestLine())};
}

QSize Prose::minimumSizeHint() const
{
    return {charactersAtLeast * fontMetrics().averageCharWidth(), fontMetrics().lineSpacing()};
}

int Prose::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width, widestLine()));
}

void Prose::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::ApplicationPaletteChange)
        recolor();
}

// At the side where this window's lines begin, whichever way its own words run.
void Prose::align()
{
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
}

void Prose::recolor()
{
    if (m_weight == Normal)
        return;
    setTextColor(*this, colorOf(Tone::Quiet, QApplication::palette(this)));
}
