// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebox.h"

#include "foldout.h"
#include "linkbutton.h"
#include "look.h"
#include "weblink.h"
#include "words/fieldwords.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace
{
constexpr qsizetype mostLines = 14;

QPlainTextEdit *makeText(const QString &note)
{
    auto *text = new QPlainTextEdit(note);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(NoteBox::tr("Note for the administrator"));
    const auto lines = std::min(note.count(u'\n') + 4, mostLines); // some lines wrap
    text->setFixedHeight(static_cast<int>(lines) * text->fontMetrics().lineSpacing() + 2 * rhythm);
    return text;
}
} // namespace

NoteBox::NoteBox(const QString &subject, const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_foldout(new Foldout(tr("Read the note for the administrator"), makeText(note)))
    , m_mail(new LinkButton(tr("Write a mail with it …")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, rhythm / 2, 0, 0);
    layout->setSpacing(2 * rhythm);
    layout->addWidget(m_foldout, 1);
    layout->addWidget(m_mail, 0, Qt::AlignTop);
    connect(m_mail, &LinkButton::clicked, this, [this, subject, note] {
        if (!openMailDraft(subject, note))
            m_mail->setText(givesAwaySentence());
    });
}
