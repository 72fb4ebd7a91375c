// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/wakeup.h"

#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QTcpSocket;

// The door on this computer at which the browser hands over the provider's answer (RFC 8252 section 7.3): a free port of the
// loopback interface, for one answer. "co_await loopback" waits for it.
class Loopback : public Wakeup
{
public:
    // Whether an answer is the one that is waited for. Any other is turned away, and the wait goes on.
    using Judge = std::function<bool(const QUrlQuery &)>;

    // Listens where the redirect says, which has no port yet; the page is what the browser shows in the end.
    Loopback(const QUrl &redirect, const QString &page);

    bool isOpen() const
    {
        return !m_listeners.empty();
    }
    QUrl address() const; // with its port
    void expect(Judge judge)
    {
        m_judge = std::move(judge);
    }
    const std::optional<QUrlQuery> &answer() const
    {
        return m_answer;
    }
    void close();

private:
    bool listen(const QHostAddress &address);
    void admit(QTcpServer &listener);
    void read(QTcpSocket &socket);
    void take(QTcpSocket &socket, const QByteArray &requestLine);

    QUrl m_address;
    QString m_page;
    Judge m_judge;
    std::optional<QUrlQuery> m_answer;
    QList<QTcpSocket *> m_visitors; // the oldest first
    std::vector<std::unique_ptr<QTcpServer>> m_listeners; // they own the sockets, which report to m_visitors
};
