// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mailhost.h"
#include "support/delayproxy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTextStream>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
void say(const QJsonObject &object)
{
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}
}

// A real Postfix and Dovecot for the benchmarks, near and, behind proxies, far away. Says in one line of JSON where they are,
// then each ended conversation with a far one, until its standard input is closed.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto password = "correct-horse-battery"_ba;
    if (const auto reason = Postfix::unavailable(); !reason.isEmpty())
        qFatal("%s", qUtf8Printable(reason));
    TestAuthority authority;
    MailHost host;
    const auto certificate = authority.issue(TestAuthority::Leaf::Good);
    if (!host.start(certificate, password))
        qFatal("the servers do not start:\n%s", host.log().constData());

    std::vector<std::unique_ptr<DelayProxy>> proxies;
    QJsonArray far;
    const auto stand = [&](Security security, int roundTrip) {
        auto &proxy = *proxies.emplace_back(std::make_unique<DelayProxy>(host.endpoint(Protocol::Smtp, security).port, std::chrono::milliseconds(roundTrip)));
        QObject::connect(&proxy, &DelayProxy::ended, &application, [port = proxy.serverPort()](int turns) {
            say({{u"port"_s, port}, {u"turns"_s, turns}});
        });
        far.append(QJsonObject{{u"security"_s, wordFor(security)}, {u"roundTrip"_s, roundTrip}, {u"port"_s, proxy.serverPort()}});
    };
    for (const int roundTrip : {20, 50, 100, 200})
        for (const auto security : {Security::Tls, Security::StartTls})
            stand(security, roundTrip);

    say({{u"caFile"_s, authority.caFile()},
         {u"certificate"_s, certificate.certificate},
         {u"key"_s, certificate.key},
         {u"password"_s, QString::fromLatin1(password)},
         {u"tls"_s, host.endpoint(Protocol::Smtp, Security::Tls).port},
         {u"starttls"_s, host.endpoint(Protocol::Smtp, Security::StartTls).port},
         {u"far"_s, far}});
    QSocketNotifier end(0, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return application.exec();
}
