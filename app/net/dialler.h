// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

// How one address took the attempt to connect.
struct DialReport {
    enum Outcome {
        Connected, // and the conversation is held over it
        Reachable, // connected too; one of the other family of addresses
        Refused,
        Failed, // no route, no network, forbidden here
        Silent, // nothing came back in the time it was given
        NotTried, // another one was connected already
    };
    QHostAddress address;
    Outcome outcome = NotTried;
    std::chrono::milliseconds waited{}; // until the outcome was known, or the time it was given
};

// IPv6 first, then the families in turn (RFC 8305 section 4).
QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses);

// The address that is connected, then what became of those that were tried beside it: a family of addresses that does not
// work shows here, although the conversation goes on without it.
QString summary(const QList<DialReport> &dials);

// At which port an address really takes what is meant for another one. Only tests and practice have such doors; none: the port itself.
using Doors = std::function<quint16(const QHostAddress &address, quint16 port)>;
inline quint16 doorOf(const Doors &doors, const QHostAddress &address, quint16 port)
{
    return doors ? doors(address, port) : port;
}

// Calls the addresses of a host, the next one when the last one fails or keeps silent for a moment, until one is connected
// (RFC 8305). Once that is taken, the other family of addresses gets one call as well, beside the conversation: whether it
// works is known then, without anybody waiting for it.
class Dialler : public QObject
{
public:
    // `changed` is called through the event loop whenever something becomes known.
    Dialler(const QList<QHostAddress> &addresses, quint16 port, const QSslConfiguration &tls, const std::function<void()> &changed, const Doors &doors = {});
    ~Dialler() override;

    void dialNext(); // the first; the others follow by themselves
    bool isConnected() const;
    bool hasFailed() const; // at all addresses
    const QSslSocket &failed() const; // the one that says most about why: a refusal, or the first

    // The connected line. All other calls are dropped, but for one to the other family where that is to be tried.
    std::unique_ptr<QSslSocket> take(bool triesOtherFamily);
    QList<DialReport> reports() const;

private:
    struct Call {
        DialReport report;
        std::unique_ptr<QSslSocket> socket; // from the dialling until the line is taken or the call dropped
        QElapsedTimer clock;
    };
    void dial(Call &call);
    void goOn();
    void update(Call &call);
    void hangUp(Call &call);
    void hangUp();
    bool isDialling() const;
    Call *firstOfOtherFamily(QAbstractSocket::NetworkLayerProtocol family);

    quint16 m_port;
    QSslConfiguration m_tls;
    std::function<void()> m_changed;
    Doors m_doors;
    std::vector<Call> m_calls; // in the order of preference
    std::size_t m_next = 0;
    bool m_taken = false;
    QTimer m_delay;
};
