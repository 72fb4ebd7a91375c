// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/check.h"
#include "practice/practicemailbox.h"
#include "support/releasing.h"
#include "support/runtoend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The engine itself keeps a secret that the gate did not release, whoever asks it.
class TestUnreleased : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_mailbox.start().has_value());
    }

    void nobodyReleasedIt()
    {
        verifyKept(credentials());
    }

    void releasedForAnotherServer()
    {
        verifyKept(releasedFor({Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls}, credentials()));
    }

    // A password's release is none for a token.
    void releasedAsSomethingElse()
    {
        auto one = releasedFor(door(), credentials());
        one.isToken = true;
        verifyKept(one);
    }

    void releasedForThisOne()
    {
        const auto result = check(releasedFor(door(), credentials()));
        QVERIFY(result.passed());
        QCOMPARE(m_mailbox.signInAttempts(), 1);
    }

private:
    Endpoint door() const
    {
        return m_mailbox.account().incoming->endpoint;
    }
    Credentials credentials() const
    {
        auto password = m_mailbox.password();
        return {m_mailbox.account().incoming->userName, Secret::take(password), {}};
    }
    CheckResult check(const Credentials &credentials) const
    {
        CheckRequest request{.endpoint = door(), .credentials = credentials, .envelope = {}, .furtherAuthorities = {m_mailbox.authority()}, .limit = 10s};
        return runToEnd(::check(request));
    }
    void verifyKept(const Credentials &credentials)
    {
        const auto result = check(credentials);
        QVERIFY(result.problem);
        QCOMPARE(result.problem->cause, Cause::ServerNotConfirmed);
        QCOMPARE(result.credentialsSent, CredentialsSent::No);
        QCOMPARE(m_mailbox.signInAttempts(), 0);
    }

    PracticeMailbox m_mailbox{Mishap::None};
};

QTEST_GUILESS_MAIN(TestUnreleased)
#include "tst_unreleased.moc"
