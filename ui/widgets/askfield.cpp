// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askfield.h"

#include "fieldmessage.h"
#include "linkbutton.h"
#include "look.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

AskField::AskField(const QString &label, QLineEdit *field, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_field(field)
    , m_message(new FieldMessage(field))
    , m_fix(new LinkButton)
{
    m_label->setBuddy(field);
    m_fix->hide();
    setLabel(label);
    field->setMaximumWidth(field->fontMetrics().averageCharWidth() * 52);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rhythm / 2);
    layout->addWidget(m_label);
    layout->addWidget(field);
    m_message->addTo(*layout);
    layout->addWidget(m_fix, 0, Qt::AlignLeading);
    connect(field, &QLineEdit::textEdited, this, &AskField::clear);
    connect(m_fix, &LinkButton::clicked, this, &AskField::fixWanted);
}

void AskField::setLabel(const QString &label)
{
    m_label->setText(label);
}

void AskField::say(const QString &sentence, const QString &fix)
{
    m_message->say(sentence);
    m_fix->setText(fix);
    m_fix->setVisible(!fix.isEmpty());
    m_field->setFocus();
}

void AskField::clear()
{
    m_message->clear();
    m_fix->hide();
}

QString AskField::sentence() const
{
    return m_message->sentence();
}
