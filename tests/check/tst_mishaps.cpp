// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/verdict.h"
#include "practice/practicethread.h"
#include "support/releasing.h"
#include "support/runtoend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
Q_DECLARE_METATYPE(Mishap)

namespace
{
Envelope toMyself(const MailAccount &account)
{
    const auto address = account.address.toString().toUtf8();
    return {address, address, "From: <" + address + ">\r\nSubject: test\r\n\r\n.dot\r\n"};
}

AccountCheckRequest requestFor(PracticeThread &practice)
{
    const auto account = practice.ask([](auto &mailbox) {
        return mailbox.account();
    });
    auto password = practice.ask([](auto &mailbox) {
        return mailbox.password();
    });
    const auto authority = practice.ask([](auto &mailbox) {
        return mailbox.authority();
    });
    const auto doors = practice.ask([](auto &mailbox) {
        return mailbox.endpoints();
    });
    const auto credentials = releasedFor(account.incoming->endpoint, {account.incoming->userName, Secret::take(password), {}});
    CheckRequest incoming{account.incoming->endpoint, credentials, {}, {authority}, 3s, {}, doors, true};
    CheckRequest outgoing{account.outgoing->endpoint, credentials, toMyself(account), {authority}, 3s, {}, doors, true};
    return {incoming, outgoing};
}
}

// Every mishap that the practice mailbox can play ends in its own cause.
class TestMishaps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mishap_data()
    {
        QTest::addColumn<Mishap>("mishap");
        for (const auto mishap : allMishaps())
            QTest::newRow(wordFor(mishap).data()) << mishap;
    }

    void mishap()
    {
        QFETCH(Mishap, mishap);
        PracticeThread practice(mishap);
        QVERIFY(practice.start().has_value());
        const auto result = runToEnd(checkAccount(requestFor(practice)));

        const auto expected = expectedCause(mishap);
        const auto incoming = result.incoming->problem;
        const auto outgoing = result.outgoing->problem;
        QCOMPARE(verdictOf(result) == Verdict::Proven, !expected.has_value());
        if (expected) {
            const auto seen = outgoing ? outgoing->cause : incoming->cause;
            QCOMPARE(wordFor(seen), wordFor(*expected));
        }
        const auto inClear = practice.ask([](auto &mailbox) {
            return mailbox.heardInClear();
        });
        auto password = practice.ask([](auto &mailbox) {
            return mailbox.password();
        });
        for (const auto &line : inClear)
            QVERIFY2(!line.contains(password.toUtf8()) && !line.contains(password.toUtf8().toBase64()), line.constData());
        QVERIFY(practice.ask([](auto &mailbox) {
            return mailbox.signInAttempts();
        }) <= 2);
    }

    void aMessageThatWasSentIsThere()
    {
        PracticeThread practice;
        QVERIFY(practice.start().has_value());
        const auto result = runToEnd(checkAccount(requestFor(practice)));
        QCOMPARE(verdictOf(result), Verdict::Proven);
        const auto messages = practice.ask([](auto &mailbox) {
            return mailbox.messages();
        });
        QVERIFY(messages.last().text.contains("\r\n.dot\r\n"));
        QCOMPARE(result.outgoing->credentialsSent, CredentialsSent::OverTls);
        for (const auto &stage : result.outgoing->stages)
            QCOMPARE(stage.status, StageReport::Passed);
    }

    void theOtherSideDoesNotTryARefusedPassword()
    {
        PracticeThread practice(Mishap::WrongPassword);
        QVERIFY(practice.start().has_value());
        const auto result = runToEnd(checkAccount(requestFor(practice)));
        QVERIFY(result.incoming->withheld != result.outgoing->withheld);
        QCOMPARE(practice.ask([](auto &mailbox) {
            return mailbox.signInAttempts();
        }),
                 2); // its proof and, since a server may list a way that it has no secret for, the password itself; on one side only
        QCOMPARE(result.incoming->problem->cause, result.outgoing->problem->cause);
    }

    void aBlockedPortIsNamedAndTheOpenOneSuggested()
    {
        PracticeThread practice(Mishap::BlockedPort);
        QVERIFY(practice.start().has_value());
        const auto outgoing = *runToEnd(checkAccount(requestFor(practice))).outgoing;
        QCOMPARE(outgoing.problem->cause, Cause::PortBlocked);
        QVERIFY(outgoing.suggestion);
        QCOMPARE(outgoing.suggestion->security, Security::Tls);
        QVERIFY(outgoing.suggestion->port != outgoing.endpoint.port);
    }
};

QTEST_GUILESS_MAIN(TestMishaps)
#include "tst_mishaps.moc"
