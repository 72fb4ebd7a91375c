// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passphrasefields.h"

#include "fieldmessage.h"
#include "look.h"
#include "passwordedit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr qsizetype fewestLetters = 8;

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}
} // namespace

PassphraseFields::PassphraseFields(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_first(new PasswordEdit)
    , m_again(new PasswordEdit)
    , m_message(new FieldMessage(m_first))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, rhythm);
    layout->setSpacing(rhythm / 2);
    auto *againLabel = labelFor(m_again, tr("Passphrase a&gain:"));
    layout->addWidget(labelFor(m_first, kind == NewFile ? tr("New p&assphrase for the file:") : tr("P&assphrase of the file:")));
    layout->addWidget(m_first);
    layout->addWidget(againLabel);
    layout->addWidget(m_again);
    m_message->addTo(*layout);
    againLabel->setVisible(kind == NewFile);
    m_again->setVisible(kind == NewFile);
    setFocusProxy(m_first);
    for (auto *field : {m_first, m_again}) {
        field->setMaximumWidth(field->fontMetrics().averageCharWidth() * 52);
        connect(field, &QLineEdit::textEdited, m_message, &FieldMessage::clear);
        connect(field, &QLineEdit::returnPressed, this, &PassphraseFields::submitted);
    }
}

QString PassphraseFields::fault() const
{
    if (m_first->text().isEmpty())
        return tr("Please type a passphrase. Without it the file cannot be opened.");
    if (m_kind == NewFile && m_first->text().size() < fewestLetters)
        return tr("Please take at least %n letters; a few words are best.", nullptr, int(fewestLetters));
    if (m_first->text().size() > m_first->maxLength() - 1)
        return tr("This passphrase is too long.");
    if (m_kind == NewFile && m_first->text() != m_again->text())
        return tr("The two passphrases differ.");
    return {};
}

bool PassphraseFields::check()
{
    const auto sentence = fault();
    m_message->say(sentence);
    if (!sentence.isEmpty())
        m_first->setFocus();
    return sentence.isEmpty();
}

Secret PassphraseFields::take()
{
    m_again->clearAndWipe();
    return m_first->take();
}

void PassphraseFields::say(const QString &sentence)
{
    m_message->say(sentence);
}

PassphraseDialog::PassphraseDialog(PassphraseFields::Kind kind, const QString &why, QWidget *parent)
    : QDialog(parent)
    , m_fields(new PassphraseFields(kind))
{
    setWindowTitle(tr("Locked file for passwords"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(tr("&Save the password"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(rhythm);
    layout->addWidget(new Prose(why));
    layout->addWidget(m_fields);
    layout->addWidget(buttons);
    m_fields->setFocus();
    connect(m_fields, &PassphraseFields::submitted, this, &PassphraseDialog::submit);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PassphraseDialog::submit()
{
    if (!m_fields->check())
        return;
    Q_EMIT given(m_fields->take());
    accept();
}
