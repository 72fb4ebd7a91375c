// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/conversation/conversation.h"
#include "net/session/session.h"
#include "support/fakeserver.h"
#include "support/releasing.h"
#include "support/runtoend.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto password = "correct horse";

// A whole conversation. "@stage" marks the places where trouble may begin; a "+" behind it, that a list is open there.
struct Play {
    const char *name;
    Protocol protocol;
    Security security;
    const char *script;
};

constexpr Play plays[] = {
    {"SMTP with STARTTLS", Protocol::Smtp, Security::StartTls, R"(
        @greeting
        S: 220 mx.example.com
        C: EHLO *
        @capabilities
        S: 250-mx
        S: 250 STARTTLS
        C: STARTTLS
        @starttls
        S: 220 go
        @tls
        T:
        C: EHLO *
        @capabilities
        S: 250-mx
        S: 250 AUTH LOGIN
        C: AUTH LOGIN
        @sign-in
        S: 334 VXNlcm5hbWU6
        C: amFuZQ==
        @sign-in
        S: 334 UGFzc3dvcmQ6
        C: Y29ycmVjdCBob3JzZQ==
        @sign-in
        S: 235 in
        C: MAIL FROM:<jane@example.com>
        @sender
        S: 250 ok
        C: RCPT TO:<joe@example.com>
        @recipient
        S: 250 ok
        C: DATA
        @message
        S: 354 go on
        C: Subject: hello
        C:
        C: .
        @message
        S: 250 taken
        C: QUIT)"},
    {"SMTP with implicit TLS", Protocol::Smtp, Security::Tls, R"(
        @tls
        T:
        @greeting
        S: 220 mx.example.com
        C: EHLO *
        S: 250-mx
        S: 250 AUTH PLAIN
        C: AUTH PLAIN *
        @sign-in
        S: 535 5.7.8 no)"},
    {"IMAP with STARTTLS", Protocol::Imap, Security::StartTls, R"(
        @greeting
        S: * OK ready
        C: m1 CAPABILITY
        @capabilities
        S: * CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED
        S: m1 OK done
        C: m2 STARTTLS
        @starttls
        S: m2 OK go
        @tls
        T:
        C: m3 CAPABILITY
        @capabilities
        S: * CAPABILITY IMAP4rev1 AUTH=LOGIN
        S: m3 OK done
        C: m4 AUTHENTICATE LOGIN
        @sign-in
        S: + VXNlcm5hbWU6
        C: amFuZQ==
        @sign-in
        S: + UGFzc3dvcmQ6
        C: Y29ycmVjdCBob3JzZQ==
        @sign-in
        S: m4 OK in
        C: m5 ID *
        @sign-in
        S: m5 OK pleased
        C: m6 EXAMINE INBOX
        @sign-in
        S: m6 OK open
        C: m7 LOGOUT)"},
    {"IMAP with implicit TLS", Protocol::Imap, Security::Tls, R"(
        @tls
        T:
        @greeting
        S: * OK ready
        C: m1 CAPABILITY
        S: * CAPABILITY IMAP4rev1
        S: m1 OK done
        C: m2 LOGIN "jane" "correct horse"
        @sign-in
        S: m2 NO [AUTHENTICATIONFAILED] no)"},
    {"POP3 with STLS", Protocol::Pop3, Security::StartTls, R"(
        @greeting
        S: +OK ready
        C: CAPA
        @capabilities
        S: +OK
        @capabilities+
        S: STLS
        S: .
        C: STLS
        @starttls
        S: +OK go
        @tls
        T:
        C: CAPA
        @capabilities
        S: +OK
        S: SASL LOGIN
        S: .
        C: AUTH LOGIN
        @sign-in
        S: + VXNlcm5hbWU6
        C: amFuZQ==
        @sign-in
        S: + UGFzc3dvcmQ6
        C: Y29ycmVjdCBob3JzZQ==
        @sign-in
        S: +OK in
        C: QUIT)"},
    {"POP3 with implicit TLS", Protocol::Pop3, Security::Tls, R"(
        @tls
        T:
        @greeting
        S: +OK ready
        C: CAPA
        S: -ERR what?
        C: USER jane
        @sign-in
        S: +OK
        C: PASS correct horse
        @sign-in
        S: -ERR [AUTH] no)"},
};

