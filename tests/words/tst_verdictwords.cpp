// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/verdictwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
// Nothing went wrong; whether that is enough depends on the account.
CheckResult sideThat(SignIn signIn, Proof proof)
{
    CheckResult side;
    side.stages = {{Stage::Connect, StageReport::Passed, 1, {}}};
    side.signIn = signIn;
    side.proof = proof;
    return side;
}
} // namespace

// What is said of a check: proven, not tested or failed, and a tick for the first alone.
class TestVerdictWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void side_data()
    {
        QTest::addColumn<CheckResult>("side");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("sentence");
        const auto everything = u"✓ Everything that was asked works."_s;
        const auto untested = u"! Reachable; the sign-in was not tested."_s;
        QTest::newRow("a password was taken") << sideThat(SignIn::Password, Proof::Password) << Verdict::Proven << everything;
        QTest::newRow("it was known without being said") << sideThat(SignIn::Password, Proof::ChallengeResponse) << Verdict::Proven << everything;
        QTest::newRow("a token was taken") << sideThat(SignIn::OAuth2, Proof::Token) << Verdict::Proven << everything;
        QTest::newRow("the browser sign-in is left to the mail program") << sideThat(SignIn::OAuth2, Proof::None) << Verdict::NotTested << untested;
        QTest::newRow("no password was given") << sideThat(SignIn::Password, Proof::None) << Verdict::NotTested << untested;
        QTest::newRow("a relay that knows its sender by the address") << sideThat(SignIn::None, Proof::None) << Verdict::Proven << everything;
        auto refused = sideThat(SignIn::Password, Proof::None);
        refused.problem = Problem{Stage::SignIn, Cause::WrongCredentials, {}, {}};
        QTest::newRow("refused") << refused << Verdict::Failed << QString(u"✕ "_s + adviceFor(Cause::WrongCredentials).title);
        auto refusedLater = sideThat(SignIn::Password, Proof::Password);
        refusedLater.problem = Problem{Stage::Recipient, Cause::RelayDenied, {}, {}};
        QTest::newRow("signed in, and refused behind it") << refusedLater << Verdict::Failed << QString(u"✕ "_s + adviceFor(Cause::RelayDenied).title);
        auto lost = sideThat(SignIn::Password, Proof::Password);
        lost.stages.append({Stage::Delivery, StageReport::Failed, 60000, {}});
        QTest::newRow("the message did not arrive") << lost << Verdict::Failed << u"✕ The test message has not arrived."_s;
    }

    void side()
    {
        QFETCH(const CheckResult, side);
        QFETCH(const Verdict, verdict);
        QFETCH(const QString, sentence);
        QCOMPARE(verdictOf(side), verdict);
        QCOMPARE(verdictSentence(side, {}), sentence);
    }

    void theWorseSideCounts()
    {
        const auto proven = sideThat(SignIn::Password, Proof::Password);
        const auto untested = sideThat(SignIn::OAuth2, Proof::None);
        auto failed = proven;
        failed.problem = Problem{};
        QCOMPARE(verdictOf(AccountCheckResult{proven, proven}), Verdict::Proven);
        QCOMPARE(verdictOf(AccountCheckResult{{}, proven}), Verdict::Proven);
        QCOMPARE(verdictOf(AccountCheckResult{proven, untested}), Verdict::NotTested);
        QCOMPARE(verdictOf(AccountCheckResult{failed, untested}), Verdict::Failed);
        QCOMPARE(verdictOf(AccountCheckResult{}), Verdict::NotTested);
    }

    void theTickIsForWhatIsProven()
    {
        for (const auto verdict : {Verdict::Proven, Verdict::NotTested, Verdict::Failed}) {
            QCOMPARE(titleFor(verdict).contains(u'✓'), verdict == Verdict::Proven);
            QVERIFY(titleFor(verdict).startsWith(markFor(verdict)));
            QCOMPARE(outcomeOf(verdict), verdict == Verdict::Failed ? "failed"_L1 : "passed"_L1);
            QCOMPARE(verdictFromWord(QString(wordFor(verdict))), verdict);
        }
    }
};

QTEST_GUILESS_MAIN(TestVerdictWords)
#include "tst_verdictwords.moc"
