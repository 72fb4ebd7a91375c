// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passwordedit.h"

#include "setup/signinrules.h"

#include <QAction>
#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype dots = 10;

// Drawn where the icon theme has none, so that the button is never an empty square.
QIcon eyeIcon(const QColor &color)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2.5));
    painter.drawEllipse(QRectF(3, 9, 26, 14));
    painter.setBrush(color);
    painter.drawEllipse(QRectF(12, 12, 8, 8));
    return pixmap;
}
} // namespace

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(QIcon::fromTheme(u"password-show-on"_s, eyeIcon(palette().color(QPalette::PlaceholderText))), TrailingPosition))
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setMaxLength(int(longestPassword) + 1); // one more than is right, so that nothing is cut off without a word
    setDragEnabled(false);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &PasswordEdit::setShown);
    setShown(false);
}

void PasswordEdit::setShown(bool shown)
{
    setEchoMode(shown ? Normal : Password);
    // Hidden means hidden from input methods too, and shown does not mean that it may be learnt.
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | (shown ? Qt::ImhNone : Qt::ImhHiddenText));
    m_eye->setText(shown ? tr("Hide the password") : tr("Show the password"));
    m_eye->setToolTip(m_eye->text());
}

Secret PasswordEdit::take()
{
    auto typed = text();
    clearAndWipe();
    return Secret::take(typed);
}

// setText() also forgets what could be undone; clear() would not. The field's old text is then ours alone.
void PasswordEdit::clearAndWipe()
{
    auto held = text();
    setText({});
    m_eye->setChecked(false);
    wipe(held);
}

void PasswordEdit::setHasOne(bool hasOne)
{
    setPlaceholderText(hasOne ? QString(dots, u'•') : QString());
    setAccessibleDescription(hasOne ? tr("A password is already entered. Type to replace it.") : QString());
}
