// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/arrivalcard.h"
#include "pagetesting.h"
#include "setup/testrequest.h"
#include "vault/sessionstore.h"
#include "watch/baselinestore.h"
#include "widgets/advicebox.h"
#include "widgets/card.h"
#include "widgets/foldout.h"
#include "widgets/pagehead.h"
#include "widgets/passwordedit.h"
#include "widgets/sidesview.h"
#include "widgets/stagelist.h"
#include "widgets/weblink.h"
#include "words/signinwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace PageTesting;

namespace
{
QStringList spokenStages(const TestPage &page)
{
    QStringList all;
    for (const auto *list : page.findChildren<StageList *>())
        all += list->spoken();
    return all;
}

// A store that never opens.
class ShutStore : public SessionStore
{
public:
    QFuture<Done> open() override
    {
        return QtFuture::makeReadyValueFuture(Done(std::unexpected(StoreFault::WrongPassphrase)));
    }
};

// A locked file that a backup brought back.
class OldStore : public SessionStore
{
public:
    bool isOlderThanSeen() const override
    {
        return true;
    }
};
} // namespace

// The test of an account, against the practice mailbox.
class TestTestPage : public QObject
{
    Q_OBJECT
public:
    static void initMain()
    {
        qputenv("QT_NO_THREADED_GLIB", "1");
        QStandardPaths::setTestModeEnabled(true);
    }

private Q_SLOTS:
    void nothingIsSentBeforeThePress()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        TestPage page(assistant);
        page.enter();
        photograph(page, u"5-test-before"_s);
        QCOMPARE(assistant.practice()->signInAttempts(), 0);
        QVERIFY(!page.isComplete());
        QVERIFY(page.canContinueAnyway());
    }

    void everythingWorks()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        TestPage page(assistant);
        page.enter();
        QVERIFY(test(page));
        QVERIFY(page.isComplete());
        QVERIFY(page.adviceBoxes().isEmpty());
        QCOMPARE(assistant.practice()->messages().size(), 1);
        QCOMPARE(assistant.practice()->signInAttempts(), 2);
        QCOMPARE(assistant.draft.signInAttempts, 2);
        photograph(page, u"5-test-works"_s);

        // The result is for these settings only.
        assistant.draft[Side::Incoming].userName = u"somebody@example.com"_s;
        page.enter();
        QVERIFY(!page.isComplete());
        QVERIFY(!assistant.draft.lastCheck);
    }

    void withoutAMessage()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        assistant.draft.sendsTestMessage = false;
        TestPage page(assistant);
        page.enter();
        QVERIFY(test(page));
        QVERIFY(page.isComplete());
        QVERIFY(assistant.practice()->messages().isEmpty());
    }

    // The browser sign-in is left to the mail program, as for Outlook.com without a client ID.
    void aSignInThatWasNotTestedHasNoTick()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        assistant.draft.signIn = SignIn::OAuth2;
        assistant.draft.keep = Keep::Vault;
        TestPage page(assistant);
        int asked = 0;
        page.keeper().setStoreMaker([&](const Draft &, quintptr) -> std::unique_ptr<SecretStore> {
            ++asked;
            return std::make_unique<SessionStore>();
        });
        page.enter();
        QVERIFY(test(page));
        QVERIFY(page.isComplete()); // the person may go on,
        QVERIFY(!page.isDone()); // but the step has no tick
        QCOMPARE(assistant.practice()->signInAttempts(), 0);
        QCOMPARE(asked, 0);
        QCOMPARE(page.findChild<PageHead *>()->title(), u"! Reachable; the sign-in was not tested"_s);
        for (const auto *side : page.findChild<SidesView *>()->findChildren<Card *>())
            QVERIFY2(side->title().startsWith(u'!'), qPrintable(side->title()));
        QCOMPARE(spokenStages(page).join(u'\n').count("not tested"_L1), 2);
        photograph(page, u"5-test-sign-in-not-tested"_s);
    }

    void nothingToSignInToIsProvenByTheMessage()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        auto &draft = assistant.draft;
        draft.signIn = SignIn::None;
        CheckResult side;
        side.signIn = SignIn::None;
        side.stages = {{Stage::Message, StageReport::Passed, 1, {}}};
        draft.lastCheck = AccountCheckResult{{}, side};
        QCOMPARE(TestWords::title(TestPhase::Done, draft), u"✓ Everything works"_s);
        QVERIFY2(!TestWords::lead(TestPhase::Done, draft).contains("Signing in works"_L1), qPrintable(TestWords::lead(TestPhase::Done, draft)));
    }

    void aWrongPasswordIsTriedOnce()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        assistant.draft.password = secret(u"not-the-password"_s);
        TestPage page(assistant);
        page.enter();
        QVERIFY(test(page));
        QVERIFY(!page.isComplete());
        QCOMPARE(assistant.practice()->signInAttempts(), 2); // its proof and the password itself, on one side
        QCOMPARE(assistant.draft.signInAttempts, 2);
        QCOMPARE(page.adviceBoxes().size(), 1);
        const auto stages = spokenStages(page).join(u'\n');
        QVERIFY2(stages.contains("not tried, same password"_L1), qPrintable(stages));
        QVERIFY2(stages.contains("refused, 1 of 2 tries"_L1), qPrintable(stages));
        photograph(page, u"5-test-wrong-password"_s);
        for (auto *fold : page.findChildren<Foldout *>())
            fold->setOpen(true);
        photograph(page, u"5-test-details"_s);
        QVERIFY(!page.findChild<QPlainTextEdit *>()->toPlainText().contains("not-the-password"_L1));

        // The right one, typed right there.
        auto *field = page.adviceBoxes().first()->passwordField();
        QVERIFY(field);
        field->setText(assistant.practice()->password());
        QSignalSpy ended(&page, &TestPage::tested);
        QTest::mouseClick(page.adviceBoxes().first()->button(RepairAction::TestAgain), Qt::LeftButton);
        QVERIFY(ended.wait(patience));
        QVERIFY(page.isComplete());
    }

    void anAppPasswordIsNeeded()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::AppPasswordRequired));
        assistant.draft.providerId = u"gmail"_s;
        QList<QUrl> opened;
        setBrowser([&opened](const QUrl &url) {
            opened.append(url);
        });
        TestPage page(assistant);
        page.enter();
        QVERIFY(test(page));
        QCOMPARE(page.adviceBoxes().size(), 1);
        auto *box = page.adviceBoxes().first();
        QVERIFY(opened.isEmpty());
        QTest::mouseClick(box->button(RepairAction::OpenAppPasswordPage), Qt::LeftButton);
        QCOMPARE(opened, {QUrl(u"https://myaccount.google.com/apppasswords"_s)});
        QVERIFY(box->passwordField());
        photograph(page, u"5-test-app-password"_s);
    }

    void theAdministratorGetsANote()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::SmtpAuthDisabled));
        TestPage page(assistant);
        page.enter();
        QVERIFY(test(page));
        QCOMPARE(page.adviceBoxes().size(), 1);
        auto *button = page.adviceBoxes().first()->button(RepairAction::CopyAdministratorNote);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains("jane@example.com"_L1));
        photograph(page, u"5-test-administrator"_s);
    }

    void oneClickToThePortThatWorks()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        assistant.draft[Side::Outgoing].endpoint->security = Security::Tls; // on the port that wants STARTTLS
        TestPage page(assistant);
        page.enter();
        QVERIFY(test(page));
        QCOMPARE(page.adviceBoxes().size(), 1);
        photograph(page, u"5-test-suggestion"_s);
        auto *button = page.adviceBoxes().first()->button(RepairAction::SwitchEndpoint);
        QVERIFY(button);
        QSignalSpy ended(&page, &TestPage::tested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(assistant.draft[Side::Outgoing].endpoint->security, Security::StartTls);
        QVERIFY(ended.wait(patience));
        QVERIFY(page.isComplete());
        photograph(page, u"5-test-switched"_s);
        for (auto *undo : page.findChildren<QPushButton *>())
            if (undo->text() == "&Undo"_L1)
                QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(assistant.draft[Side::Outgoing].endpoint->security, Security::Tls);
        QVERIFY(!page.isComplete());
    }

    void stoppingIsAtOnce()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::SilentServer));
        TestPage page(assistant);
        page.enter();
        page.resize(pageSize);
        page.show();
        QTest::mouseClick(startButton(page), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(spokenStages(page).join(u' ').contains("checking"_L1), 10s);
        photograph(page, u"5-test-running"_s);
        QTest::mouseClick(startButton(page), Qt::LeftButton);
        QCOMPARE(page.phase(), TestPhase::Stopped); // by the click itself: no event was waited for
        QVERIFY(!spokenStages(page).join(u' ').contains("checking"_L1));
        QCOMPARE(assistant.draft.signInAttempts, 0);
    }

    void leavingThePageStops()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::SilentServer));
        TestPage page(assistant);
        page.enter();
        page.show();
        page.startTest();
        page.hide();
        QCOMPARE(page.phase(), TestPhase::Stopped);
    }

    void thePasswordIsKeptOnlyAfterATest()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        assistant.draft.keep = Keep::Vault;
        TestPage page(assistant);
        bool shut = true;
        int asked = 0;
        page.keeper().setStoreMaker([&](const Draft &, quintptr) -> std::unique_ptr<SecretStore> {
            ++asked;
            if (shut)
                return std::make_unique<ShutStore>();
            return std::make_unique<SessionStore>();
        });
        QSignalSpy failed(&page.keeper(), &SecretKeeper::failed);
        page.enter();
        page.show();
        QCOMPARE(asked, 0);
        QVERIFY(test(page));
        QVERIFY(failed.count() == 1 || failed.wait(patience));
        QVERIFY(!assistant.draft.passwordKept);
        QVERIFY(page.isComplete());
        photograph(page, u"5-test-not-kept"_s);

        shut = false;
        QSignalSpy kept(&page.keeper(), &SecretKeeper::kept);
        QVERIFY(test(page));
        QVERIFY(kept.count() == 1 || kept.wait(patience));
        QVERIFY(assistant.draft.passwordKept);
    }

    void aLockedFileThatWentBackIsSaid()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        assistant.draft.keep = Keep::Vault;
        TestPage page(assistant);
        page.keeper().setStoreMaker([](const Draft &, quintptr) {
            return std::make_unique<OldStore>();
        });
        QSignalSpy older(&page.keeper(), &SecretKeeper::foundOlder);
        QSignalSpy kept(&page.keeper(), &SecretKeeper::kept);
        page.enter();
        page.show();
        QVERIFY(test(page));
        QVERIFY(kept.count() == 1 || kept.wait(patience));
        QCOMPARE(older.count(), 1);
        QVERIFY(assistant.draft.passwordKept);
        const auto cards = page.findChildren<Card *>();
        QVERIFY(std::ranges::any_of(cards, [](const Card *card) {
            return card->text().contains(SignInWords::olderThanSeen());
        }));
    }

    void theMessageComesBack()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        TestPage page(assistant);
        page.enter();
        page.show();
        QSignalSpy ended(&page.arrivalCard(), &ArrivalCard::ended);
        QVERIFY(test(page));
        QVERIFY(page.isComplete()); // nobody has to wait for the message
        QVERIFY(page.arrivalCard().isLooking());
        photograph(page, u"5-test-looking"_s);
        QVERIFY(ended.count() == 1 || ended.wait(patience));
        QVERIFY(assistant.draft.arrival);
        QCOMPARE(assistant.draft.arrival->folder.use, FolderUse::Inbox);
        QVERIFY2(page.arrivalCard().title().contains("arrived"_L1), qPrintable(page.arrivalCard().title()));
        QCOMPARE(assistant.practice()->messages().size(), 1);
        QCOMPARE(assistant.draft.signInAttempts, 3);
        photograph(page, u"5-test-arrived"_s);
        page.setPalette(darkPalette());
        photograph(page, u"5-test-arrived-dark"_s);
        page.setLayoutDirection(Qt::RightToLeft);
        photograph(page, u"5-test-arrived-right-to-left"_s);

        page.findChild<QPushButton *>(u"removeMessage"_s)->click();
        QVERIFY(ended.wait(patience));
        QVERIFY(assistant.practice()->messages().first().flags.contains("\\Deleted"));
        QVERIFY2(page.arrivalCard().text().contains("deleted"_L1), qPrintable(page.arrivalCard().text()));
    }

    void lookingEndsInTimeAndAtOnce()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        TestPage page(assistant);
        page.enter();
        page.show();
        assistant.draft.sendsTestMessage = false;
        QVERIFY(test(page));
        auto &card = page.arrivalCard();
        QVERIFY(card.isHidden());
        auto mailbox = testRequest(assistant.draft, patience, {}).incoming;
        QElapsedTimer sent;
        sent.start();
        card.look(*mailbox, {"nothing@example.com", u"no such mark"_s}, sent);
        QVERIFY(card.isLooking() && !card.isHidden());
        page.findChild<QPushButton *>(u"stopLooking"_s)->click();
        QVERIFY(!card.isLooking());

        card.setPatience(100ms);
        QSignalSpy ended(&card, &ArrivalCard::ended);
        card.look(*mailbox, {"nothing@example.com", u"no such mark"_s}, sent);
        QVERIFY(ended.wait(patience));
        QVERIFY2(card.title().contains("not seen yet"_L1), qPrintable(card.title()));
        photograph(page, u"5-test-not-arrived"_s);
        card.setPatience(60s);
        card.look(*mailbox, {"nothing@example.com", u"no such mark"_s}, sent);
        page.hide(); // another page is up
        QVERIFY(!card.isLooking());
    }

    void whatHasChangedSinceTheLastTest()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        assistant.draft.way = Way::Mailbox; // nothing is kept of practice
        assistant.draft.sendsTestMessage = false;
        QFile::remove(baselinePath(assistant.draft.account()));
        TestPage page(assistant);
        const auto *card = page.findChild<Card *>(u"lastTest"_s);
        page.enter();
        QVERIFY(card->isHidden());
        QVERIFY(test(page));
        QVERIFY2(card->isHidden(), qPrintable(card->text()));

        for (const auto &door : assistant.practice()->endpoints())
            if (door.protocol == Protocol::Smtp && door.security == Security::Tls)
                assistant.draft[Side::Outgoing].endpoint = door;
        page.enter();
        QVERIFY2(card->text().contains("Last tested on"_L1), qPrintable(card->text()));
        photograph(page, u"5-test-last-time"_s);
        QVERIFY(test(page));
        QVERIFY2(card->text().contains("now uses"_L1), qPrintable(card->text()));
        photograph(page, u"5-test-changed"_s);
        QVERIFY(!contentsOf(baselinePath(assistant.draft.account())).contains(assistant.practice()->password().toUtf8()));
        QFile::remove(baselinePath(assistant.draft.account()));
    }
};

QTEST_MAIN(TestTestPage)
#include "tst_testpage.moc"
