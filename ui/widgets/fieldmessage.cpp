// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldmessage.h"

#include "look.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

FieldMessage::FieldMessage(QWidget *field, QWidget *parent)
    : Prose({}, parent)
    , m_field(field)
{
    hide();
    recolor();
}

void FieldMessage::say(const QString &sentence)
{
    m_sentence = sentence;
    setPlain(u"✕ "_s + sentence);
    setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void FieldMessage::clear()
{
    if (isSaying())
        say({});
}

void FieldMessage::changeEvent(QEvent *event)
{
    Prose::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        recolor();
}

void FieldMessage::recolor()
{
    setTextColor(*this, colorOf(Tone::Bad, QApplication::palette(this)));
}
