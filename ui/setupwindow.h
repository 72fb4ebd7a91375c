// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/wizardpage.h"
#include "setup/assistant.h"

#include <functional>
#include <memory>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class StepList;

// The wizard's window: the steps at the side, one page at a time, and one primary button.
class SetupWindow : public QWidget
{
    Q_OBJECT
public:
    using PageFactory = std::function<WizardPages(Assistant &)>; // in the order of the steps

    explicit SetupWindow(const PageFactory &makePages, const ProviderCatalog &catalog = ProviderCatalog::builtIn(), QWidget *parent = nullptr);
    ~SetupWindow() override;

    Assistant &assistant()
    {
        return m_assistant;
    }
    Step step() const;
    WizardPage *page() const; // the one that is up
    void showStep(Step step);

    QSize sizeHint() const override;

Q_SIGNALS:
    void helpRequested(const QString &topic);
    void explainRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void adopt(WizardPage &page);
    QWidget *makeFooter();
    void addShortcuts();
    void showPage(std::size_t index);
    void goOn(); // after the page's own checks
    void skip(); // "Continue anyway": without them
    void goBack();
    void askForHelp();
    void updateFooter();
    void showSteps();
    void fillFooter();

    Assistant m_assistant;
    std::size_t m_index = 0;
    StepList *m_steps;
    QStackedWidget *m_stack;
    QHBoxLayout *m_pageButtons;
    QPushButton *m_help;
    QPushButton *m_back;
    QPushButton *m_anyway;
    QPushButton *m_next;
    WizardPages m_pages; // go before the assistant they work with
};
