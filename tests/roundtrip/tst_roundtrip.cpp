// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/checkjson.h"
#include "practice/practicethread.h"
#include "roundtrip/roundtripjson.h"
#include "support/releasing.h"
#include "support/runtoend.h"
#include "words/roundtripwords.h"
#include "words/testmail.h"
#include "words/verdictwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
RoundTripRequest requestFor(PracticeThread &practice)
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
    const auto address = account.address.toString().toUtf8();
    const auto credentials = releasedFor(account.incoming->endpoint, {account.incoming->userName, Secret::take(password), {}});
    RoundTripRequest request;
    request.search.message = freshSoughtMessage(address);
    request.incoming = {account.incoming->endpoint, credentials, {}, {authority}, 5s, {}, {}, false};
    const Envelope toMyself{address, address, markedTestMail(address, request.search.message)};
    request.outgoing = {account.outgoing->endpoint, credentials, toMyself, {authority}, 5s, {}, {}, false};
    request.search.patience = 5s;
    return request;
}

qsizetype messagesIn(PracticeThread &practice)
{
    return practice.ask([](auto &mailbox) {
        return mailbox.messages().size();
    });
}
} // namespace

// A message to oneself, against the practice mailbox.
class TestRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageIsFoundAgain()
    {
        PracticeThread practice;
        QVERIFY(practice.start().has_value());
        auto request = requestFor(practice);
        request.search.afterwards = Afterwards::Keep;
        const auto before = messagesIn(practice);
        const auto result = runToEnd(roundTrip(request));
        QCOMPARE(verdictOf(result), Verdict::Proven);
        QCOMPARE(result.arrival->folder.use, FolderUse::Inbox);
        QCOMPARE(result.arrival->removal, Removal::Kept);
        QCOMPARE(messagesIn(practice), before + 1);
        QCOMPARE(result.checks.incoming->stages.last().stage, Stage::Delivery);
        QCOMPARE(result.checks.incoming->stages.last().status, StageReport::Passed);
        QCOMPARE(toJson(result).value("arrival"_L1)["use"_L1].toString(), u"inbox"_s);
        QVERIFY(!sentenceFor(result, request.search.patience).isEmpty());
    }

    // The practice mailbox has no UIDPLUS.
    void withoutUidplusItIsOnlyMarked()
    {
        PracticeThread practice;
        QVERIFY(practice.start().has_value());
        const auto result = runToEnd(roundTrip(requestFor(practice)));
        QCOMPARE(verdictOf(result), Verdict::Proven);
        QCOMPARE(result.arrival->removal, Removal::Marked);
    }

    // It is another one that is looked for.
    void aMessageThatDoesNotArriveIsNoSuccessOfReading()
    {
        PracticeThread practice;
        QVERIFY(practice.start().has_value());
        auto request = requestFor(practice);
        request.search.message = freshSoughtMessage("jane@example.com");
        request.search.patience = 10ms;
        const auto result = runToEnd(roundTrip(request));
        QVERIFY(isNotArrived(result));
        QCOMPARE(verdictOf(result), Verdict::Failed);
        QCOMPARE(verdictOf(*result.checks.outgoing), Verdict::Proven);
        QCOMPARE(result.checks.incoming->stages.last().status, StageReport::Failed);
        QCOMPARE(verdictSentence(*result.checks.incoming, {}), u"✕ The test message has not arrived."_s);
        QCOMPARE(toJson(result).value("verdict"_L1).toString(), u"failed"_s);
        QCOMPARE(toJson(*result.checks.incoming, false).value("outcome"_L1).toString(), u"failed"_s);
    }

    void nothingIsSentWhereReadingFails()
    {
        PracticeThread practice(Mishap::WrongPassword);
        QVERIFY(practice.start().has_value());
        const auto before = messagesIn(practice);
        const auto result = runToEnd(roundTrip(requestFor(practice)));
        QVERIFY(verdictOf(result) == Verdict::Failed && !isNotArrived(result) && !result.arrival && !result.checks.outgoing);
        QCOMPARE(result.checks.incoming->problem->cause, Cause::WrongCredentials);
        QCOMPARE(messagesIn(practice), before);
        QCOMPARE(practice.ask([](auto &mailbox) {
            return mailbox.signInAttempts();
        }),
                 2); // its proof, and the password itself
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
