// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/board.h"
#include "check/recommendation.h"
#include "practice/practicethread.h"
#include "support/runtoend.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
PortFinding working(quint16 port, Security security)
{
    PortFinding finding;
    finding.endpoint = {Protocol::Smtp, u"smtp.example.com"_s, port, security};
    finding.reach = Reach::Reached;
    finding.speaks = security;
    return finding;
}

PortFinding blocked(quint16 port, Security security)
{
    auto finding = working(port, security);
    finding.reach = Reach::TimedOut;
    finding.speaks.reset();
    return finding;
}

std::optional<PortFinding> probeOne(Mishap mishap, Protocol protocol, Security wanted, Security expected)
{
    PracticeThread practice(mishap);
    if (!practice.start())
        return std::nullopt;
    const auto authority = practice.ask([](auto &mailbox) {
        return mailbox.authority();
    });
    for (auto endpoint : practice.ask([](auto &mailbox) {
             return mailbox.endpoints();
         })) {
        if (endpoint.protocol != protocol || endpoint.security != wanted)
            continue;
        endpoint.security = expected;
        return runToEnd(probe(endpoint, {authority}, 2s));
    }
    return std::nullopt;
}
}

class TestBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allDoorsOfAMailServer()
    {
        PracticeThread practice;
        QVERIFY(practice.start().has_value());
        const auto doors = practice.ask([](auto &mailbox) {
            return mailbox.endpoints();
        });
        const auto authority = practice.ask([](auto &mailbox) {
            return mailbox.authority();
        });
        int heard = 0;
        const auto findings = runToEnd(probeAll(doors, {authority}, 5s, [&heard](const PortFinding &) {
            ++heard;
        }));
        QCOMPARE(findings.size(), doors.size());
        QCOMPARE(heard, doors.size());
        for (qsizetype i = 0; i < doors.size(); ++i) {
            QVERIFY(findings[i].works());
            QCOMPARE(findings[i].endpoint, doors[i]);
        }
        QCOMPARE(practice.ask([](auto &mailbox) {
            return mailbox.signInAttempts();
        }),
                 0);
    }

    void theOtherEncryptionIsFound()
    {
        for (const auto wanted : {Security::Tls, Security::StartTls}) {
            const auto guess = wanted == Security::Tls ? Security::StartTls : Security::Tls;
            const auto finding = probeOne(Mishap::None, Protocol::Smtp, wanted, guess);
            QVERIFY(finding && finding->works());
            QCOMPARE(finding->speaks, std::optional(wanted));
        }
    }

    void withoutTheAuthorityTheCertificateIsNotTrusted()
    {
        PracticeThread practice;
        QVERIFY(practice.start().has_value());
        const auto endpoint = practice
                                  .ask([](auto &mailbox) {
                                      return mailbox.account();
                                  })
                                  .outgoing->endpoint;
        const auto finding = runToEnd(probe(endpoint, {}, 5s));
        QCOMPARE(finding.reach, Reach::Reached);
        QCOMPARE(finding.trouble, std::optional(Cause::CertificateUntrustedIssuer));
        QVERIFY(!finding.works());
    }

    void nothingListens()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        const auto port = server.serverPort();
        server.close();
        const auto finding = runToEnd(probe({Protocol::Smtp, u"127.0.0.1"_s, port, Security::StartTls}, {}, 5s));
        QCOMPARE(finding.reach, Reach::Refused);
    }

    void whatWorksBeatsWhatIsDocumented()
    {
        const auto documented = working(587, Security::StartTls).endpoint;
        const auto best = recommend({blocked(587, Security::StartTls), working(465, Security::Tls)}, documented);
        QCOMPARE(best, (Recommendation{working(465, Security::Tls).endpoint, Recommendation::DocumentedFails}));
    }

    void theDocumentedDoorComesFirst()
    {
        const auto documented = working(465, Security::Tls).endpoint;
        const auto best = recommend({working(587, Security::StartTls), working(465, Security::Tls)}, documented);
        QCOMPARE(best, (Recommendation{documented, Recommendation::Documented}));
    }

    void theUsualOrder()
    {
        const auto best = recommend({working(587, Security::StartTls), working(465, Security::Tls)}, std::nullopt);
        QCOMPARE(best, (Recommendation{working(587, Security::StartTls).endpoint, Recommendation::FirstThatWorks}));
    }

    void nothingWorks()
    {
        QVERIFY(!recommend({blocked(587, Security::StartTls)}, std::nullopt));
        const auto documented = working(587, Security::StartTls).endpoint;
        QCOMPARE(recommend({blocked(587, Security::StartTls)}, documented), (Recommendation{documented, Recommendation::OnlyDocumented}));
    }
};

QTEST_GUILESS_MAIN(TestBoard)
#include "tst_board.moc"
