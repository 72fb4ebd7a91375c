// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statelabel.h"

#include "look.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr int shortestLine = 10; // characters

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Works:
        return Tone::Good;
    case Standing::WorksWithNote:
    case Standing::Checking:
        return Tone::Caution;
    case Standing::Fails:
        return Tone::Bad;
    case Standing::NotTried:
        break;
    }
    return Tone::Quiet;
}

} // namespace

StateLabel::StateLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // makes its height follow its width
    setNothing();
}

void StateLabel::setStanding(Standing standing, const QString &words, const QString &aside)
{
    m_standing = standing;
    m_words = words.isEmpty() ? wordFor(standing) : words;
    m_aside = aside;
    refresh();
}

void StateLabel::setNothing()
{
    m_standing = Standing::NotTried;
    m_words.clear();
    m_aside.clear();
    refresh();
}

void StateLabel::setBold(bool bold)
{
    m_isBold = bold;
    refresh();
}

QString StateLabel::spoken() const
{
    return m_aside.isEmpty() ? m_words : QString(m_words + u", " + m_aside);
}

// The label's own text is what assistive programs and tests read.
void StateLabel::refresh()
{
    setText(QStringList{markFor(m_standing), m_words, m_aside}.join(u' ').trimmed());
    setAccessibleName(spoken());
    updateGeometry();
    update();
}

QFont StateLabel::wordsFont() const
{
    auto font = this->font();
    font.setBold(m_isBold || font.bold());
    return font;
}

int StateLabel::markWidth() const
{
    const QFontMetrics metrics(wordsFont());
    return metrics.horizontalAdvance(markFor(m_standing)) + metrics.horizontalAdvance(u' ');
}

qreal StateLabel::lay(QTextLayout &layout, qreal width) const
{
    layout.setFont(wordsFont());
    auto aside = m_aside;
    aside.replace(u' ', QChar::Nbsp); // it goes to the next line as a whole
    layout.setText(aside.isEmpty() ? m_words : QString(m_words + u' ' + aside));
    QTextOption option(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextCharFormat words;
    words.setForeground(colorOf(toneOf(m_standing), palette()));
    QTextCharFormat quiet;
    quiet.setForeground(colorOf(Tone::Quiet, palette()));
    quiet.setFontWeight(QFont::Normal);
    const auto end = static_cast<int>(m_words.size());
    layout.setFormats({{0, end, words}, {end, static_cast<int>(layout.text().size()) - end, quiet}});

    qreal height = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return std::max<qreal>(height, fontMetrics().height());
}

QSize StateLabel::sizeHint() const
{
    QTextLayout layout;
    const auto height = lay(layout, QWIDGETSIZE_MAX);
    return {markWidth() + static_cast<int>(std::ceil(layout.maximumWidth())) + 1, static_cast<int>(std::ceil(height))};
}

QSize StateLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), markWidth() + shortestLine * fontMetrics().averageCharWidth()), fontMetrics().height()};
}

int StateLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return static_cast<int>(std::ceil(lay(layout, std::max(1, width - markWidth()))));
}

void StateLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto textPlace = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(markWidth(), 0, 0, 0));
    QTextLayout layout;
    const auto top = (height() - lay(layout, std::max(1, textPlace.width()))) / 2;
    painter.setFont(wordsFont());
    painter.setPen(colorOf(toneOf(m_standing), palette()));
    const QFontMetricsF metrics(wordsFont());
    const auto mark = markFor(m_standing);
    const auto markLeft = layoutDirection() == Qt::RightToLeft ? width() - metrics.horizontalAdvance(mark) : 0;
    painter.drawText(QPointF(markLeft, top + metrics.ascent()), mark);
    layout.draw(&painter, {static_cast<qreal>(textPlace.left()), top});
}
