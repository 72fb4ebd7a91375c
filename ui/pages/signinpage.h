// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/draft.h"
#include "setup/signinrules.h"
#include "wizardpage.h"

#include <functional>

class AskField;
class BrowserPanel;
class Card;
class KeepChoice;
class PageHead;
class PasswordEdit;
class Prose;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

// How the person proves who they are: user name, password or key, and where it is kept. What is strange is said at the
// field before any server sees it.
class SignInPage : public WizardPage
{
    Q_OBJECT
public:
    explicit SignInPage(Assistant &assistant, QWidget *parent = nullptr);

    QString stepName() const override;
    QString nextLabel() const override;
    void enter() override;
    bool leave() override;
    QString helpTopic() const override;

    // The places this computer offers, unless a test says otherwise.
    void setKeepChoices(const QList<Keep> &choices);

    AskField *userNameField() const
    {
        return m_user.ask;
    }
    AskField *passwordField() const
    {
        return m_password.ask;
    }

    BrowserPanel *browserPanel() const
    {
        return m_browser;
    }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    // A question, and the doubt that was said of its answer already.
    struct Question {
        AskField *ask = nullptr;
        QLineEdit *edit = nullptr;
        std::optional<SignInFault> doubted = {};
    };
    void ask(Question &question, const QString &label, QLineEdit *edit);
    void arrange();
    QWidget *makeSendingFields();

    void showHints(const Provider &provider);
    void offerPassword();
    void showMethods(const Provider &provider);
    void showFields();
    void takeOverDraft(const Provider &provider);
    void forgetPasswordOfAnotherAccount();

    bool accept(Question &question, const std::optional<SignInFault> &fault);
    bool checkAll();
    bool checkSending(const Provider &provider);
    void mend(Question &question);
    void store();
    SignIn chosenSignIn() const;
    bool usesPassword() const;
    bool hasSomethingToKeep() const;
    Draft &draft() const;

    PageHead *m_head;
    Card *m_hints;
    QPushButton *m_hintLink;
    QComboBox *m_method;
    QWidget *m_methodRow;
    Question m_user;
    Question m_password;
    QCheckBox *m_differs;
    QWidget *m_sending;
    Question m_sendingUser;
    Question m_sendingPassword;
    BrowserPanel *m_browser;
    KeepChoice *m_keep;
    Prose *m_promise;
    QUrl m_hintPage;
    QString m_account; // whose password the draft holds
};
