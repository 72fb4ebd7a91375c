// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setupwindow.h"

#include "widgets/button.h"
#include "widgets/look.h"
#include "widgets/steplist.h"

#include <QAbstractButton>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace
{
constexpr QSize usualSize(1000, 720);

QFrame *makeLine(QFrame::Shape shape)
{
    auto *line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    auto palette = line->palette();
    palette.setColor(QPalette::WindowText, lineColor(palette));
    line->setPalette(palette);
    return line;
}

// A page taller than the window scrolls.
QScrollArea *scrolling(QWidget &page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(&page);
    area->viewport()->setBackgroundRole(QPalette::Base);
    page.setAutoFillBackground(false);
    return area;
}

// The first widget of the page that can have the focus and is of the wanted kind.
template<typename Wanted>
QWidget *firstIn(const QWidget &page, Wanted isWanted)
{
    for (auto *widget = page.nextInFocusChain(); widget != &page; widget = widget->nextInFocusChain())
        if (page.isAncestorOf(widget) && widget->isVisibleTo(&page) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && isWanted(*widget))
            return widget;
    return nullptr;
}

// Where to begin on a page: where it says, or at its first field; where there is none, at the primary button, so that Return
// leads on; and where that cannot be pressed yet, at the page's first button.
void focusStart(const WizardPage &page, QPushButton &next)
{
    auto *start = page.startingPoint();
    if (!start)
        start = firstIn(page, [](const QWidget &widget) {
            const auto *button = qobject_cast<const QAbstractButton *>(&widget);
            return !button || button->isCheckable();
        });
    if (!start && !next.isEnabled())
        start = firstIn(page, [](const QWidget &) {
            return true;
        });
    (start ? start : &next)->setFocus(Qt::OtherFocusReason);
}
} // namespace

SetupWindow::SetupWindow(const PageFactory &makePages, const ProviderCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_assistant(catalog)
    , m_steps(new StepList)
    , m_stack(new QStackedWidget)
    , m_pages(makePages(m_assistant))
{
    setWindowTitle(tr("Mailwright – Mail Setup Assistant"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_steps);
    middle->addWidget(makeLine(QFrame::VLine));
    middle->addWidget(m_stack, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(makeLine(QFrame::HLine));
    layout->addWidget(makeFooter());

    QStringList names;
    for (const auto &page : m_pages) {
        adopt(*page);
        names.append(page->stepName());
    }
    m_steps->setSteps(names);
    connect(m_steps, &StepList::chosen, this, [this](int index) {
        showPage(static_cast<std::size_t>(index));
    });
    addShortcuts();
    showPage(0);
    resize(usualSize.boundedTo(screen()->availableSize()));
}

SetupWindow::~SetupWindow() = default;

Step SetupWindow::step() const
{
    return static_cast<Step>(m_index);
}

WizardPage *SetupWindow::page() const
{
    return m_pages[m_index].get();
}

void SetupWindow::showStep(Step step)
{
    showPage(static_cast<std::size_t>(step));
}

QSize SetupWindow::sizeHint() const
{
    return usualSize;
}

void SetupWindow::adopt(WizardPage &page)
{
    m_stack->addWidget(scrolling(page));
    connect(&page, &WizardPage::completeChanged, this, &SetupWindow::updateFooter);
    connect(&page, &WizardPage::advance, this, &SetupWindow::goOn);
    connect(&page, &WizardPage::stepRequested, this, &SetupWindow::showStep);
    connect(&page, &WizardPage::helpRequested, this, &SetupWindow::helpRequested);
    connect(&page, &WizardPage::explainRequested, this, &SetupWindow::explainRequested);
}

QWidget *SetupWindow::makeFooter()
{
    m_help = new Button(tr("Help"));
    auto *explain = new Button(tr("Explain an error …"));
    explain->setObjectName(QStringLiteral("explain"));
    m_back = new Button(tr("Back"));
    m_anyway = new Button(tr("Continue anyway"));
    m_anyway->setObjectName(QStringLiteral("anyway"));
    m_next = new Button;
    m_next->setObjectName(QStringLiteral("next"));
    makePrimary(*m_next);
    connect(m_help, &QPushButton::clicked, this, &SetupWindow::askForHelp);
    connect(explain, &QPushButton::clicked, this, &SetupWindow::explainRequested);
    connect(m_back, &QPushButton::clicked, this, &SetupWindow::goBack);
    connect(m_anyway, &QPushButton::clicked, this, &SetupWindow::skip);
    connect(m_next, &QPushButton::clicked, this, &SetupWindow::goOn);

    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(2 * rhythm, rhythm + rhythm / 2, 2 * rhythm, rhythm + rhythm / 2);
    layout->setSpacing(rhythm);
    layout->addWidget(m_help);
    layout->addWidget(explain);
    m_pageButtons = new QHBoxLayout;
    layout->addLayout(m_pageButtons);
    layout->addStretch(1);
    for (auto *button : {m_back, m_anyway, m_next})
        layout->addWidget(button);
    return footer;
}

void SetupWindow::addShortcuts()
{
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this, &SetupWindow::goBack);
    connect(new QShortcut(QKeySequence(QKeySequence::HelpContents), this), &QShortcut::activated, this, &SetupWindow::askForHelp);
}

void SetupWindow::showPage(std::size_t index)
{
    m_index = std::min(index, m_pages.size() - 1);
    page()->enter();
    m_stack->setCurrentIndex(static_cast<int>(m_index));
    showSteps();
    fillFooter();
    updateFooter();
    focusStart(*page(), *m_next);
}

// What lies behind has its tick only where it came to something.
void SetupWindow::showSteps()
{
    QList<StepButton::State> states;
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        states.append(i > m_index ? StepButton::Ahead : i == m_index ? StepButton::Current : m_pages[i]->isDone() ? StepButton::Done : StepButton::LeftOpen);
    m_steps->setStates(states);
}

void SetupWindow::goOn()
{
    if (page()->isComplete() && page()->leave())
        skip();
}

void SetupWindow::skip()
{
    if (m_index + 1 == m_pages.size())
        close();
    else
        showPage(m_index + 1);
}

void SetupWindow::goBack()
{
    if (m_index > 0)
        showPage(m_index - 1);
}

void SetupWindow::askForHelp()
{
    Q_EMIT helpRequested(page()->helpTopic());
}

// The page's own buttons stay its children: they are shown here as long as it is up.
void SetupWindow::fillFooter()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        for (auto *button : m_pages[i]->footerButtons()) {
            if (m_pageButtons->indexOf(button) < 0)
                m_pageButtons->addWidget(button);
            button->setVisible(i == m_index);
        }
}

void SetupWindow::updateFooter()
{
    const bool complete = page()->isComplete();
    m_back->setVisible(m_index > 0);
    m_anyway->setVisible(!complete && page()->canContinueAnyway());
    m_next->setText(page()->nextLabel());
    m_next->setEnabled(complete);
}

// Return presses the button that has the focus, and else the primary one, as it does in a dialog.
void SetupWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && !button->isCheckable())
        button->click();
    else
        goOn();
}
