// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "card.h"
#include "providers/provider.h"

// What to know of a provider before typing a password, with buttons to the pages that matter.
class ProviderFacts : public Card
{
    Q_OBJECT
public:
    explicit ProviderFacts(QWidget *parent = nullptr);

    void setProvider(const Provider &provider);
    bool isEmpty() const
    {
        return m_isEmpty;
    }

private:
    void addHints(const Provider &provider);
    void addLinks(const Provider &provider);

    bool m_isEmpty = true;
    QWidget *m_content = nullptr; // of the provider that is shown
};
