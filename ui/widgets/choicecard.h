// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "card.h"

class QRadioButton;

// A card that can be chosen, one of several.
class ChoiceCard : public Card
{
    Q_OBJECT
public:
    explicit ChoiceCard(const QString &title, const QString &text = {}, QWidget *parent = nullptr);

    // To be put into a group: the page decides which cards exclude each other.
    QRadioButton *radio() const
    {
        return m_radio;
    }
    void choose();

Q_SIGNALS:
    void chosen();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_radio;
};
