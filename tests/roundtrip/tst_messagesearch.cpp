// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundtrip/messagesearch.h"
#include "support/fakeserver.h"
#include "support/releasing.h"
#include "support/runtoend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// Up to the first look into the inbox, where nothing is yet.
const auto beginning = R"(
    T:
    S: * OK ready
    C: m1 CAPABILITY
    S: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN
    S: m1 OK done
    C: m2 AUTHENTICATE *
    S: m2 OK in
    C: b1 LIST "" "*"
    S: * LIST (\HasNoChildren) "/" INBOX
    S: b1 OK done
    C: b2 EXAMINE "INBOX"
    S: b2 OK done
    C: b3 UID SEARCH OR HEADER Message-ID "1@example.com" SUBJECT "mark"
    S: * SEARCH
    S: b3 OK done
    C: b4 CAPABILITY
)"_ba;

// The second look, which finds the message.
QByteArray finding(int command)
{
    const auto tag = [&command] {
        return 'b' + QByteArray::number(command++);
    };
    QByteArray dialogue;
    for (const auto &[asked, answered] : {std::pair{"EXAMINE *", ""}, {"UID SEARCH *", "S: * SEARCH 7\n"}, {"UID FETCH 7 *", ""}}) {
        const auto name = tag();
        dialogue += "C: " + name + ' ' + asked + '\n' + answered + "S: " + name + " OK done\n";
    }
    return dialogue + "C: m3 LOGOUT";
}
} // namespace

// How a message is waited for.
class TestMessageSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_authority = PracticeAuthority::make();
        QVERIFY(m_authority);
    }

    void waiting_data()
    {
        QTest::addColumn<QByteArray>("dialogue");
        const auto offered = beginning + "S: * CAPABILITY IMAP4rev1 IDLE\nS: b4 OK done\nC: b5 IDLE\n";
        QTest::newRow("the server tells") << QByteArray(offered + "S: + idling\nS: * 1 EXISTS\nC: DONE\nS: b5 OK done\n" + finding(6));
        QTest::newRow("the server tells of something else") << QByteArray(offered + "S: + idling\nS: * OK still here\nC: DONE\nS: b5 OK done\n" + finding(6));
        QTest::newRow("it does not keep its offer") << QByteArray(offered + "S: b5 NO not now\n" + finding(6));
        QTest::newRow("it stays silent") << QByteArray(offered + "C: DONE\nS: b5 BAD what?\n" + finding(6));
        QTest::newRow("it has no such offer") << QByteArray(beginning + "S: * CAPABILITY IMAP4rev1\nS: b4 OK done\n" + finding(5));
    }

    void waiting()
    {
        QFETCH(QByteArray, dialogue);
        FakeServer server(dialogue, m_authority->issue(CertificateFlaw::None));
        const auto result = search(server);
        QCOMPARE(server.complaint(), QByteArray());
        QVERIFY(result.check.passed());
        QVERIFY(result.arrival);
        QCOMPARE(result.arrival->folder.use, FolderUse::Inbox);
    }

    void asAStageOfAReport()
    {
        const AuthenticationResults believed{u"mx.example.com"_s, AuthTrust::Believed, {{"spf", AuthOutcome::Pass, {}}, {"dkim", AuthOutcome::Fail, {}}}};
        const AuthenticationResults doubted{{}, AuthTrust::Doubted, {{"dmarc", AuthOutcome::Pass, {}}}};
        const auto stage = deliveryStage({{"Junk", FolderUse::Spam}, 2100ms, {believed, doubted}, Removal::Kept});
        QCOMPARE(stage.stage, Stage::Delivery);
        QCOMPARE(stage.milliseconds, 2100.0);
        QCOMPARE(stage.detail, u"Junk spf=pass dkim=fail"_s);
    }

    void aHangUpIsNoArrival()
    {
        FakeServer server(beginning + "S: * CAPABILITY IMAP4rev1 IDLE\nS: b4 OK done\nC: b5 IDLE\nS: + idling\nX:", m_authority->issue(CertificateFlaw::None));
        const auto result = search(server);
        QVERIFY(!result.arrival && !result.check.passed());
        QCOMPARE(result.check.problem->stage, Stage::Delivery);
    }

private:
    SearchResult search(const FakeServer &server) const
    {
        QString password = u"correct horse"_s;
        CheckRequest mailbox;
        mailbox.endpoint = {Protocol::Imap, u"localhost"_s, server.serverPort(), Security::Tls};
        mailbox.credentials = releasedFor(mailbox.endpoint, {u"jane"_s, Secret::take(password), {}});
        mailbox.furtherAuthorities = {m_authority->certificate()};
        mailbox.limit = 5s;
        QElapsedTimer sent;
        sent.start();
        return runToEnd(searchMailbox(mailbox, {.message = {"1@example.com", u"mark"_s}, .patience = 10s, .afterwards = Afterwards::Keep}, sent));
    }

    std::optional<PracticeAuthority> m_authority;
};

QTEST_GUILESS_MAIN(TestMessageSearch)
#include "tst_messagesearch.moc"
