// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverconnection.h"

#include "saslserver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr qsizetype longestLine = 16 * 1024; // RFC 5321 asks for 1000, IMAP commands grow longer
constexpr qsizetype readBuffer = 64 * 1024;
constexpr qint64 mostUnsent = 8 * 1024 * 1024; // a client that asks and never reads
constexpr auto patience = 30min; // RFC 9051 5.4
} // namespace

ServerConnection::ServerConnection(const Visit &visit, MailStore &store)
    : m_store(store)
    , m_script(visit.script)
    , m_descriptor(visit.descriptor)
{
    m_socket.setSslConfiguration(visit.tls);
    m_socket.setReadBufferSize(readBuffer);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_socket, &QSslSocket::readyRead, this, &ServerConnection::readAll);
    connect(&m_socket, &QSslSocket::disconnected, this, &ServerConnection::end);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] {
        m_socket.abort();
        end();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_socket.abort();
        end();
    });
}

// The socket says goodbye when it goes, and by then the rest of us is gone.
ServerConnection::~ServerConnection()
{
    m_socket.disconnect(this);
}

void ServerConnection::begin()
{
    if (!m_socket.setSocketDescriptor(m_descriptor)) {
        end();
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1); // an answer of several lines goes out at once
    m_patience.start();
    if (m_script.security != Security::Tls) {
        openConversation();
        return;
    }
    connect(&m_socket, &QSslSocket::encrypted, this, &ServerConnection::openConversation);
    lock();
}

// TLS 1.1 and older are long gone from the libraries, so a server that has nothing newer is played: it answers a ClientHello as
// such a server does.
void ServerConnection::lock()
{
    if (m_script.locksAsOfOld)
        m_state = State::Refusing;
    else
        m_socket.startServerEncryption();
}

void ServerConnection::refuseTls()
{
    m_socket.write("\x15\x03\x01\x00\x02\x02\x46"_ba); // a fatal alert, protocol_version (RFC 5246 7.2)
    hangUp();
}

void ServerConnection::openConversation()
{
    if (!played(Moment::Greeting))
        greet();
    readAll();
}

void ServerConnection::readAll()
{
    m_patience.start();
    while (readNext()) { }
}

// One line, or the bytes that were expected; false when there is no more to read for now.
bool ServerConnection::readNext()
{
    if (m_state == State::Refusing && m_socket.bytesAvailable() > 0)
        refuseTls();
    if (m_state == State::Silent || m_state == State::Closing)
        m_socket.skip(m_socket.bytesAvailable());
    if (m_state != State::Talking)
        return false;
    if (m_socket.bytesToWrite() > mostUnsent) {
        hangUp();
        return false;
    }
    if (m_expected > 0) {
        if (m_socket.bytesAvailable() < m_expected)
            return false;
        const auto bytes = m_socket.read(std::exchange(m_expected, 0));
        if (!isLocked())
            m_store.noteHeardInClear(bytes);
        hearBytes(bytes);
        return true;
    }
    if (!m_socket.canReadLine()) {
        if (m_socket.bytesAvailable() > longestLine)
            hangUp();
        return false;
    }
    auto line = m_socket.readLine(longestLine);
    if (!line.endsWith('\n')) {
        hangUp();
        return false;
    }
    line.chop(line.endsWith("\r\n") ? 2 : 1);
    if (!isLocked())
        m_store.noteHeardInClear(line);
    hear(line);
    return true;
}

void ServerConnection::hearBytes(const QByteArray &)
{
}

void ServerConnection::say(const QByteArray &line)
{
    m_socket.write(line + "\r\n"_ba);
}

void ServerConnection::hangUp()
{
    m_state = State::Closing;
    m_socket.disconnectFromHost(); // after all is sent
}

void ServerConnection::expectBytes(qsizetype count)
{
    m_expected = count;
}

bool ServerConnection::played(Moment moment, const QByteArray &subject)
{
    const auto cue = m_script.cueAt(moment);
    if (!cue)
        return false;
    if (!cue->text.isEmpty())
        say(cue->text.toByteArray().replace("{}", subject));
    if (cue->then == Then::HangUp)
        hangUp();
    else if (cue->then == Then::StaySilent)
        m_state = State::Silent;
    return true;
}

bool ServerConnection::isLocked() const
{
    return m_socket.isEncrypted();
}

QByteArray ServerConnection::startTlsOffer(const QByteArray &word) const
{
    if (m_script.security != Security::StartTls || isLocked())
        return {};
    const auto cue = m_script.cueAt(Moment::StartTlsOffer);
    return cue ? cue->text.toByteArray() : word;
}

bool ServerConnection::takesStartTls() const
{
    return m_script.security == Security::StartTls && !isLocked() && !m_script.cueAt(Moment::StartTlsOffer);
}

void ServerConnection::startTls(const QByteArray &goAhead, const QByteArray &subject)
{
    if (m_socket.bytesAvailable() > 0) { // a command was slipped in behind STARTTLS and would be taken as a locked one
        hangUp();
        return;
    }
    if (!played(Moment::StartTlsGoAhead, subject))
        say(goAhead);
    lock();
}

QByteArray ServerConnection::mechanisms() const
{
    const auto cue = m_script.cueAt(Moment::Mechanisms);
    return cue ? cue->text.toByteArray() : SaslServer::mechanisms();
}

void ServerConnection::end()
{
    if (hasEnded())
        return;
    m_state = State::Ended;
    m_patience.stop();
    Q_EMIT ended();
}
