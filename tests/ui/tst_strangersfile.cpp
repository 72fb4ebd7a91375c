// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "pages/browserpanel.h"
#include "pages/portpage.h"
#include "pages/signinpage.h"
#include "pages/youpage.h"
#include "pagetesting.h"
#include "setup/testrequest.h"
#include "widgets/askfield.h"
#include "widgets/confirmhostsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace PageTesting;

namespace
{
// Two names of this computer, so that nothing goes elsewhere; neither is Gmail's.
MailAccount saysGmail()
{
    return {u"Jane Doe"_s,
            {u"jane"_s, u"gmail.com"_s},
            u"gmail"_s,
            ServerLogin{{Protocol::Imap, u"127.0.0.1"_s, 1, Security::Tls}, u"jane@gmail.com"_s, SignIn::OAuth2},
            ServerLogin{{Protocol::Smtp, u"127.0.0.2"_s, 1, Security::Tls}, u"jane@gmail.com"_s, SignIn::OAuth2}};
}

bool isReleased(const std::optional<CheckRequest> &side)
{
    return side->credentials->release.covers(side->endpoint.host, side->credentials->kind());
}
}

// A file from somebody else, opened in the window: its servers get neither a password nor a token before the person has seen them.
class TestStrangersFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileThatSaysGmail()
    {
        Assistant assistant;
        open(assistant, saysGmail());
        QCOMPARE(assistant.provider().id, u"generic"_s);
        QCOMPARE(assistant.draft.claimed, u"Gmail"_s);

        SignInPage page(assistant);
        page.enter();
        page.show();
        QVERIFY(!page.browserPanel()->isVisible()); // no sign-in at Google for somebody else's server
        QVERIFY(!page.passwordField()->findChild<QLabel *>() || !page.passwordField()->findChild<QLabel *>()->text().contains("app"_L1, Qt::CaseInsensitive));
        const auto texts = page.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(texts, [](const QLabel *label) {
            return label->text().contains("its servers are not those of Gmail"_L1);
        }));
        photograph(page, u"4-sign-in-not-gmail"_s);
    }

    void thePersonConfirmsTheServers()
    {
        Assistant assistant;
        open(assistant, saysGmail());
        assistant.draft.password = secret(u"violet-otter"_s);
        QVERIFY(!isReleased(testRequest(assistant.draft, patience, {}).incoming));
        TestPage page(assistant);
        page.enter();
        page.startTest();
        QCOMPARE(page.phase(), TestPhase::Ready);
        auto *dialog = page.findChild<ConfirmHostsDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->confirmButton()->isEnabled());
        const auto texts = dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(texts, [](const QLabel *label) {
            return label->text() == "127.0.0.1\n127.0.0.2"_L1;
        }));
        photograph(*dialog, u"5-confirm-servers"_s);
        QTest::keyClick(dialog, Qt::Key_Return); // the safe answer
        QVERIFY(!dialog->isVisible());
        QCOMPARE(page.phase(), TestPhase::Ready);
        QVERIFY(assistant.draft.naming.hosts.isEmpty());

        page.startTest();
        dialog = page.findChildren<ConfirmHostsDialog *>().last();
        dialog->compared()->click();
        dialog->confirmButton()->click();
        QCOMPARE(page.phase(), TestPhase::Running);
        QVERIFY(isReleased(testRequest(assistant.draft, patience, {}).incoming));
        page.stopTest();
        page.startTest(); // asked once
        QCOMPARE(page.phase(), TestPhase::Running);
        page.stopTest();
    }

    void aTokenStaysWithItsProvider()
    {
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.draft.signIn = SignIn::OAuth2;
        assistant.draft.tokens.access = secret(u"ya29.token"_s);
        assistant.draft.tokens.hosts = {u"imap.gmail.com"_s, u"smtp.gmail.com"_s};
        assistant.draft[Side::Incoming].endpoint->host = u"imap.gmail.com"_s;
        const auto request = testRequest(assistant.draft, patience, {}); // imap.gmail.com and smtp.example.com, which was typed
        QVERIFY(isReleased(request.incoming));
        QVERIFY(!isReleased(request.outgoing));
    }

    void aServerThatHasJustRefused()
    {
        QTemporaryDir folder;
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.draft.password = secret(u"violet-otter"_s);
        assistant.budget = AttemptBudget(folder.filePath(u"attempts.json"_s));
        assistant.budget.refused(*assistant.draft[Side::Incoming].endpoint, assistant.draft[Side::Incoming].userName);
        assistant.budget.refused(*assistant.draft[Side::Incoming].endpoint, assistant.draft[Side::Incoming].userName); // in a terminal, say
        TestPage page(assistant);
        page.enter();
        page.show();
        page.startTest();
        QCOMPARE(page.phase(), TestPhase::Ready);
        auto *despite = page.findChild<QPushButton *>(u"despite"_s);
        QVERIFY(despite->isVisible());
        photograph(page, u"5-test-refused-lately"_s);
        assistant.draft[Side::Incoming].endpoint->host = u"127.0.0.1"_s; // nothing is to leave this computer
        assistant.draft[Side::Outgoing].endpoint->host = u"127.0.0.1"_s;
        assistant.draft.naming.hosts = {u"127.0.0.1"_s};
        despite->click();
        QCOMPARE(page.phase(), TestPhase::Running);
        page.stopTest();
    }

private:
    static void open(Assistant &assistant, const MailAccount &account)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"jane.mailwright"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toAccountFile(account));
        file.close();
        YouPage page(assistant);
        page.openFiles({file.fileName()});
        assistant.draft[Side::Incoming].endpoint = assistant.draft[Side::Incoming].documented;
        assistant.draft[Side::Outgoing].endpoint = assistant.draft[Side::Outgoing].documented;
    }
};

QTEST_MAIN(TestStrangersFile)
#include "tst_strangersfile.moc"
