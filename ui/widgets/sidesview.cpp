// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidesview.h"

#include "card.h"
#include "look.h"
#include "words/providerwords.h"

#include <QHBoxLayout>

SidesView::SidesView(QWidget *parent)
    : QWidget(parent)
    , m_incoming(makeSide())
    , m_outgoing(makeSide())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * rhythm);
    layout->addWidget(m_incoming.card, 1);
    layout->addWidget(m_outgoing.card, 1);
}

SidesView::SideCard SidesView::makeSide()
{
    const SideCard side{new Card, new StageList};
    side.card->addWidget(side.stages);
    return side;
}

const SidesView::SideCard &SidesView::of(Side side) const
{
    return side == Side::Incoming ? m_incoming : m_outgoing;
}

void SidesView::show(Side side, const QString &title, const Endpoint &endpoint, const QList<StageRow> &rows)
{
    const auto &[card, stages] = of(side);
    card->setTitle(title);
    card->setText(ProviderWords::server(endpoint));
    stages->setRows(rows);
    stages->setAccessibleName(title);
}

void SidesView::setShown(Side side, bool isShown)
{
    of(side).card->setVisible(isShown);
}
