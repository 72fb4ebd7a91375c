// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/check.h"
#include "check/checkjson.h"
#include "check/lastlook.h"
#include "support/echoes.h"
#include "support/fakeserver.h"
#include "support/releasing.h"
#include "support/runtoend.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
struct Dialogue {
    const char *name;
    Protocol protocol;
    QByteArray script;
};

QList<Dialogue> dialogues()
{
    return {
        {"SMTP", Protocol::Smtp, "T:\nS: 220 mx\nC: EHLO *\nS: 250-mx\nS: 250 AUTH PLAIN\nC: AUTH *\nF: 535 5.7.8 no:"},
        {"IMAP", Protocol::Imap, "T:\nS: * OK hi\nC: m1 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: m1 OK done\nC: m2 LOGIN *\nF: m2 BAD Error in IMAP command:"},
        {"IMAP, SASL",
         Protocol::Imap,
         "T:\nS: * OK hi\nC: m1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\nS: m1 OK done\nC: m2 AUTHENTICATE *\nF: m2 NO failed:"},
        {"POP3", Protocol::Pop3, "T:\nS: +OK hi\nC: CAPA\nS: -ERR no\nC: USER jane\nS: +OK\nC: PASS *\nF: -ERR no:"},
    };
}

// LOGIN knows ASCII only (RFC 9051 4.3), so there nothing else is said that could be repeated.
bool canCarry(const Dialogue &dialogue, const QByteArray &password)
{
    return !dialogue.script.contains("LOGIN") || std::ranges::all_of(password, [](char c) {
        return static_cast<unsigned char>(c) < 128;
    });
}

QByteArray document(const CheckResult &result)
{
    return QJsonDocument(toJson(result, true)).toJson();
}
}

// A server says the password again, in the clear or however it likes: nothing of that is in what is shown of the check.
class TestEchoes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_authority = PracticeAuthority::make();
        QVERIFY(m_authority);
    }

    void aRepeatedPasswordIsNotShown_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("echo");
        for (const auto &dialogue : dialogues())
            for (const auto &password : echoedPasswords().mid(1, 3))
                for (const auto &form : echoForms())
                    if (canCarry(dialogue, password))
                        QTest::addRow("%s: %s, %s", dialogue.name, password.constData(), form.name)
                            << dialogue.protocol << dialogue.script << password << form.made(password);
    }

    void aRepeatedPasswordIsNotShown()
    {
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, echo);
        const auto result = resultWith(password, echo);
        QVERIFY(result.problem);
        QVERIFY(!givesAway(result, document));
        QVERIFY2(document(result).contains("********"), document(result).constData());
        QVERIFY(!document(result).contains(echo));
    }

    // Three letters are in every text, so the whole reply goes, and its first code stays.
    void aRepeatedShortPasswordTakesTheReplyAway_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<QByteArray>("script");
        for (const auto &dialogue : dialogues())
            QTest::newRow(dialogue.name) << dialogue.protocol << dialogue.script;
    }

    void aRepeatedShortPasswordTakesTheReplyAway()
    {
        const auto result = resultWith("q7Z", "q7Z");
        QVERIFY(result.problem);
        QVERIFY2(result.problem->serverReply.endsWith(repeatedWhatWasTyped), qPrintable(result.problem->serverReply));
        QVERIFY(!document(result).contains("q7Z"));
        QCOMPARE(result.problem->cause == Cause::Unknown, false);
    }

private:
    CheckResult resultWith(QByteArray password, const QByteArray &echo)
    {
        QFETCH(Protocol, protocol);
        QFETCH(QByteArray, script);
        FakeServer server(script, m_authority->issue(CertificateFlaw::None));
        server.setActor([&](const QByteArray &) {
            return echo;
        });
        CheckRequest request;
        request.endpoint = {protocol, u"localhost"_s, server.serverPort(), Security::Tls};
        password.detach();
        request.credentials = releasedFor(request.endpoint, {u"jane"_s, Secret::take(password), {}});
        request.furtherAuthorities = {m_authority->certificate()};
        request.limit = 5s;
        request.findsAlternative = false;
        return runToEnd(check(request));
    }

    std::optional<PracticeAuthority> m_authority;
};

QTEST_GUILESS_MAIN(TestEchoes)
#include "tst_echoes.moc"
