// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steplist.h"

#include "look.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int barWidth = 3;

QString markOf(StepButton::State state)
{
    switch (state) {
    case StepButton::Done:
        return u"✓"_s;
    case StepButton::LeftOpen:
        return u"!"_s;
    case StepButton::Current:
        return u"›"_s; // mirrored by the text layout where reading goes from right to left
    case StepButton::Ahead:
        break;
    }
    return u"·"_s;
}

bool liesBehind(StepButton::State state)
{
    return state == StepButton::Done || state == StepButton::LeftOpen;
}

// A tick is for what is done, and its colour too.
QColor markColorOf(StepButton::State state, const QPalette &colors)
{
    if (state == StepButton::Done)
        return colorOf(Tone::Good, colors);
    return state == StepButton::LeftOpen ? colorOf(Tone::Caution, colors) : colors.color(QPalette::WindowText);
}

QString spokenName(const QString &name, StepButton::State state)
{
    switch (state) {
    case StepButton::Done:
        return StepButton::tr("%1, done").arg(name);
    case StepButton::LeftOpen:
        return StepButton::tr("%1, left open").arg(name);
    case StepButton::Current:
        return StepButton::tr("%1, the current step").arg(name);
    case StepButton::Ahead:
        break;
    }
    return StepButton::tr("%1, still to come").arg(name);
}
} // namespace

StepButton::StepButton(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
{
    setState(Ahead);
}

void StepButton::setState(State state)
{
    m_state = state;
    setEnabled(liesBehind(state));
    setFocusPolicy(liesBehind(state) ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(liesBehind(state) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(spokenName(m_name, state));
    update();
}

QSize StepButton::sizeHint() const
{
    auto bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(m_name) + 7 * rhythm, metrics.height() + 2 * rhythm};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto colors = palette();
    colors.setCurrentColorGroup(QPalette::Active); // a step still to come is not greyed out
    const auto highlight = colors.color(QPalette::Highlight);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    if (m_state == Current) {
        auto light = highlight;
        light.setAlphaF(0.18F);
        painter.fillRect(rect(), light);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, barWidth, height())), highlight);
    }
    auto textFont = font();
    textFont.setBold(m_state == Current);
    painter.setFont(textFont);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter;
    const auto markPlace = QStyle::visualRect(layoutDirection(), rect(), QRect(2 * rhythm, 0, 2 * rhythm, height()));
    const auto textPlace = QStyle::visualRect(layoutDirection(), rect(), QRect(4 * rhythm + rhythm / 2, 0, width() - 5 * rhythm, height()));
    const auto foreground = colors.color(QPalette::WindowText);
    painter.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setPen(markColorOf(m_state, colors));
    painter.drawText(markPlace, alignment, markOf(m_state));
    painter.setPen(m_state == Ahead ? colorOf(Tone::Quiet, colors) : foreground);
    painter.drawText(textPlace, alignment, fontMetrics().elidedText(m_name, Qt::ElideRight, textPlace.width() + rhythm));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Steps"));
    m_layout->setContentsMargins(2 * rhythm, 3 * rhythm, 2 * rhythm, 3 * rhythm);
    m_layout->setSpacing(0);
}

void StepList::setSteps(const QStringList &names)
{
    for (const auto &name : names) {
        auto *button = new StepButton(name, this);
        connect(button, &StepButton::clicked, this, [this, index = static_cast<int>(m_buttons.size())] {
            Q_EMIT chosen(index);
        });
        m_layout->addWidget(button);
        m_buttons.append(button);
    }
    m_layout->addStretch(1);
}

void StepList::setStates(const QList<StepButton::State> &states)
{
    for (qsizetype i = 0; i < std::min(states.size(), m_buttons.size()); ++i)
        m_buttons[i]->setState(states[i]);
}

StepButton *StepList::button(int index) const
{
    return m_buttons.at(index);
}