// Something that a server, or somebody on the way, may do at any place.
struct Trouble {
    const char *name;
    QByteArray line; // of the fake server's script; "%" is how a reply begins that goes on
    QList<Cause> causes;
    bool needsPatience = false; // only a deadline ends it
};

const QList<Cause> closed{Cause::ConnectionClosed};
// Where a reset overtakes the notice of the connection, Qt takes the error for a call that is still going on and calls again.
const QList<Cause> cutOff{Cause::ConnectionClosed, Cause::ConnectionTimedOut, Cause::ServerSilent};
const QList<Cause> timedOut{Cause::ServerSilent, Cause::SessionTimedOut}; // before the greeting and after it
const QList<Cause> garbled{Cause::ProtocolError};
const QList<Cause> notTls{Cause::TlsOnPlaintextPort, Cause::TlsHandshakeFailed};

QList<Trouble> troublesAnywhere()
{
    return {
        {"a reset", "Z:", cutOff},
        {"an end", "X:", closed},
        {"a half-close", "H:", closed},
        {"silence", "N:", timedOut, true},
    };
}

QList<Trouble> troublesOfLines()
{
    const auto much = QByteArray(16 * 1024, 'x');
    return {
        {"an end in the middle of a line", "R: xy\nX:", closed},
        {"a line that drips", "D: x", timedOut, true},
        {"a line without end", "L: " + much, garbled},
        {"NUL bytes without end", "L: \\0\\0\\0\\0", garbled},
        {"line ends without end", "L: \\r\\n", garbled},
    };
}

QList<Trouble> troublesOfReplies()
{
    const auto much = QByteArray(16 * 1024, 'x');
    return {
        {"lines that drip", "D: %x\\r\\n", timedOut, true},
        {"a reply without end", "L: %x\\r\\n", garbled},
        {"long lines without end", "L: %" + much + "\\r\\n", garbled},
    };
}

QList<Trouble> troublesOfImap()
{
    return {
        {"a giant literal", "R: * X {99999999999999999999}\\r\\n\nL: x", garbled},
        {"a literal over the bounds", "R: * X {65537}\\r\\n\nL: x", garbled},
        {"literals without end", "L: * X {8}\\r\\n12345678\\r\\n", garbled},
        {"a literal that never comes", "S: * X {8}", timedOut, true},
    };
}

// HelloRequest is a message that clients pass over.
QList<Trouble> troublesOfTls()
{
    constexpr auto helloRequest = "\\x16\\x03\\x03\\x00\\x04\\x00\\x00\\x00\\x00";
    return {
        {"text instead of the handshake", "S: 250 hello", notTls},
        {"text without end instead of the handshake", "L: hello", notTls},
        {"a record that drips", QByteArray("D: ") + helloRequest, timedOut, true},
        {"the beginning of a record, and silence", "R: \\x16\\x03\\x03\\x40\\x00\\x02", timedOut, true},
    };
}

// How a reply begins that goes on; empty where replies have one line.
QByteArray opening(Protocol protocol, const QByteArray &stage, bool isList)
{
    switch (protocol) {
    case Protocol::Smtp:
        return stage == "greeting" || stage == "starttls" ? "220-" : stage == "sign-in" ? "334-" : stage == "message" ? "354-" : "250-";
    case Protocol::Imap:
        return stage == "greeting" ? "" : "* OK ";
    case Protocol::Pop3:
        break;
    }
    return isList ? "TOP" : "";
}

QList<Trouble> troublesAt(const Play &play, const QByteArray &mark)
{
    const bool isList = mark.endsWith('+');
    const auto stage = isList ? mark.chopped(1) : mark;
    auto troubles = troublesAnywhere() + (stage == "tls" ? troublesOfTls() : troublesOfLines());
    if (stage == "tls") {
        for (auto &trouble : troubles)
            trouble.line.prepend("W:\n"); // the client's first word: until then it waits for the go-ahead
        return troubles;
    }
    const auto start = opening(play.protocol, stage, isList);
    if (!start.isEmpty())
        troubles += troublesOfReplies();
    if (play.protocol == Protocol::Imap)
        troubles += troublesOfImap();
    if (stage == "sign-in")
        troubles.append({"a challenge without end", (play.protocol == Protocol::Smtp ? "R: 334 QUFB\nL: " : "R: + QUFB\nL: ") + QByteArray("QUFB"), garbled});
    for (auto &trouble : troubles)
        trouble.line.replace('%', start);
    return troubles;
}

