// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/assistant.h"
#include "setup/repairs.h"
#include "setup/serverside.h"
#include "setup/testrequest.h"
#include "setup/testrun.h"
#include "support/practise.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Mishap)
Q_DECLARE_METATYPE(RepairAction)

namespace
{
constexpr int patience = 60000; // ms

// Tests the account in the making, as the window and the terminal do, and keeps what came of it.
bool test(Assistant &assistant)
{
    TestRun run(assistant.network());
    QSignalSpy finished(&run, &TestRun::finished);
    const QByteArray message = "From: jane@example.com\r\nTo: jane@example.com\r\nSubject: a test\r\n\r\nThis shows that sending works.\r\n";
    run.start(testRequest(assistant.draft, 5s, message));
    if (!finished.wait(patience))
        return false;
    assistant.draft.lastCheck = run.result();
    return true;
}

bool works(const Assistant &assistant)
{
    return troublesOf(*assistant.draft.lastCheck).isEmpty();
}

QList<Cause> causesIn(const Assistant &assistant)
{
    QList<Cause> causes;
    for (const auto &trouble : troublesOf(*assistant.draft.lastCheck))
        causes.append(trouble.result.problem->cause);
    return causes;
}

// Takes a repair that is offered, and tests again.
bool repairs(Assistant &assistant, RepairAction action)
{
    const auto troubles = troublesOf(*assistant.draft.lastCheck);
    return !troubles.isEmpty() && possibleRepairs(troubles.first(), assistant.draft, assistant.provider()).contains(action)
        && applyRepair(action, troubles.first(), assistant.draft) && test(assistant);
}
} // namespace

// The journeys of the wizard, walked without a window.
class TestJourneys : public QObject
{
    Q_OBJECT
public:
    static void initMain()
    {
        qputenv("QT_NO_THREADED_GLIB", "1");
    }

private Q_SLOTS:
    void everyMishapEndsWithItsCause_data()
    {
        QTest::addColumn<Mishap>("mishap");
        for (const auto mishap : allMishaps())
            QTest::newRow(wordFor(mishap).data()) << mishap;
    }
    void everyMishapEndsWithItsCause()
    {
        QFETCH(Mishap, mishap);
        Assistant assistant;
        QVERIFY(practise(assistant, mishap));
        QVERIFY(test(assistant));
        const auto expected = expectedCause(mishap);
        QCOMPARE(works(assistant), !expected.has_value());
        QVERIFY(!expected || causesIn(assistant).contains(*expected));
        for (const auto &trouble : troublesOf(*assistant.draft.lastCheck))
            QCOMPARE(possibleRepairs(trouble, assistant.draft, assistant.provider()).last(), RepairAction::TestAgain);
    }

    void oneRepairMends_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<RepairAction>("action");
        QTest::newRow("blocked port") << Mishap::BlockedPort << RepairAction::SwitchEndpoint;
        QTest::newRow("STARTTLS missing") << Mishap::StarttlsMissing << RepairAction::SwitchEndpoint;
        QTest::newRow("STARTTLS stripped") << Mishap::StarttlsStripped << RepairAction::SwitchEndpoint;
        QTest::newRow("plain text where SSL/TLS belongs") << Mishap::PlaintextOnTlsPort << RepairAction::SwitchEndpoint;
        QTest::newRow("no sign-in on this port") << Mishap::SignInNotOffered << RepairAction::SwitchEndpoint;
        QTest::newRow("half a user name") << Mishap::ShortUserName << RepairAction::UseFullAddress;
    }
    void oneRepairMends()
    {
        QFETCH(Mishap, mishap);
        QFETCH(RepairAction, action);
        Assistant assistant;
        QVERIFY(practise(assistant, mishap));
        QVERIFY(test(assistant));
        QVERIFY(!works(assistant));
        QVERIFY(repairs(assistant, action));
        QVERIFY(works(assistant));
        QCOMPARE(assistant.practice()->messages().size(), 1); // the test message
    }

    void theSpacesOfAnAppPassword()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        auto copied = assistant.practice()->password().insert(4, u'\u00a0');
        assistant.draft.password = Secret::take(copied);
        QVERIFY(test(assistant));
        QVERIFY(!works(assistant));
        QVERIFY(repairs(assistant, RepairAction::RemoveSpaces));
        QVERIFY(works(assistant));
    }

    void anotherPasswordForSending()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        auto wrong = u"not the one"_s;
        assistant.draft[Side::Outgoing].ownPassword = Secret::take(wrong);
        QVERIFY(test(assistant));
        QCOMPARE(causesIn(assistant), {Cause::WrongCredentials});
        QCOMPARE(troublesOf(*assistant.draft.lastCheck).first().side, Side::Outgoing);
    }

    // The ports of the practice mailbox are tried, and one that works is chosen.
    void aPortThatWorksIsFound()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        const auto &documented = *assistant.draft[Side::Outgoing].documented;
        ServerSide ports(assistant.network());
        ports.begin(planFor(documented.protocol, documented, assistant.provider(), assistant.draft));
        QTRY_VERIFY_WITH_TIMEOUT(!ports.isRunning(), patience);
        QVERIFY(ports.works());
        QCOMPARE(ports.endpoint()->host, documented.host);
    }

    // What was chosen and typed for one account is not there for the next.
    void anotherAccountBeginsAnew()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        assistant.draft[Side::Incoming].pin = PinnedCertificate{u"localhost"_s, "fingerprint"};
        MailAccount other;
        other.address = {u"jane"_s, u"example.com"_s};
        other.outgoing = ServerLogin{{Protocol::Smtp, u"smtp.example.com"_s, 465, Security::Tls}, u"jane@example.com"_s, SignIn::Password};
        assistant.open(other);
        const auto &draft = assistant.draft;
        QCOMPARE(draft.account().address, other.address);
        QVERIFY(!draft[Side::Incoming].endpoint);
        QVERIFY(!draft[Side::Incoming].pin);
        QVERIFY(draft.secretOf(Side::Outgoing).isEmpty());
        QCOMPARE(draft.userNameOf(Side::Outgoing), u"jane@example.com"_s);
    }
};

QTEST_GUILESS_MAIN(TestJourneys)
#include "tst_journeys.moc"
