// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/verdict.h"
#include "setup/draft.h"
#include "setup/oauthrun.h"
#include "setup/repairs.h"
#include "setup/secretkeeper.h"
#include "setup/testrun.h"
#include "wizardpage.h"
#include "words/advice.h"
#include "words/testwords.h"

class AdviceBox;
class ArrivalCard;
class Card;
class DeskLinks;
class LastTestCard;
class PageHead;
class Prose;
class QCheckBox;
class QPushButton;
class QVBoxLayout;
class SidesView;
class TestDetails;

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
    QWidget *startingPoint() const override;
    bool isComplete() const override;
    bool isDone() const override;
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
    ArrivalCard &arrivalCard() const
    {
        return *m_arrival;
    }

Q_SIGNALS:
    void tested(); // a test has ended by itself

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    void setPhase(TestPhase phase);
    SideProgress waiting(Side side) const;
    void showSide(Side side);
    void showStart();
    void showProgress();
    std::optional<Verdict> verdict() const; // of the test that is over
    bool hasFailed() const;
    void showAll();
    void showAdvice();
    AdviceBox *makeAdvice(const Trouble &trouble);
    void announce();
    void goOnWith(const OAuthResult &renewed);
    AccountCheckRequest request() const;
    bool mayStart();
    void askToConfirm(const QStringList &hosts);
    void finishTest();
    void lookForMessage();
    void forgetResultOfOtherSettings();

    void act(RepairAction action, const Trouble &trouble, const Advice &advice, AdviceBox &box);
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
    SoughtMessage m_message; // the test message of the last test
    std::optional<StoreFault> m_storeFault;
    bool m_lockedFileWasOlder = false; // than the one this computer saw last

    PageHead *m_head;
    SidesView *m_sides;
    QCheckBox *m_sends;
    QWidget *m_startRow;
    QPushButton *m_start;
    LastTestCard *m_lastTest;
    Card *m_changed;
    Card *m_refusedLately;
    ArrivalCard *m_arrival;
    Card *m_kept;
    QPushButton *m_passphrase;
    QVBoxLayout *m_adviceArea;
    // What the person agreed to for the test that runs.
    struct Consent {
        std::optional<Endpoint> control = {}; // to be asked as well
        bool fetchesIssuer = false;
        bool despiteRefusals = false; // servers that have just refused are asked once more
    };
    Consent m_consent;
    QList<AdviceBox *> m_advice;
    Prose *m_attempts;
    TestDetails *m_details;
    DeskLinks *m_desk;

    SecretKeeper m_keeper;
    OAuthRun m_renewal; // of tokens that ran out
    TestRun m_run;
};
