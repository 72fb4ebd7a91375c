// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "advicebox.h"

#include "fieldmessage.h"
#include "look.h"
#include "passwordedit.h"
#include "prose.h"
#include "words/observationwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace
{
constexpr int columns = 3;

// A layout in a widget of its own, as cards take them.
template<typename Layout>
Layout *addLayout(Card &card)
{
    auto *area = new QWidget;
    auto *layout = new Layout(area);
    layout->setContentsMargins(0, rhythm / 2, 0, 0);
    layout->setSpacing(rhythm);
    card.addWidget(area);
    return layout;
}
} // namespace

AdviceBox::AdviceBox(const QString &title, const QString &meaning, const QStringList &steps, QWidget *parent)
    : Card(title, meaning, parent)
    , m_steps(addLayout<QGridLayout>(*this))
{
    setMood(Caution);
    m_steps->setVerticalSpacing(rhythm / 2);
    m_steps->setColumnStretch(1, 1);
    for (qsizetype i = 0; i < steps.size(); ++i)
        addStep(int(i) + 1, steps.at(i));
}

void AdviceBox::addStep(int number, const QString &text)
{
    auto *label = new QLabel(tr("%1.").arg(QLocale().toString(number)));
    auto *step = new Prose(text);
    step->setAccessibleName(tr("Step %1: %2").arg(QLocale().toString(number), text));
    m_steps->addWidget(label, number, 0, Qt::AlignTop | Qt::AlignTrailing);
    m_steps->addWidget(step, number, 1, Qt::AlignTop | Qt::AlignLeading);
}

QPushButton *AdviceBox::makeButton(const Button &button)
{
    auto *push = new QPushButton(button.label);
    connect(push, &QPushButton::clicked, this, [this, action = button.action] {
        Q_EMIT chosen(action);
    });
    m_buttons.append({button.action, push});
    beginAt(push);
    return push;
}

// Giving the focus to the box gives it to the first thing that can be done here.
void AdviceBox::beginAt(QWidget *widget)
{
    if (!focusProxy())
        setFocusProxy(widget);
}

void AdviceBox::offerFirst(const Button &button)
{
    auto *push = makeButton(button);
    makePrimary(*push);
    m_steps->addWidget(push, 1, 2, Qt::AlignTop);
}

void AdviceBox::offer(const QList<Button> &buttons)
{
    if (buttons.isEmpty())
        return;
    auto *grid = addLayout<QGridLayout>(*this);
    grid->setColumnStretch(columns, 1);
    for (qsizetype i = 0; i < buttons.size(); ++i)
        grid->addWidget(makeButton(buttons.at(i)), int(i) / columns, int(i) % columns);
}

void AdviceBox::askForPassword(const QString &label)
{
    m_password = new PasswordEdit;
    auto *name = new QLabel(label);
    name->setBuddy(m_password);
    m_password->setMinimumWidth(m_password->fontMetrics().averageCharWidth() * 26);
    beginAt(m_password);
    auto *row = addLayout<QHBoxLayout>(*this);
    row->addWidget(name);
    row->addWidget(m_password);
    row->addWidget(makeButton({RepairAction::TestAgain, labelFor(RepairAction::TestAgain)}));
    row->addStretch(1);
    m_message = new FieldMessage(m_password);
    addWidget(m_message);
    connect(m_password, &QLineEdit::textEdited, m_message, &FieldMessage::clear);
    connect(m_password, &QLineEdit::returnPressed, this, [this] {
        Q_EMIT chosen(RepairAction::TestAgain);
    });
}

void AdviceBox::sayOfPassword(const QString &sentence)
{
    if (m_message)
        m_message->say(sentence);
}

void AdviceBox::addEvidence(const QList<Observation> &observations)
{
    for (const auto &observation : observations)
        addWidget(new Prose(sentenceFor(observation)));
}

QPushButton *AdviceBox::button(RepairAction action) const
{
    for (const auto &[known, button] : m_buttons)
        if (known == action)
            return button;
    return nullptr;
}
