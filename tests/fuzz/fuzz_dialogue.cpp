// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole check against a server that says all of the input at once and hangs up: the first byte chooses what is spoken.
// However it talks, the check ends, and on an open line nothing of the sign-in is heard.

#include "fuzz.h"
#include "support/releasing.h"

#include "check/check.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>

namespace
{
class Talker : public QTcpServer
{
public:
    Talker()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, this, [this, client] {
                heard += client->readAll();
            });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            client->write(words);
            client->disconnectFromHost();
        });
    }
    QByteArray words;
    QByteArray heard;
};

CheckRequest requestFor(unsigned char choice, quint16 port)
{
    constexpr Protocol protocols[] = {Protocol::Smtp, Protocol::Imap, Protocol::Pop3};
    CheckRequest request;
    request.endpoint = {protocols[choice % 3], QStringLiteral("127.0.0.1"), port, choice & 4 ? Security::StartTls : Security::None};
    auto password = QByteArrayLiteral("correct-horse");
    request.credentials.emplace();
    request.credentials->userName = QStringLiteral("jane@example.com");
    request.credentials->secret = Secret::take(password);
    request.credentials = releasedFor(request.endpoint, *request.credentials);
    request.findsAlternative = false;
    return request;
}

Task<> keep(std::optional<CheckResult> &out, CheckRequest request)
{
    out = co_await check(std::move(request));
}
}

void fuzz(const QByteArray &input)
{
    static int count = 1;
    static char name[] = "fuzz_dialogue";
    static char *arguments[] = {name};
    static auto &application = *new QCoreApplication(count, arguments); // these two live until exit(), which ends a fuzzer
    static auto &server = *new Talker;
    Q_UNUSED(application)
    if (input.isEmpty())
        return;
    server.words = input.sliced(1);
    server.heard.clear();
    std::optional<CheckResult> result;
    TaskGroup group;
    group.spawn(keep(result, requestFor(static_cast<unsigned char>(input.front()), server.serverPort())));
    while (!result)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    promise(!result->passed() && result->credentialsSent == CredentialsSent::No);
    for (const auto *part : {"correct-horse", "Y29ycmVjdC1ob3JzZQ", "jane@example.com"})
        promise(!server.heard.contains(part));
}
