// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsquestion.h"

#include "async/bell.h"
#include "async/wakeup.h"
#include "net/hostaddresses.h"
#include "resolvers.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QtEndian>

#include <algorithm>
#include <list>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostRecords = 100; // of one answer; whatever comes after them is dropped
constexpr auto nextTry = std::chrono::milliseconds(1500); // then the next resolver is asked too
constexpr int mostTries = 6;
constexpr int noSuchName = 3;
constexpr auto patienceWithOtherFamily = std::chrono::milliseconds(250);

// One resolver that is asked, over UDP, and over TCP where the answer does not fit. Each call has a port of its own, as whoever wants to
// answer in the resolver's place has to guess.
class Call : public QObject
{
public:
    Call(const Resolver &resolver, const QByteArray &question, Bell &bell)
        : m_resolver(resolver)
        , m_question(question)
    {
        connect(&m_datagrams, &QUdpSocket::readyRead, this, [this, &bell] {
            readDatagrams();
            bell.ring();
        });
        connect(&m_datagrams, &QUdpSocket::errorOccurred, this, [this, &bell] {
            m_hasFailed = true;
            bell.ring();
        });
        connect(&m_line, &QTcpSocket::readyRead, this, [this, &bell] {
            readLine();
            bell.ring();
        });
        connect(&m_line, &QTcpSocket::errorOccurred, this, [this, &bell] {
            m_hasFailed = !m_reply;
            bell.ring();
        });
        m_datagrams.connectToHost(resolver.address, resolver.port);
        m_datagrams.write(question);
    }

    const std::optional<DnsMessage> &reply() const
    {
        return m_reply;
    }
    bool hasFailed() const
    {
        return m_hasFailed;
    }

private:
    void readDatagrams()
    {
        while (m_datagrams.hasPendingDatagrams()) {
            QByteArray bytes(m_datagrams.pendingDatagramSize(), '\0');
            bytes.resize(std::max<qint64>(m_datagrams.read(bytes.data(), bytes.size()), 0));
            take(parseDnsReply(bytes, m_question));
        }
    }

    void take(const std::optional<DnsMessage> &reply)
    {
        if (!reply || m_reply)
            return;
        if (reply->isCut && m_line.state() == QAbstractSocket::UnconnectedState) {
            m_line.connectToHost(m_resolver.address, m_resolver.port);
            QByteArray size(2, '\0');
            qToBigEndian(static_cast<quint16>(m_question.size()), size.data());
            m_line.write(QByteArray(size + m_question));
            return;
        }
        const bool isAnswer = !reply->isCut && (reply->code == 0 || reply->code == noSuchName);
        m_hasFailed = !isAnswer;
        if (isAnswer)
            m_reply = reply;
    }

    void readLine()
    {
        m_heard += m_line.readAll();
        if (m_heard.size() < 2)
            return;
        const auto size = qFromBigEndian<quint16>(m_heard.constData());
        if (m_heard.size() >= 2 + size)
            take(parseDnsReply(m_heard.mid(2, size), m_question));
    }

    Resolver m_resolver;
    QByteArray m_question;
    QUdpSocket m_datagrams;
    QTcpSocket m_line;
    QByteArray m_heard;
    std::optional<DnsMessage> m_reply;
    bool m_hasFailed = false;
};

bool isEmpty(const DnsMessage &message)
{
    return message.addresses.isEmpty() && message.aliases.isEmpty() && message.texts.isEmpty() && message.exchangers.isEmpty() && message.services.isEmpty()
        && message.associations.isEmpty();
}

DnsAnswer answerFrom(const DnsMessage &message, bool trustsResolver)
{
    DnsAnswer answer;
    answer.outcome = message.code == noSuchName ? DnsOutcome::NoSuchName : isEmpty(message) ? DnsOutcome::NotThere : DnsOutcome::Found;
    if (answer.outcome != DnsOutcome::Found)
        return answer;
    answer.isAuthentic = message.isAuthentic && trustsResolver;
    answer.addresses = message.addresses.mid(0, mostRecords);
    answer.aliases = message.aliases.mid(0, mostRecords);
    answer.texts = message.texts.mid(0, mostRecords);
    answer.exchangers = message.exchangers.mid(0, mostRecords);
    answer.services = message.services.mid(0, mostRecords);
    answer.associations = message.associations.mid(0, mostRecords);
    return answer;
}

bool allHaveFailed(const std::list<Call> &calls)
{
    return std::ranges::all_of(calls, &Call::hasFailed);
}

Task<> take(QList<QHostAddress> &addresses, int &open, Bell &bell, QDnsLookup::Type type, QString host, DnsRules rules)
{
    const auto answer = co_await askDns(type, host, rules);
    addresses += answer.addresses;
    --open;
    bell.ring();
}
} // namespace

Task<DnsAnswer> askDns(QDnsLookup::Type type, QString name, DnsRules rules)
{
    const auto resolvers = rules.resolver ? Resolvers{{{*rules.resolver, rules.port}}, true} : systemResolvers();
    const auto question = dnsQuestion(static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000)), type, name);
    if (!question || resolvers.places.isEmpty())
        co_return DnsAnswer{question ? DnsOutcome::NoAnswer : DnsOutcome::NoSuchName};
    Bell bell;
    const QDeadlineTimer end(rules.limit);
    bell.ringIn(rules.limit);
    QDeadlineTimer turn(0);
    std::list<Call> calls;
    for (int tries = 0; !end.hasExpired();) {
        for (const auto &call : calls)
            if (call.reply())
                co_return answerFrom(*call.reply(), resolvers.areTrusted);
        const bool mayTry = tries < std::max<int>(mostTries, static_cast<int>(resolvers.places.size()));
        const bool isTurn = turn.hasExpired() || (allHaveFailed(calls) && tries < resolvers.places.size());
        if (mayTry && isTurn) {
            calls.emplace_back(resolvers.places[tries++ % resolvers.places.size()], *question, bell);
            turn.setRemainingTime(nextTry);
            bell.ringIn(nextTry);
        } else if (allHaveFailed(calls) && tries >= resolvers.places.size()) {
            co_return DnsAnswer{};
        }
        co_await bell;
    }
    co_return DnsAnswer{};
}

Task<QList<QHostAddress>> addressesByDns(QString host, DnsRules rules)
{
    if (const QHostAddress numeric(host); !numeric.isNull())
        co_return QList{numeric};
    const bool isHere = host == "localhost"_L1; // no name server is asked for that (RFC 6761 section 6.3)
    if (!rules.resolver || isHere)
        co_return co_await hostAddresses(host, rules.limit);
    QList<QHostAddress> addresses;
    Bell bell;
    int open = 2;
    TaskGroup group;
    group.spawn(take(addresses, open, bell, QDnsLookup::AAAA, host, rules));
    group.spawn(take(addresses, open, bell, QDnsLookup::A, host, rules));
    while (open == 2)
        co_await bell;
    if (!addresses.isEmpty())
        bell.ringIn(patienceWithOtherFamily);
    if (open > 0)
        co_await bell;
    co_return addresses;
}
