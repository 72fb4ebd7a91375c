// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldout.h"

#include "linkbutton.h"
#include "look.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Foldout::Foldout(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_button(new LinkButton)
    , m_content(content)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rhythm);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_content);
    m_content->hide();
    connect(m_button, &LinkButton::clicked, this, [this] {
        setOpen(!isOpen());
    });
    updateButton();
}

void Foldout::setTitle(const QString &title)
{
    m_title = title;
    updateButton();
}

void Foldout::setOpen(bool open)
{
    if (open == isOpen())
        return;
    m_content->setVisible(open);
    updateButton();
    Q_EMIT toggled(open);
}

bool Foldout::isOpen() const
{
    return !m_content->isHidden();
}

void Foldout::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        updateButton();
}

void Foldout::updateButton()
{
    const auto closed = layoutDirection() == Qt::RightToLeft ? u"◂ "_s : u"▸ "_s;
    m_button->setText((isOpen() ? u"▾ "_s : closed) + m_title);
    m_button->setAccessibleName(m_title);
    m_button->setAccessibleDescription(isOpen() ? tr("unfolded") : tr("folded"));
}
