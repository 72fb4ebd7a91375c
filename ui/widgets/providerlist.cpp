// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providerlist.h"

#include "look.h"
#include "prose.h"
#include "words/providerwords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr int linesShown = 8;
}

ProviderList::ProviderList(const ProviderCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new Prose(tr("No provider of this name is known. Choose “Another provider” above and type the servers by hand.")))
{
    m_filter->setPlaceholderText(tr("Name, domain or server"));
    m_filter->setAccessibleName(tr("Find a provider"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Providers"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * linesShown);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rhythm);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    connect(m_filter, &QLineEdit::textChanged, this, &ProviderList::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
    });
    fill();
}

void ProviderList::prefer(ProviderKind kind)
{
    m_preferred = kind;
    fill();
}

// Return in the filter takes the first match; the window must not go on yet, since there may be more to fill in.
void ProviderList::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !m_filter->hasFocus())
        return QWidget::keyPressEvent(event);
    m_list->setCurrentRow(0);
}

void ProviderList::fill()
{
    auto providers = m_catalog.search(m_filter->text());
    providers.removeIf([](const ProviderEntry &provider) {
        return provider.kind == ProviderKind::Generic;
    });
    if (m_filter->text().isEmpty())
        std::ranges::stable_partition(providers, [this](const ProviderEntry &provider) {
            return provider.kind == m_preferred;
        });
    const QSignalBlocker quiet(m_list); // clearing is no choice
    m_list->clear();
    for (const auto &provider : std::as_const(providers)) {
        auto *item = new QListWidgetItem(provider.kind == ProviderKind::Relay ? tr("%1 – only sends").arg(provider.name) : provider.name, m_list);
        item->setData(Qt::UserRole, provider.id);
    }
    m_nothing->setVisible(providers.isEmpty());
}
