// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/providercatalog.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

// All presets, with a field that finds one by name, domain or server.
class ProviderList : public QWidget
{
    Q_OBJECT
public:
    explicit ProviderList(const ProviderCatalog &catalog, QWidget *parent = nullptr);

    // Providers of this kind come first where nothing is typed.
    void prefer(ProviderKind kind);
    QLineEdit *filter() const
    {
        return m_filter;
    }
    QListWidget *list() const
    {
        return m_list;
    }

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();

    const ProviderCatalog &m_catalog;
    ProviderKind m_preferred = ProviderKind::Mailbox;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_nothing;
};
