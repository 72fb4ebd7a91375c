// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "explain/errorbook.h"
#include "providers/providercatalog.h"
#include "words/advice.h"

#include <QTimer>
#include <QWidget>

class AdviceBox;
class Card;
class LinkButton;
class Prose;
class QBoxLayout;
class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

// Explains an error from anywhere: what a mail program, a log or a returned message said is pasted, and the explanation
// stands below as one types. Nothing of it leaves the computer.
class ExplainWindow : public QWidget
{
    Q_OBJECT
public:
    explicit ExplainWindow(const ProviderCatalog &catalog = ProviderCatalog::builtIn(), QWidget *parent = nullptr);

    // Shows the window, with this provider chosen; an empty or unknown id means any.
    void openFor(const QString &providerId);

    QPlainTextEdit *text() const
    {
        return m_text;
    }
    QComboBox *protocols() const
    {
        return m_protocol;
    }
    QComboBox *providers() const
    {
        return m_provider;
    }
    AdviceBox *advice() const // null as long as there is nothing to explain
    {
        return m_advice;
    }
    Card *alternatives() const
    {
        return m_others;
    }

Q_SIGNALS:
    // Somebody wants this account checked, as far as the text names it.
    void checkRequested(const MailAccount &account);

private:
    void arrange();
    QWidget *makeQuestion();
    void explainNow();
    void showCause(Cause cause);
    void showAlternatives(Cause shown);
    void showQuestions(); // "was this right?" and "check this account"
    void askWhetherRight(QBoxLayout &row);
    void keepAnswer(bool wasRight);
    void clearAnswer();
    Provider chosenProvider() const;
    Evidence evidence() const;
    Advice adviceOn(Cause cause) const;

    const ProviderCatalog &m_catalog;
    QPlainTextEdit *m_text;
    QComboBox *m_protocol;
    QComboBox *m_provider;
    Prose *m_how;
    QVBoxLayout *m_answer;
    AdviceBox *m_advice = nullptr;
    Card *m_others = nullptr;
    QWidget *m_questions = nullptr;
    Prose *m_thanks = nullptr;
    Evidence m_asked; // what the answer is about
    AdviceContext m_context;
    Explanation m_explanation;
    QTimer m_pause; // between the last key and the explanation
};
