// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "senderwindow.h"

#include "report/dnsfacts.h"
#include "widgets/card.h"
#include "widgets/copying.h"
#include "widgets/linkbutton.h"
#include "widgets/look.h"
#include "widgets/pagehead.h"
#include "widgets/prose.h"
#include "words/senderviewwords.h"
#include "words/senderwords.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
LinkButton *copyButton(const QString &label, const QString &text)
{
    auto *button = new LinkButton(label);
    QObject::connect(button, &LinkButton::clicked, button, [button, text] {
        copyAndSay(text, *button);
    });
    return button;
}

// Name and text of a record, each to be copied into the form of the domain's registrar.
QWidget *makeRecord(const TextRecord &record)
{
    auto *shown = new QLabel(SenderViewWords::record(record)); // without the marks that let prose break anywhere: it is copied
    shown->setTextFormat(Qt::PlainText);
    shown->setWordWrap(true);
    shown->setLayoutDirection(Qt::LeftToRight);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * rhythm);
    buttons->addWidget(copyButton(SenderWindow::tr("Copy the name"), record.name));
    buttons->addWidget(copyButton(SenderWindow::tr("Copy the text"), record.text));
    buttons->addStretch(1);
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, rhythm / 2, 0, 0);
    layout->setSpacing(rhythm / 2);
    layout->addWidget(new Prose(SenderViewWords::addThis()));
    layout->addWidget(shown);
    layout->addLayout(buttons);
    return area;
}
} // namespace

SenderWindow::SenderWindow(const MailSender &sender, const ProviderCatalog &catalog, const DnsRules &rules, NetworkThread &network, QWidget *parent)
    : QDialog(parent)
    , m_sender(sender)
    , m_catalog(catalog)
    , m_rules(rules)
    , m_head(new PageHead)
    , m_remarks(new QVBoxLayout)
    , m_again(new QPushButton(tr("Ask &again")))
    , m_task(network)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(SenderViewWords::title(sender.address.domain));
    resize(720, 640);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * rhythm, 2 * rhythm, 2 * rhythm, 2 * rhythm);
    column->setSpacing(rhythm + rhythm / 2);
    column->addWidget(m_head);
    m_remarks->setSpacing(rhythm);
    column->addLayout(m_remarks);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->viewport()->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_again, &QPushButton::clicked, this, &SenderWindow::ask);
    ask();
}

void SenderWindow::ask()
{
    for (auto *card : std::exchange(m_cards, {}))
        card->deleteLater();
    m_again->setEnabled(false);
    m_head->setTitle(SenderViewWords::title(m_sender.address.domain));
    m_head->setLead(SenderViewWords::asking());
    m_task.ask<SenderRecords>(
        [domain = m_sender.address.domain, provider = m_sender.providerId, &catalog = m_catalog, rules = m_rules] {
            return senderRecordsOf(domain, provider, catalog, rules);
        },
        [this](const SenderRecords &records) {
            take(records);
        });
}

void SenderWindow::take(const SenderRecords &records)
{
    auto remarks = judge(records);
    if (const auto sendAs = judgeSendAs(m_sender.address, m_sender.userName))
        remarks.prepend(*sendAs);
    for (const auto &remark : std::as_const(remarks))
        addRemark(records, remark);
    m_again->setEnabled(true);
    const auto lead = SenderViewWords::verdict(remarks);
    m_head->setLead(lead);
    QAccessibleAnnouncementEvent event(m_head, lead);
    QAccessible::updateAccessibility(&event);
    Q_EMIT checked(dnsFacts(records));
}

void SenderWindow::addRemark(const SenderRecords &records, const SenderRemark &remark)
{
    const auto verdict = verdictOf(remark.finding);
    auto *card = new Card(SenderViewWords::heading(remark), sentenceFor(remark));
    card->setMood(verdict == SenderVerdict::Trouble ? Card::Caution : Card::Plain);
    if (const auto record = suggestedRecord(records, remark))
        card->addWidget(makeRecord(*record));
    m_remarks->addWidget(card);
    m_cards.append(card);
}
