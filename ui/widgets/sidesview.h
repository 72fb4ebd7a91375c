// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/accountcheck.h"
#include "stagelist.h"

class Card;

// Both sides of an account next to each other: how each stands, and its stages.
class SidesView : public QWidget
{
    Q_OBJECT
public:
    explicit SidesView(QWidget *parent = nullptr);

    void show(Side side, const QString &title, const Endpoint &endpoint, const QList<StageRow> &rows);
    void setShown(Side side, bool isShown);

private:
    struct SideCard {
        Card *card;
        StageList *stages;
    };
    static SideCard makeSide();
    const SideCard &of(Side side) const;

    SideCard m_incoming;
    SideCard m_outgoing;
};
