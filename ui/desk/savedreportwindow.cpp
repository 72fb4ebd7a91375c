// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedreportwindow.h"

#include "desk/reportwindow.h"
#include "setup/assistant.h"
#include "setup/repairs.h"
#include "widgets/advicebox.h"
#include "widgets/button.h"
#include "widgets/foldout.h"
#include "widgets/look.h"
#include "widgets/notebox.h"
#include "widgets/pagehead.h"
#include "widgets/prose.h"
#include "widgets/sidesview.h"
#include "widgets/testdetails.h"
#include "words/deskwords.h"
#include "words/testwords.h"
#include "words/troublewords.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
// "1 of 2 tries", as the test page said it.
QString triesOf(const AccountCheckResult &checks)
{
    int sides = 0;
    int sent = 0;
    for (const auto *side : {&checks.incoming, &checks.outgoing}) {
        sides += *side && std::ranges::contains((*side)->stages, Stage::SignIn, &StageReport::stage);
        sent += *side && (*side)->credentialsSent != CredentialsSent::No;
    }
    return TestWords::tries(sent, sides);
}

// What stands in the place of a covered user name is none.
MailAccount accountIn(const Report &report)
{
    auto account = report.account;
    if (report.addresses == Addresses::Masked)
        for (auto *login : {&account.incoming, &account.outgoing})
            if (*login)
                (*login)->userName.clear();
    return account;
}

QWidget *makeSurroundings(const Report &report)
{
    auto *lines = new Prose;
    lines->setPlain(DeskWords::surroundings(report));
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return new Foldout(SavedReportWindow::tr("The computer, and what the name server said"), lines);
}
} // namespace

SavedReportWindow::SavedReportWindow(const Report &report, const ProviderCatalog &catalog)
    : m_report(report)
    , m_draft(draftFor(report.account))
    , m_provider(providerOrGeneric(catalog, m_draft.providerId))
{
    m_draft.lastCheck = report.checks;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(DeskWords::savedTitle(report));
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(makeContent());
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(makeFooter());
}

QSize SavedReportWindow::sizeHint() const
{
    return {820, 720};
}

QWidget *SavedReportWindow::makeContent()
{
    auto *banner = new Card(DeskWords::savedTitle(m_report), DeskWords::savedText(m_report));
    banner->setMood(Card::Caution);
    auto *details = new TestDetails;
    details->show(m_report.checks);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4 * rhythm, 3 * rhythm, 4 * rhythm, 3 * rhythm);
    layout->setSpacing(rhythm + rhythm / 2);
    layout->addWidget(banner);
    layout->addWidget(new PageHead(TestWords::title(TestPhase::Done, m_draft), TestWords::lead(TestPhase::Done, m_draft)));
    layout->addWidget(makeSides());
    addAdvice(*layout);
    layout->addWidget(details);
    layout->addWidget(makeSurroundings(m_report));
    layout->addStretch(1);
    content->setAutoFillBackground(false);
    return content;
}

QWidget *SavedReportWindow::makeSides() const
{
    auto *sides = new SidesView;
    const auto show = [&](Side side, const std::optional<CheckResult> &result) {
        sides->setShown(side, result.has_value());
        if (!result)
            return;
        const auto progress = progressOf(*result);
        sides->show(side, TestWords::sideTitle(side, TestPhase::Done, progress), result->endpoint, StageWords::rows(progress, triesOf(m_report.checks)));
    };
    show(Side::Incoming, m_report.checks.incoming);
    show(Side::Outgoing, m_report.checks.outgoing);
    return sides;
}

// The same words as on the test page; what changes the account is for its owner.
void SavedReportWindow::addAdvice(QVBoxLayout &layout) const
{
    for (const auto &trouble : troublesOf(m_report.checks)) {
        const auto advice = adviceOn(trouble, m_draft, m_provider, m_report.made);
        auto *box = new AdviceBox(advice.title, advice.meaning, advice.steps);
        box->addEvidence(trouble.result.observations);
        if (const auto &note = advice.administratorNote; !note.isEmpty())
            box->addWidget(new NoteBox(TestWords::noteSubject(m_draft), note));
        layout.addWidget(box);
    }
}

QWidget *SavedReportWindow::makeFooter()
{
    auto *begin = new Button(tr("Set up &anew with these settings"));
    begin->setObjectName(QStringLiteral("setUpAnew"));
    makePrimary(*begin);
    auto *whole = new Button(tr("Save, print or &mail it …"));
    auto *close = new Button(tr("&Close"));
    connect(begin, &QPushButton::clicked, this, [this] {
        Q_EMIT setUpRequested(accountIn(m_report));
        this->close();
    });
    connect(whole, &QPushButton::clicked, this, [this] {
        (new ReportWindow(m_report, this))->show();
    });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(2 * rhythm, rhythm + rhythm / 2, 2 * rhythm, rhythm + rhythm / 2);
    layout->setSpacing(rhythm);
    layout->addWidget(whole);
    layout->addStretch(1);
    layout->addWidget(close);
    layout->addWidget(begin);
    return footer;
}
