// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statelabel.h"

#include "look.h"

#include <QCoreApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace
{
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

QString colored(const QString &text, Tone tone, const QPalette &palette)
{
    return "<span style=\"color:%1\">%2</span>"_L1.arg(colorOf(tone, palette).name(), text.toHtmlEscaped());
}
} // namespace

QString markFor(Standing standing)
{
    switch (standing) {
    case Standing::Works:
        return u"✓"_s;
    case Standing::WorksWithNote:
        return u"!"_s;
    case Standing::Fails:
        return u"✕"_s;
    case Standing::Checking:
        return u"…"_s;
    case Standing::NotTried:
        break;
    }
    return u"–"_s;
}

QString wordFor(Standing standing)
{
    switch (standing) {
    case Standing::Works:
        return StateLabel::tr("works");
    case Standing::WorksWithNote:
        return StateLabel::tr("works, with a note");
    case Standing::Fails:
        return StateLabel::tr("blocked");
    case Standing::Checking:
        return StateLabel::tr("checking");
    case Standing::NotTried:
        break;
    }
    return StateLabel::tr("not tried");
}

StateLabel::StateLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setNothing();
}

void StateLabel::setStanding(Standing standing, const QString &words, const QString &aside)
{
    m_standing = standing;
    m_words = words.isEmpty() ? wordFor(standing) : words;
    m_aside = aside;
    render();
}

void StateLabel::setNothing()
{
    m_standing = Standing::NotTried;
    m_words.clear();
    m_aside.clear();
    render();
}

void StateLabel::setBold(bool bold)
{
    m_isBold = bold;
    render();
}

QString StateLabel::spoken() const
{
    return m_aside.isEmpty() ? m_words : QString(m_words + u", " + m_aside);
}

void StateLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void StateLabel::render()
{
    const auto words = m_words.isEmpty() ? markFor(m_standing) : QString(markFor(m_standing) + u' ' + m_words);
    auto text = colored(breakable(words), toneOf(m_standing), palette());
    if (m_isBold)
        text = "<b>"_L1 + text + "</b>"_L1;
    if (!m_aside.isEmpty())
        text += u' ' + colored(breakable(m_aside), Tone::Quiet, palette());
    setText(text);
    setAccessibleName(spoken());
}
