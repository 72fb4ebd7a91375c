// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizardpage.h"

#include "discovery/discovery.h"
#include "report/report.h"
#include "setup/draft.h"

#include <QProcessEnvironment>

class Card;
class ChoiceCard;
class FieldMessage;
class LinkButton;
class PageHead;
class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;
class Prose;

// The first page: who is it, what will send, and the other ways to begin.
class YouPage : public WizardPage
{
    Q_OBJECT
public:
    explicit YouPage(Assistant &assistant, QWidget *parent = nullptr);

    QString stepName() const override;
    QString nextLabel() const override;
    void enter() override;
    bool leave() override;
    QString helpTopic() const override;

    // Begins with a saved account or one of another program, which may have several files, or shows a saved report, or says why
    // they cannot be opened. Where there are several accounts, the person is asked for one.
    void openFiles(const QStringList &paths);

    // Begins with an account that somebody named elsewhere.
    void openAccount(const MailAccount &account);

    // Where Thunderbird's profiles are looked for; the person's own home where it is not set.
    void setHome(const QString &home, const QProcessEnvironment &environment);

Q_SIGNALS:
    void reportOpened(const Report &report);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void openAccounts(const QList<MailAccount> &accounts);
    void openThunderbird();
    void addFields(QBoxLayout &layout);
    void addSenders(QBoxLayout &layout);
    void addOtherWays(QBoxLayout &layout);
    Card *makeRelayCard();
    Card *makePracticeCard();
    Card *makeOpenCard();

    QString nameTyped() const;
    bool take(Way way); // takes over what was typed, or says at the fields what is wrong
    void checkAddress();
    bool asksAboutSlip(const EmailAddress &address);
    QList<KnownAccount> knownHere() const;
    void beginAsRelay();
    void beginPractice();
    void askForFiles();

    QLineEdit *m_name;
    QLineEdit *m_address;
    FieldMessage *m_addressMessage;
    LinkButton *m_meant; // takes the address that was most likely meant
    std::optional<EmailAddress> m_askedAbout;
    QButtonGroup *m_senders;
    QComboBox *m_mishaps;
    FieldMessage *m_practiceMessage;
    QPushButton *m_open;
    QPushButton *m_openThunderbird;
    QStringList m_thunderbird; // preferences of the Thunderbirds that were found here
    FieldMessage *m_openMessage;
};
