// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagehead.h"

#include "look.h"
#include "prose.h"

#include <QVBoxLayout>

PageHead::PageHead(const QString &title, const QString &lead, QWidget *parent)
    : QWidget(parent)
    , m_title(new Prose)
    , m_lead(new Prose)
{
    auto font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_lead->setWeight(Prose::Quiet);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, rhythm);
    layout->setSpacing(rhythm / 2);
    layout->addWidget(m_title);
    m_lead->addTo(*layout);
    setTitle(title);
    setLead(lead);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setPlain(title);
    m_title->setAccessibleName(title);
}

void PageHead::setLead(const QString &plain, const QStringList &strong)
{
    m_lead->setEmphasized(plain, strong);
    m_lead->setHidden(plain.isEmpty());
}

QString PageHead::title() const
{
    return m_title->accessibleName();
}
