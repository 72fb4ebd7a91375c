// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desklinks.h"

#include "desk/reportwindow.h"
#include "desk/senderwindow.h"
#include "setup/assistant.h"
#include "widgets/linkbutton.h"
#include "widgets/look.h"
#include "words/deskwords.h"

#include <QHBoxLayout>

DeskLinks::DeskLinks(Assistant &assistant, QWidget *parent)
    : QWidget(parent)
    , m_assistant(assistant)
    , m_report(new LinkButton(tr("Save a &report for the help desk …")))
    , m_sender(new LinkButton)
{
    m_report->setObjectName(QStringLiteral("deskReport"));
    m_sender->setObjectName(QStringLiteral("senderCheck"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * rhythm);
    layout->addWidget(m_report);
    layout->addWidget(m_sender);
    layout->addStretch(1);
    connect(m_report, &LinkButton::clicked, this, &DeskLinks::openReport);
    connect(m_sender, &LinkButton::clicked, this, &DeskLinks::openSenderCheck);
}

void DeskLinks::refresh()
{
    const auto &draft = m_assistant.draft;
    m_report->setVisible(draft.lastCheck.has_value());
    m_sender->setVisible(!draft.address.isEmpty() && draft.way != Way::Practice);
    m_sender->setText(DeskWords::maySend(draft.address.domain));
}

void DeskLinks::openReport()
{
    const auto &draft = m_assistant.draft;
    if (!draft.lastCheck)
        return;
    auto report = makeReport(draft.account(), *draft.lastCheck);
    if (draft.arrival && report.checks.incoming)
        report.checks.incoming->stages.append(deliveryStage(*draft.arrival));
    report.dns = draft.dnsFacts;
    (new ReportWindow(report, this))->show();
}

void DeskLinks::openSenderCheck()
{
    const auto &draft = m_assistant.draft;
    auto *window = new SenderWindow({draft.address, draft.account().outgoing.value_or(ServerLogin()).userName, draft.providerId},
                                    m_assistant.catalog(),
                                    m_assistant.discoveryRules.dns,
                                    m_assistant.network(),
                                    this);
    connect(window, &SenderWindow::checked, this, [this](const QList<NamedFact> &facts) {
        m_assistant.draft.dnsFacts = facts;
    });
    window->show();
}
