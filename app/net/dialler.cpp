// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialler.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto dialDelay = 250ms; // RFC 8305 section 5
constexpr auto otherFamilyLimit = 2s;
constexpr qint64 readBuffer = 64 * 1024;

DialReport::Outcome outcomeOf(const QSslSocket &socket)
{
    if (socket.state() == QAbstractSocket::ConnectedState)
        return DialReport::Reachable;
    if (socket.state() != QAbstractSocket::UnconnectedState || socket.error() == QAbstractSocket::SocketTimeoutError)
        return DialReport::Silent;
    return socket.error() == QAbstractSocket::ConnectionRefusedError ? DialReport::Refused : DialReport::Failed;
}

QString outcomeText(DialReport::Outcome outcome)
{
    switch (outcome) {
    case DialReport::Connected:
        return u"connected"_s;
    case DialReport::Reachable:
        return u"works too"_s;
    case DialReport::Refused:
        return u"refused"_s;
    case DialReport::Failed:
        return u"unreachable"_s;
    case DialReport::Silent:
        return u"no answer yet"_s;
    case DialReport::NotTried:
        break;
    }
    return u"not tried"_s;
}
} // namespace

QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> six, four, mixed;
    for (const auto &address : addresses)
        (address.protocol() == QAbstractSocket::IPv6Protocol ? six : four).append(address);
    for (qsizetype i = 0; i < std::max(six.size(), four.size()); ++i) {
        if (i < six.size())
            mixed.append(six[i]);
        if (i < four.size())
            mixed.append(four[i]);
    }
    return mixed;
}

QString summary(const QList<DialReport> &dials)
{
    QStringList texts;
    for (const auto &dial : dials)
        if (dial.outcome == DialReport::Connected)
            texts.prepend(dial.address.toString());
        else if (dial.outcome != DialReport::NotTried)
            texts.append(dial.address.toString() + u": "_s + outcomeText(dial.outcome));
    return texts.join(", "_L1);
}

Dialler::Dialler(const QList<QHostAddress> &addresses, quint16 port, const QSslConfiguration &tls, const std::function<void()> &changed, const Doors &doors)
    : m_port(port)
    , m_tls(tls)
    , m_changed(changed)
    , m_doors(doors)
{
    for (const auto &address : addresses)
        m_calls.push_back({{address}, {}, {}});
    m_delay.setSingleShot(true);
    // Through the event loop, for whoever is told may destroy the sender.
    connect(&m_delay, &QTimer::timeout, this, &Dialler::goOn, Qt::QueuedConnection);
}

Dialler::~Dialler() = default;

void Dialler::dialNext()
{
    auto &call = m_calls[m_next++];
    dial(call);
    m_delay.start(dialDelay);
}

void Dialler::dial(Call &call)
{
    call.report.outcome = DialReport::Silent;
    call.socket = std::make_unique<QSslSocket>();
    call.socket->setSslConfiguration(m_tls);
    call.socket->setReadBufferSize(readBuffer);
    connect(call.socket.get(), &QSslSocket::connected, this, &Dialler::goOn, Qt::QueuedConnection);
    connect(call.socket.get(), &QSslSocket::errorOccurred, this, &Dialler::goOn, Qt::QueuedConnection);
    call.clock.start();
    call.socket->connectToHost(call.report.address, doorOf(m_doors, call.report.address, m_port));
    update(call); // there may be no way at all
}

// Something happened to a call, or the time is up.
void Dialler::goOn()
{
    for (auto &call : m_calls)
        update(call);
    const bool isTime = !m_delay.isActive();
    if (m_taken && isTime)
        hangUp();
    else if (!m_taken && !isConnected() && (isTime || !isDialling()) && m_next < m_calls.size())
        dialNext();
    m_changed(); // may destroy this object
}

void Dialler::update(Call &call)
{
    if (!call.socket || call.report.outcome != DialReport::Silent)
        return;
    call.report.outcome = outcomeOf(*call.socket);
    call.report.waited = std::chrono::milliseconds(call.clock.elapsed());
    if (m_taken && call.report.outcome != DialReport::Silent)
        call.socket.reset();
}

bool Dialler::isDialling() const
{
    return std::ranges::any_of(m_calls, [](const Call &call) {
        return call.socket && call.report.outcome == DialReport::Silent && call.socket->state() != QAbstractSocket::UnconnectedState;
    });
}

bool Dialler::isConnected() const
{
    return std::ranges::any_of(m_calls, [](const Call &call) {
        return call.report.outcome == DialReport::Reachable;
    });
}

bool Dialler::hasFailed() const
{
    return !isConnected() && !isDialling() && m_next == m_calls.size();
}

const QSslSocket &Dialler::failed() const
{
    const auto refused = std::ranges::find_if(m_calls, [](const Call &call) {
        return call.report.outcome == DialReport::Refused;
    });
    return refused != m_calls.end() ? *refused->socket : *m_calls.front().socket;
}

std::unique_ptr<QSslSocket> Dialler::take(bool triesOtherFamily)
{
    const auto isReachable = [](const Call &call) {
        return call.report.outcome == DialReport::Reachable;
    };
    auto &taken = *std::ranges::find_if(m_calls, isReachable);
    taken.report.outcome = DialReport::Connected;
    auto line = std::move(taken.socket);
    line->disconnect(this);
    m_taken = true;
    auto *other = triesOtherFamily ? firstOfOtherFamily(taken.report.address.protocol()) : nullptr;
    for (auto &call : m_calls)
        if (&call != other)
            hangUp(call);
    if (other && !other->socket)
        dial(*other);
    if (other)
        m_delay.start(otherFamilyLimit);
    return line;
}

// The one that is called already, or the first where none was; nothing where it is known how the family does.
Dialler::Call *Dialler::firstOfOtherFamily(QAbstractSocket::NetworkLayerProtocol family)
{
    Call *first = nullptr;
    for (auto &call : m_calls) {
        if (call.report.address.protocol() == family)
            continue;
        if (call.report.outcome == DialReport::Silent)
            return &call;
        if (call.report.outcome != DialReport::NotTried)
            return nullptr;
        first = first ? first : &call;
    }
    return first;
}

void Dialler::hangUp(Call &call)
{
    update(call);
    call.socket.reset();
}

void Dialler::hangUp()
{
    for (auto &call : m_calls)
        hangUp(call);
}

QList<DialReport> Dialler::reports() const
{
    QList<DialReport> reports;
    for (const auto &call : m_calls) {
        auto report = call.report;
        if (call.socket && report.outcome == DialReport::Silent)
            report.waited = std::chrono::milliseconds(call.clock.elapsed());
        reports.append(report);
    }
    return reports;
}
