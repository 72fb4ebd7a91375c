// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>
#include <vector>

class Assistant;
class QAbstractButton;

// The steps of the wizard, in the order people walk through them.
enum class Step {
    You,
    Provider,
    Port,
    SignIn,
    Test,
    Finish,
};

// One question of the wizard. A page shows and edits the assistant's draft; it opens no socket and no file.
class WizardPage : public QWidget
{
    Q_OBJECT
public:
    explicit WizardPage(Assistant &assistant, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_assistant(assistant)
    {
    }

    virtual QString stepName() const = 0; // in the list of steps: "Sign-in"
    virtual QString nextLabel() const = 0; // on the one primary button: "Next: Test"
    virtual void enter()
    {
    } // each time the page comes up: take over what the draft says now
    virtual QWidget *startingPoint() const
    {
        return nullptr;
    } // what has the keyboard when the page comes up; none: its first field
    virtual bool isComplete() const
    {
        return true;
    } // the primary button can be pressed
    virtual bool isDone() const
    {
        return true;
    } // deserves its tick in the list of steps once it lies behind
    virtual bool leave()
    {
        return true;
    } // on the primary button: check what was typed, show faults at their fields
    virtual bool canContinueAnyway() const
    {
        return false;
    } // "Continue anyway" beside a disabled primary button
    virtual QString helpTopic() const
    {
        return {};
    } // a topic of the guide for the Help button
    virtual QList<QAbstractButton *> footerButtons() const
    {
        return {};
    } // shown beside Help while the page is up; the page owns them

Q_SIGNALS:
    void completeChanged();
    void advance(); // the page itself wants to go on, as after Return
    void helpRequested(const QString &topic);
    void explainRequested(); // the person has an error to be explained
    void stepRequested(Step step); // the page wants another step than the next, as after opening a saved account

protected:
    Assistant &assistant() const
    {
        return m_assistant;
    }

private:
    Assistant &m_assistant;
};

using WizardPages = std::vector<std::unique_ptr<WizardPage>>; // in the order of the steps