// The script up to a mark, and then the trouble.
QByteArray interrupted(const Play &play, qsizetype mark, const Trouble &trouble)
{
    QByteArray script;
    qsizetype marks = 0;
    for (const auto &line : QByteArray(play.script).split('\n')) {
        if (!line.trimmed().startsWith('@'))
            script += line + '\n';
        else if (marks++ == mark)
            break;
    }
    return script + trouble.line;
}

QByteArrayList marksOf(const Play &play)
{
    QByteArrayList stages;
    for (const auto &line : QByteArray(play.script).split('\n'))
        if (const auto text = line.trimmed(); text.startsWith('@'))
            stages.append(text.sliced(1));
    return stages;
}

struct Ending {
    std::optional<Failure> failure; // none: all went well
    Transcript transcript;
};

Task<Ending> walk(SessionPlan plan, WireRules rules)
{
    Ending ending;
    StageJournal journal;
    SessionFindings findings;
    Wire wire(plan.endpoint, rules, journal);
    try {
        co_await converse(wire, plan, findings);
    } catch (const Failure &failure) {
        ending.failure = failure;
    }
    ending.transcript = wire.transcript();
    co_return ending;
}

qsizetype lengthOf(const Transcript &transcript)
{
    qsizetype length = 0;
    for (const auto &line : transcript)
        length += line.text.size();
    return length;
}
}

Q_DECLARE_METATYPE(Play)
Q_DECLARE_METATYPE(Trouble)

// Every kind of trouble at every stage of every protocol: the conversation ends in time and with the right reason, keeps
// little of what was said, and says nothing secret. The fake server's own record is the judge.
class TestBounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void trouble_data();
    void trouble();
    void theWholeConversationHasADeadline();
    void whatIsShownHasBounds();
    void successThatNobodyAskedForIsNone_data();
    void successThatNobodyAskedForIsNone();
    void garbageThatEchoesThePasswordIsMasked_data();
    void garbageThatEchoesThePasswordIsMasked();
    void anEchoInAGoodReplyIsMasked();

private:
    SessionPlan planFor(const FakeServer &server, Protocol protocol, Security security) const;
    WireRules rules() const;

    std::optional<PracticeAuthority> m_authority;
};

void TestBounds::initTestCase()
{
    m_authority = PracticeAuthority::make();
    QVERIFY(m_authority);
}

SessionPlan TestBounds::planFor(const FakeServer &server, Protocol protocol, Security security) const
{
    QByteArray typed(password);
    SessionPlan plan;
    plan.endpoint = {protocol, u"localhost"_s, server.serverPort(), security};
    plan.credentials = releasedFor(plan.endpoint, {u"jane"_s, Secret::take(typed), {}});
    if (protocol == Protocol::Smtp)
        plan.envelope = Envelope{"jane@example.com", "joe@example.com", "Subject: hello\r\n\r\n"};
    plan.introduction = Introduction::Needed;
    return plan;
}

WireRules TestBounds::rules() const
{
    return {.furtherAuthorities = {m_authority->certificate()}};
}

void TestBounds::trouble_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<qsizetype>("mark");
    QTest::addColumn<Trouble>("trouble");
    for (const auto &play : plays) {
        const auto marks = marksOf(play);
        for (qsizetype mark = 0; mark < marks.size(); ++mark)
            for (const auto &trouble : troublesAt(play, marks[mark]))
                QTest::addRow("%s, %s (%d): %s", play.name, marks[mark].constData(), static_cast<int>(mark), trouble.name) << play << mark << trouble;
    }
}

