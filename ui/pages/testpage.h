// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"
#include "pages/repairs.h"
#include "pages/testrun.h"
#include "signin/oauthrun.h"
#include "signin/secretkeeper.h"
#include "wizardpage.h"
#include "wording/testwords.h"

class AdviceBox;
class Card;
class Foldout;
class LinkButton;
class PageHead;
class Prose;
class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
class StageList;

// Proves the account: both sides at once, stage by stage, with what to do where one stops. Nothing is sent before the
// person presses the button.
class TestPage : public WizardPage
{
    Q_OBJECT
public:
    explicit TestPage(Assistant &assistant, QWidget *parent = nullptr);
    ~TestPage() override;

    QString stepName() const override;
    QString nextLabel() const override;
    void enter() override;
    bool isComplete() const override;
    bool canContinueAnyway() const override;
    QString helpTopic() const override;

    // How long a side may take: a minute, unless a test says otherwise.
    void setLimit(std::chrono::milliseconds limit);
    void startTest();
    void stopTest();
    TestPhase phase() const
    {
        return m_phase;
    }
    SecretKeeper &keeper()
    {
        return m_keeper;
    }
    QList<AdviceBox *> adviceBoxes() const
    {
        return m_advice;
    }

Q_SIGNALS:
    void tested(); // a test has ended by itself

protected:
    void hideEvent(QHideEvent *event) override;

private:
    // One side of the account on the page.
    struct SideCard {
        Card *card;
        StageList *stages;
    };
    static SideCard makeSideCard();
    void arrange();
    void setPhase(TestPhase phase);
    void showSide(Side side, const SideCard &card);
    void showStart();
    void showProgress();
    bool hasFailed() const;
    void showAll();
    void showAdvice();
    void showDetails();
    AdviceBox *makeAdvice(const Trouble &trouble);
    void announce();
    void goOnWith(const OAuthResult &renewed);
    void finishTest();
    void forgetResultOfOtherSettings();

    void act(RepairAction action, const Trouble &trouble, AdviceBox &box);
    void askToTrust(const Trouble &trouble);
    void repair(RepairAction action, const Trouble &trouble);
    bool takePassword(AdviceBox &box, Side side);
    void undo();

    void keepPassword();
    void tellKept(const QString &sentence, bool offersPassphrase);
    void askForPassphrase();

    Draft &draft() const;

    TestPhase m_phase = TestPhase::Ready;
    std::chrono::milliseconds m_limit = std::chrono::minutes(1);
    std::optional<Draft> m_tested; // as it was when the test began
    std::optional<Draft> m_before; // what a repair changed, for undo
    std::optional<StoreFault> m_storeFault;

    PageHead *m_head;
    SideCard m_incoming;
    SideCard m_outgoing;
    QCheckBox *m_sends;
    QWidget *m_startRow;
    QPushButton *m_start;
    Card *m_changed;
    Card *m_kept;
    QPushButton *m_passphrase;
    QVBoxLayout *m_adviceArea;
    QList<AdviceBox *> m_advice;
    Prose *m_attempts;
    Foldout *m_details;
    QPlainTextEdit *m_detailsText;
    LinkButton *m_copy;

    SecretKeeper m_keeper;
    OAuthRun m_renewal; // of tokens that ran out
    TestRun m_run;
};
