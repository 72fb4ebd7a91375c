// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/networkthread.h"
#include "dns/suggestedrecord.h"
#include "report/report.h"

#include <QDialog>

class Card;
class PageHead;
class QPushButton;
class QVBoxLayout;

// Whose mail is to be sent, and with which sign-in.
struct MailSender {
    EmailAddress address;
    QString userName;
    QString providerId;
};

// Whether mail from a domain may be sent: what its name server says, what each finding means, and the records to add. Asks as soon
// as it opens; nobody opens it without pressing for it.
class SenderWindow : public QDialog
{
    Q_OBJECT
public:
    SenderWindow(const MailSender &sender, const ProviderCatalog &catalog, const DnsRules &rules, NetworkThread &network, QWidget *parent = nullptr);

Q_SIGNALS:
    void checked(const QList<NamedFact> &facts); // the records that were found

private:
    void ask();
    void take(const SenderRecords &records);
    void addRemark(const SenderRecords &records, const SenderRemark &remark);

    MailSender m_sender;
    const ProviderCatalog &m_catalog;
    DnsRules m_rules;
    PageHead *m_head;
    QVBoxLayout *m_remarks;
    QList<Card *> m_cards;
    QPushButton *m_again;
    BackgroundTask m_task;
};
