// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/networkthread.h"
#include "check/accountcheck.h"
#include "practice/practicethread.h"
#include "support/releasing.h"

#include <QTest>

// What crosses threads: checks on the network thread, asked and reported on this one, against a practice mailbox on a
// third. Also built with the thread sanitizer.
class TestThreads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCheckReportsHere();
    void aRestartedCheckReportsOnce();
    void nothingIsHeardOfACancelledCheck();
    void theNetworkGoesInTheMiddle();

private:
    CheckRequest request() const;
    static Task<> checkAndPost(CheckRequest request, BackgroundTask &background, std::function<void(CheckResult)> report)
    {
        auto result = co_await check(std::move(request));
        background.post([result, report = std::move(report)] {
            report(result);
        });
    }

    PracticeThread m_practice;
    Endpoint m_endpoint;
    QSslCertificate m_authority;
    QString m_password;
};

void TestThreads::initTestCase()
{
    QVERIFY(m_practice.start().has_value());
    m_endpoint = m_practice
                     .ask([](auto &mailbox) {
                         return mailbox.account();
                     })
                     .incoming->endpoint;
    m_authority = m_practice.ask([](auto &mailbox) {
        return mailbox.authority();
    });
    m_password = m_practice.ask([](auto &mailbox) {
        return mailbox.password();
    });
}

CheckRequest TestThreads::request() const
{
    CheckRequest request;
    request.endpoint = m_endpoint;
    auto password = m_password;
    request.credentials.emplace();
    request.credentials->userName = QStringLiteral("jane@example.com");
    request.credentials->secret = Secret::take(password);
    request.credentials = releasedFor(request.endpoint, *request.credentials);
    request.furtherAuthorities = {m_authority};
    return request;
}

void TestThreads::aCheckReportsHere()
{
    NetworkThread network;
    BackgroundTask background(network);
    std::optional<CheckResult> result;
    background.start([&background, &result, request = request()] {
        return checkAndPost(request, background, [&result](const CheckResult &checked) {
            result = checked;
        });
    });
    QTRY_VERIFY_WITH_TIMEOUT(result, 30000);
    QVERIFY(result->passed());
}

void TestThreads::aRestartedCheckReportsOnce()
{
    NetworkThread network;
    BackgroundTask background(network);
    int reports = 0;
    for (int i = 0; i < 20; ++i)
        background.start([&background, &reports, request = request()] {
            return checkAndPost(request, background, [&reports](const CheckResult &) {
                ++reports;
            });
        });
    QTRY_COMPARE_WITH_TIMEOUT(reports, 1, 30000);
}

void TestThreads::nothingIsHeardOfACancelledCheck()
{
    NetworkThread network;
    int reports = 0;
    for (int i = 0; i < 20; ++i) {
        BackgroundTask background(network);
        background.start([&background, &reports, request = request()] {
            return checkAndPost(request, background, [&reports](const CheckResult &) {
                ++reports;
            });
        });
        if (i % 2)
            background.cancel();
    }
    QCoreApplication::processEvents();
    QCOMPARE(reports, 0);
}

// Side by side, and dropped while their connections are open.
void TestThreads::theNetworkGoesInTheMiddle()
{
    for (int i = 0; i < 5; ++i) {
        NetworkThread network;
        std::vector<std::unique_ptr<BackgroundTask>> tasks;
        int reports = 0;
        for (int n = 0; n < 8; ++n) {
            auto &background = *tasks.emplace_back(std::make_unique<BackgroundTask>(network));
            background.start([&background, &reports, request = request()] {
                return checkAndPost(request, background, [&reports](const CheckResult &) {
                    ++reports;
                });
            });
        }
        QTRY_VERIFY_WITH_TIMEOUT(reports > 0, 30000);
    }
}

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
