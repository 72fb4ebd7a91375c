// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizardpage.h"

#include "draft.h"
#include "report/report.h"

class Card;
class ChoiceCard;
class FieldMessage;
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

    // Begins with a saved account or shows a saved report, or says why the file cannot be opened.
    void openFile(const QString &path);

Q_SIGNALS:
    void reportOpened(const Report &report);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void openReport(const QByteArray &contents);
    void openAccount(const QByteArray &contents);
    void addFields(QBoxLayout &layout);
    void addSenders(QBoxLayout &layout);
    void addOtherWays(QBoxLayout &layout);
    Card *makeRelayCard();
    Card *makePracticeCard();
    Card *makeOpenCard();

    bool take(Way way); // takes over what was typed, or says at the fields what is wrong
    void checkAddress();
    void beginAsRelay();
    void beginPractice();
    void askForFile();

    QLineEdit *m_name;
    QLineEdit *m_address;
    FieldMessage *m_addressMessage;
    QButtonGroup *m_senders;
    QComboBox *m_mishaps;
    FieldMessage *m_practiceMessage;
    QPushButton *m_open;
    FieldMessage *m_openMessage;
};
