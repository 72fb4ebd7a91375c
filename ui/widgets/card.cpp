// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card.h"

#include "button.h"
#include "flowlayout.h"
#include "look.h"
#include "prose.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace
{
constexpr qreal corner = 5;

QColor frameColor(Card::Mood mood, const QPalette &palette)
{
    switch (mood) {
    case Card::Plain:
        break;
    case Card::Chosen:
        return palette.color(QPalette::Active, QPalette::Highlight);
    case Card::Caution:
        return accentOf(Tone::Caution, palette);
    case Card::Trouble:
        return accentOf(Tone::Bad, palette);
    }
    return lineColor(palette);
}
} // namespace

Card::Card(const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_title(new Prose)
    , m_text(new Prose)
    , m_layout(new QVBoxLayout(this))
    , m_titleRow(new QHBoxLayout)
    , m_buttons(new FlowLayout)
{
    auto bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_layout->setContentsMargins(2 * rhythm, rhythm + rhythm / 2, 2 * rhythm, rhythm + rhythm / 2);
    m_layout->setSpacing(rhythm / 2);
    m_titleRow->setSpacing(rhythm / 2);
    m_titleRow->addWidget(m_title, 1);
    m_layout->addLayout(m_titleRow);
    m_text->addTo(*m_layout);
    m_layout->addStretch(1);
    m_buttons->setSpacing(rhythm);
    m_layout->addLayout(m_buttons);
    setTitle(title);
    setText(text);
}

void Card::setMood(Mood mood)
{
    m_mood = mood;
    update();
}

void Card::setTitle(const QString &title)
{
    m_title->setPlain(title);
    m_title->setHidden(title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return accessibleName();
}

void Card::setText(const QString &plain, const QStringList &strong)
{
    m_plain = plain;
    m_text->setEmphasized(plain, strong);
    m_text->setHidden(plain.isEmpty());
}

QString Card::text() const
{
    return m_plain;
}

void Card::addWidget(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 2, widget); // before the stretch and the buttons
}

QPushButton *Card::addButton(const QString &label)
{
    auto *button = new Button(label);
    addButton(button);
    return button;
}

void Card::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
    m_buttons->setContentsMargins(0, rhythm / 2, 0, 0);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto frame = frameColor(m_mood, palette());
    painter.setPen(frame);
    painter.setBrush(m_mood == Plain ? palette().color(QPalette::Base) : tintOf(frame, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}