void TestBounds::trouble()
{
    QFETCH(Play, play);
    QFETCH(qsizetype, mark);
    QFETCH(Trouble, trouble);
    const auto stage = marksOf(play)[mark].replace('+', "");
    FakeServer server(interrupted(play, mark, trouble), m_authority->issue(CertificateFlaw::None));
    auto wireRules = rules();
    if (trouble.causes == cutOff)
        wireRules.stageLimit = [](Stage entered) {
            return entered == Stage::Connect ? 2s : usualLimit(entered);
        };
    if (trouble.needsPatience)
        wireRules.stageLimit = [stage](Stage entered) {
            return wordFor(entered) == QLatin1StringView(stage) ? 40ms : usualLimit(entered);
        };

    const auto ending = runToEnd(walk(planFor(server, play.protocol, play.security), wireRules));

    QVERIFY(ending.failure);
    QVERIFY2(ending.failure->cause, qPrintable(ending.failure->reply));
    const QString end = wordFor(ending.failure->stage) + u' ' + wordFor(*ending.failure->cause);
    QVERIFY2(trouble.causes.contains(*ending.failure->cause), qPrintable(end));
    const bool isCutOff = ending.failure->stage == Stage::Connect && stage == "greeting" && trouble.causes == cutOff;
    QVERIFY2(isCutOff || wordFor(ending.failure->stage) == QLatin1StringView(stage), qPrintable(end));
    QCOMPARE(server.complaint(), QByteArray());
    QVERIFY2(server.poured() < 16 * 1024 * 1024, qPrintable(QString::number(server.poured()))); // no more than the system's buffers hold
    QVERIFY(ending.transcript.size() < 1100 && lengthOf(ending.transcript) < 600'000);
    const bool isBeforeSignIn = stage != "sign-in" && stage != "sender" && stage != "recipient" && stage != "message";
    for (const auto &secret : {QByteArray(password), QByteArray(password).toBase64()}) {
        QVERIFY(!server.heardInClear().contains(secret));
        QVERIFY(!isBeforeSignIn || !server.heard().contains(secret));
        for (const auto &line : ending.transcript)
            QVERIFY2(!line.text.contains(QString::fromLatin1(secret)), qPrintable(line.text));
    }
}

void TestBounds::theWholeConversationHasADeadline()
{
    QByteArray script = "R: 220";
    script += "\nD: -x\\r\\n220"; // each stage is in good time
    FakeServer server(script, m_authority->issue(CertificateFlaw::None));
    auto wireRules = rules();
    wireRules.limit = 60ms;
    wireRules.stageLimit = [](Stage) {
        return 10min;
    };
    const auto ending = runToEnd(walk(planFor(server, Protocol::Smtp, Security::StartTls), wireRules));
    QVERIFY(ending.failure);
    QCOMPARE(ending.failure->cause, Cause::ServerSilent);
}

// A server may talk on and on, command by command, within the bounds of each reply.
void TestBounds::whatIsShownHasBounds()
{
    const auto longReply = [](const QByteArray &code, const QByteArray &last) {
        QByteArray lines;
        for (int i = 0; i < 4; ++i)
            lines += "S: " + code + '-' + QByteArray(60'000, 'x') + '\n';
        return QByteArray(lines + "S: " + code + ' ' + last + '\n');
    };
    const QByteArray script = "T:\n" + longReply("220", "hi") + "C: EHLO *\n" + longReply("250", "AUTH PLAIN") + "C: AUTH PLAIN *\n" + longReply("535", "no");
    FakeServer server(script, m_authority->issue(CertificateFlaw::None));
    const auto ending = runToEnd(walk(planFor(server, Protocol::Smtp, Security::Tls), rules()));
    QVERIFY(ending.failure);
    QCOMPARE(ending.failure->stage, Stage::SignIn);
    QVERIFY(ending.failure->reply.startsWith("535-xxx"_L1));
    QVERIFY(ending.failure->reply.size() <= 10'000);
    QVERIFY2(lengthOf(ending.transcript) < 100'000, qPrintable(QString::number(lengthOf(ending.transcript))));
}

void TestBounds::successThatNobodyAskedForIsNone_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("dialogue");
    QTest::newRow("SMTP") << Protocol::Smtp << QByteArray(R"(
        T:
        S: 220 mx
        C: EHLO *
        R: 250-mx\r\n250 AUTH PLAIN\r\n235 in\r\n)");
    QTest::newRow("POP3") << Protocol::Pop3 << QByteArray(R"(
        T:
        S: +OK
        C: CAPA
        R: +OK\r\nSASL PLAIN\r\n.\r\n+OK in\r\n)");
    QTest::newRow("POP3 without SASL") << Protocol::Pop3 << QByteArray(R"(
        T:
        S: +OK
        C: CAPA
        R: +OK\r\nUSER\r\n.\r\n
        C: USER jane
        R: +OK\r\n+OK in\r\n)");
    QTest::newRow("IMAP") << Protocol::Imap << QByteArray(R"(
        T:
        S: * OK ready
        C: m1 CAPABILITY
        R: * CAPABILITY AUTH=PLAIN SASL-IR\r\nm1 OK done\r\nm2 OK in\r\n)");
}

void TestBounds::successThatNobodyAskedForIsNone()
{
    QFETCH(Protocol, protocol);
    QFETCH(QByteArray, dialogue);
    FakeServer server(dialogue, m_authority->issue(CertificateFlaw::None));
    const auto ending = runToEnd(walk(planFor(server, protocol, Security::Tls), rules()));
    QVERIFY(ending.failure);
    QCOMPARE(ending.failure->cause, Cause::ProtocolError);
    QCOMPARE(ending.failure->stage, Stage::SignIn);
    QVERIFY(!server.heard().contains(password) && !server.heard().contains("AGphbmU")); // so the password stays here
}

void TestBounds::garbageThatEchoesThePasswordIsMasked_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("dialogue");
    const QByteArray filling(190, 'x'); // the echo stands where a long line is cut
    QTest::newRow("SMTP") << Protocol::Smtp << QByteArray("T:\nS: 220 mx\nC: EHLO *\nS: 250-mx\nS: 250 AUTH PLAIN\nC: AUTH *\nS: " + filling + "correct horse");
    QTest::newRow("SMTP, another code") << Protocol::Smtp
                                        << "T:\nS: 220 mx\nC: EHLO *\nS: 250-mx\nS: 250 AUTH PLAIN\nC: AUTH *\nS: 535-x\nS: 536 correct horse"_ba;
    QTest::newRow("POP3") << Protocol::Pop3 << QByteArray("T:\nS: +OK\nC: CAPA\nS: -ERR\nC: USER jane\nS: +OK\nC: PASS *\nS: " + filling + "correct horse");
    QTest::newRow("IMAP") << Protocol::Imap
                          << QByteArray("T:\nS: * OK\nC: m1 CAPABILITY\nS: * CAPABILITY AUTH=PLAIN SASL-IR\nS: m1 OK done\nC: m2 *\nS: !" + filling
                                        + "correct horse");
}

void TestBounds::garbageThatEchoesThePasswordIsMasked()
{
    QFETCH(Protocol, protocol);
    QFETCH(QByteArray, dialogue);
    FakeServer server(dialogue, m_authority->issue(CertificateFlaw::None));
    const auto ending = runToEnd(walk(planFor(server, protocol, Security::Tls), rules()));
    QVERIFY(ending.failure);
    QCOMPARE(ending.failure->cause, Cause::ProtocolError);
    QVERIFY2(!ending.failure->detail.contains("corr"_L1), qPrintable(ending.failure->detail));
    QVERIFY(ending.failure->detail.contains("**"_L1));
}

void TestBounds::anEchoInAGoodReplyIsMasked()
{
    FakeServer server(
        "T:\nS: 220 mx\nC: EHLO *\nS: 250-mx\nS: 250 AUTH PLAIN\nC: AUTH *\nS: 235 in\nC: MAIL *\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: DATA\n"
        "S: 354 go\nC: Subject: hello\nC:\nC: .\nS: 250 taken, correct horse\nC: QUIT",
        m_authority->issue(CertificateFlaw::None));
    QStringList told;
    StageJournal journal([&told](const StageReport &report) {
        told.append(report.detail);
    });
    const auto plan = planFor(server, Protocol::Smtp, Security::Tls);
    std::optional<bool> done;
    TaskGroup group;
    group.spawn(detail::keep(done, [](SessionPlan plan, WireRules rules, StageJournal &journal) -> Task<bool> {
        SessionFindings findings;
        Wire wire(plan.endpoint, rules, journal);
        co_await converse(wire, plan, findings);
        journal.end(StageReport::Passed);
        co_return true;
    }(plan, rules(), journal)));
    QTRY_VERIFY(done);
    QVERIFY(told.contains("taken, ********"_L1));
    QVERIFY(!told.join(u' ').contains("correct horse"_L1));
}

QTEST_GUILESS_MAIN(TestBounds)
#include "tst_bounds.moc"
