// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providerfacts.h"

#include "button.h"
#include "look.h"
#include "prose.h"
#include "weblink.h"
#include "words/hintwords.h"
#include "words/providerwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProviderFacts::ProviderFacts(QWidget *parent)
    : Card({}, {}, parent)
{
}

void ProviderFacts::setProvider(const Provider &provider)
{
    delete m_content;
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rhythm / 2);
    addWidget(m_content);

    const bool isClosed = provider.servers.isEmpty();
    setTitle(isClosed ? tr("✕ %1 cannot be set up in a mail program").arg(provider.name) : tr("Good to know before the password"));
    setMood(isClosed ? Trouble : Caution);
    addHints(provider);
    addLinks(provider);
    m_isEmpty = provider.hints.isEmpty() && provider.links.isEmpty() && provider.confidence != PresetConfidence::Low;
    setVisible(!m_isEmpty);
}

void ProviderFacts::addHints(const Provider &provider)
{
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    for (const auto hint : provider.hints)
        (new Prose(u"• "_s + sentenceFor(hint)))->addTo(*layout);
    if (provider.confidence == PresetConfidence::Low && !provider.servers.isEmpty())
        (new Prose(tr("! These settings are not confirmed: only a weak source names them. The next page shows whether the servers answer.")))->addTo(*layout);
}

void ProviderFacts::addLinks(const Provider &provider)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(rhythm);
    row->setContentsMargins(0, rhythm / 2, 0, 0);
    QList<QUrl> shown;
    for (const auto &link : provider.links) {
        if (shown.contains(link.url))
            continue;
        shown.append(link.url);
        const auto label = ProviderWords::link(link.topic);
        auto *button = new Button(link.confirmed ? label : tr("%1 (not confirmed)").arg(label));
        button->setToolTip(link.url.toString());
        button->setAccessibleDescription(tr("Opens %1 in the browser").arg(link.url.host()));
        connect(button, &QPushButton::clicked, this, [url = link.url] {
            openInBrowser(url);
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
}
