// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/control.h"
#include "check/diagnosis.h"
#include "practice/practicethread.h"
#include "support/runtoend.h"
#include "words/observationwords.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// A web server: it waits until it is asked, and takes everything else for a bad question.
class SmallWebServer : public QTcpServer
{
public:
    SmallWebServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            auto *visitor = nextPendingConnection();
            connect(visitor, &QIODevice::readyRead, visitor, [visitor] {
                visitor->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                visitor->disconnectFromHost();
            });
        });
    }
};

CheckResult checkAt(quint16 port, Security security)
{
    CheckRequest request;
    request.endpoint = {Protocol::Smtp, u"127.0.0.1"_s, port, security};
    request.limit = 2s;
    return runToEnd(check(request));
}

const Observation *observed(const CheckResult &result, Observation::Kind kind)
{
    const auto found = std::ranges::find(result.observations, kind, &Observation::kind);
    return found == result.observations.end() ? nullptr : &*found;
}
} // namespace

// What the look at the other doors tells after a failure.
class TestDiagnosis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBlockedPortIsSaid()
    {
        PracticeThread practice(Mishap::BlockedPort);
        QVERIFY(practice.start().has_value());
        const auto account = practice.ask([](auto &mailbox) {
            return mailbox.account();
        });
        CheckRequest request;
        request.endpoint = account.outgoing->endpoint;
        request.limit = 3s;
        request.otherDoors = practice.ask([](auto &mailbox) {
            return mailbox.endpoints();
        });
        request.furtherAuthorities = {practice.ask([](auto &mailbox) {
            return mailbox.authority();
        })};
        const auto result = runToEnd(check(request));
        QCOMPARE(result.problem->cause, Cause::PortBlocked);
        const auto *seen = observed(result, Observation::PortBlocked);
        QVERIFY(seen);
        QCOMPARE(seen->details.value(1), QString::number(request.endpoint.port));
        QCOMPARE(seen->details.value(2), QString::number(result.suggestion->port));
    }

    void aWebServerOnTheMailPort_data()
    {
        QTest::addColumn<Security>("security");
        QTest::newRow("SSL/TLS") << Security::Tls;
        QTest::newRow("STARTTLS") << Security::StartTls;
    }
    void aWebServerOnTheMailPort()
    {
        QFETCH(Security, security);
        const SmallWebServer server;
        const auto result = checkAt(server.serverPort(), security);
        QCOMPARE(wordFor(result.problem->cause), wordFor(Cause::NotAMailServer));
        QVERIFY(observed(result, Observation::WebServer));
    }

    void aPublicNameThatLeadsInside()
    {
        const QHostAddress inside(u"192.168.1.1"_s);
        const QHostAddress outside(u"192.0.2.7"_s);
        QVERIFY(leadsInside(u"smtp.example.com"_s, {inside}));
        QVERIFY(leadsInside(u"smtp.example.com"_s, {QHostAddress(u"0.0.0.0"_s)}));
        QVERIFY(!leadsInside(u"smtp.example.com"_s, {outside}));
        QVERIFY(!leadsInside(u"smtp.example.com"_s, {outside, inside}));
        QVERIFY(!leadsInside(u"smtp.example.com"_s, {}));
        QVERIFY(!leadsInside(u"mail.local"_s, {inside}));
        QVERIFY(!leadsInside(u"localhost"_s, {inside}));
        QVERIFY(!leadsInside(u"192.168.1.1"_s, {inside}));
    }

    void theControlTellsWhoseFaultItIs_data()
    {
        QTest::addColumn<PortFinding>("control");
        QTest::addColumn<Cause>("before");
        QTest::addColumn<Observation::Kind>("seen");
        QTest::addColumn<Cause>("after");
        const Endpoint elsewhere{Protocol::Smtp, u"smtp.example.org"_s, 587, Security::StartTls};
        const PortFinding works{.endpoint = elsewhere, .reach = Reach::Reached, .speaks = Security::StartTls};
        const PortFinding silent{.endpoint = elsewhere, .reach = Reach::TimedOut};
        const PortFinding notFound{.endpoint = elsewhere, .reach = Reach::Unreachable, .trouble = Cause::DnsLookupFailed};
        auto stranger = works;
        stranger.trouble = Cause::CertificateSelfSigned;
        auto outOfDate = works;
        outOfDate.trouble = Cause::CertificateExpired;
        QTest::newRow("the server is down") << works << Cause::ConnectionTimedOut << Observation::ControlWorks << Cause::ConnectionTimedOut;
        QTest::newRow("the network drops it") << silent << Cause::ConnectionTimedOut << Observation::ControlSilent << Cause::PortBlocked;
        QTest::newRow("the network turns it down") << silent << Cause::ConnectionRefused << Observation::ControlSilent << Cause::PortBlocked;
        QTest::newRow("no names") << notFound << Cause::DnsLookupFailed << Observation::ControlSilent << Cause::DnsLookupFailed;
        QTest::newRow("somebody between") << stranger << Cause::CertificateUntrustedIssuer << Observation::ControlReplaced << Cause::TlsIntercepted;
        QTest::newRow("the clock") << outOfDate << Cause::CertificateExpired << Observation::ControlOutOfDate << Cause::CertificateExpired;
    }
    void theControlTellsWhoseFaultItIs()
    {
        QFETCH(PortFinding, control);
        QFETCH(Cause, before);
        QFETCH(Observation::Kind, seen);
        QFETCH(Cause, after);
        Problem problem{Stage::Connect, before, {}, {}};
        QCOMPARE(compare(problem, control), (Observation{seen, {u"smtp.example.org"_s, u"587"_s}}));
        QCOMPARE(wordFor(problem.cause), wordFor(after));
    }

    // The same port of two addresses of this computer: nobody is at the one, the practice mailbox at the other.
    void theControlIsAskedWhereThePersonNamesOne()
    {
        PracticeThread practice;
        QVERIFY(practice.start().has_value());
        CheckRequest request;
        request.control = practice.ask([](auto &mailbox) {
            return mailbox.account().outgoing->endpoint;
        });
        request.endpoint = *request.control;
        request.endpoint.host = u"127.0.0.2"_s;
        request.furtherAuthorities = {practice.ask([](auto &mailbox) {
            return mailbox.authority();
        })};
        const auto result = runToEnd(check(request));
        QCOMPARE(wordFor(result.problem->cause), wordFor(Cause::ConnectionRefused));
        const auto *seen = observed(result, Observation::ControlWorks);
        QVERIFY(seen);
        QCOMPARE(seen->details, (QStringList{request.control->host, QString::number(request.control->port)}));
    }

    void everyObservationHasWords()
    {
        for (const auto kind : allObservationKinds()) {
            const auto sentence = sentenceFor({kind, {u"one"_s, u"two"_s, u"three"_s, u"four"_s}});
            QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), wordFor(kind).data());
        }
    }
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
