// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choicecard.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>

ChoiceCard::ChoiceCard(const QString &title, const QString &text, QWidget *parent)
    : Card(title, text, parent)
    , m_radio(new QRadioButton)
{
    m_radio->setAccessibleName(title);
    m_radio->setAccessibleDescription(text);
    titleRow().insertWidget(0, m_radio, 0, Qt::AlignTop);
    setFocusProxy(m_radio);
    setCursor(Qt::PointingHandCursor);
    connect(m_radio, &QRadioButton::toggled, this, [this](bool on) {
        setMood(on ? Chosen : Plain);
        if (on)
            Q_EMIT chosen();
    });
}

void ChoiceCard::choose()
{
    m_radio->setChecked(true);
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        m_radio->setFocus(Qt::MouseFocusReason);
        choose();
    }
}
