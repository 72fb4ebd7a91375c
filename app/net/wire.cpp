// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire.h"

#include "account/hostname.h"
#include "base/readings.h"
#include "certificatenames.h"
#include "openlookups.h"
#include "tlsfaults.h"

#include <QHostInfo>
#include <QOcspResponse>
#include <QSslCipher>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// Bounds on what a server may say, enforced before it is stored (the rules and their sources: RFC 5321 4.5.3.1, RFC 9051 4.3).
constexpr qint64 longestLine = 64 * 1024;
constexpr qint64 largestReply = 256 * 1024;
constexpr int mostLines = 1000;
constexpr qsizetype longestSecretLine = 12288; // RFC 4954 section 4
// And on what is kept of it to be shown.
constexpr qsizetype longestShownLine = 2000;
constexpr qsizetype mostShownLines = 2000;
constexpr qsizetype longestTranscript = 256 * 1024;
constexpr qsizetype longestEvidence = 200;

Cause causeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Cause::ConnectionRefused;
    case QAbstractSocket::SocketTimeoutError:
        return Cause::ConnectionTimedOut;
    case QAbstractSocket::SocketAccessError:
        return Cause::BlockedOnThisComputer;
    case QAbstractSocket::NetworkError:
        return Cause::NetworkUnreachable;
    default:
        return Cause::ConnectionClosed;
    }
}

// A missing or poor staple says nothing against a certificate; only "revoked", which has an error of its own, does.
bool isAboutStaple(const QSslError &error)
{
    return error.error() >= QSslError::OcspNoResponseFound && error.error() <= QSslError::OcspStatusUnknown;
}

// What the library says is wrong with the certificate. For much it has no words but "Unknown error".
QString wordsOf(const QSslError &complaint)
{
    return complaint.error() == QSslError::UnspecifiedError ? QString() : complaint.errorString();
}

bool saysRevoked(const QSslError &error)
{
    return error.error() == QSslError::CertificateRevoked || error.error() == QSslError::CertificateBlacklisted;
}

QString listed(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const auto &address : addresses)
        texts.append(address.toString());
    return texts.join(", "_L1);
}

// A server that has sent its session tickets may hold back its answer until they are acknowledged (RFC 896), and the system
// holds back the acknowledgement for 40 ms (RFC 1122 4.2.3.2), unless it is told not to. It forgets that with every write.
void acknowledgeAtOnce(const QSslSocket &socket)
{
#ifdef TCP_QUICKACK
    const int on = 1;
    setsockopt(static_cast<int>(socket.socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#else
    Q_UNUSED(socket)
#endif
}

QString versionName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    default:
        return u"TLS"_s;
    }
}
} // namespace

std::chrono::milliseconds usualLimit(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
    case Stage::Connect:
        return 10s;
    case Stage::Tls:
        return 15s;
    case Stage::Delivery: // waited for by looking again and again
    case Stage::Message:
        return 10min; // RFC 5321 4.5.3.2.6; in practice the limit of the whole conversation ends it
    default:
        return 30s; // a greeting may be held back for some seconds on purpose
    }
}

Wire::Wire(const Endpoint &endpoint, const WireRules &rules, StageJournal &journal)
    : m_endpoint(endpoint)
    , m_rules(rules)
    , m_journal(journal)
    , m_end(rules.limit)
{
    m_deadline.setSingleShot(true);
    // Everything that happens reaches wake() through the event loop, so that a conversation which ends there may destroy
    // the socket that woke it.
    const auto timedOut = [this] {
        if (m_deadline.isActive()) // it was the one of a stage that has come to its end meanwhile
            return;
        end(causeOfSilence());
    };
    QObject::connect(&m_deadline, &QTimer::timeout, this, timedOut, Qt::QueuedConnection);
}

Wire::~Wire() = default;

void Wire::enter(Stage stage)
{
    m_journal.enter(stage);
    m_isGreeted |= stage > Stage::Greeting && stage != Stage::Tls;
    const auto left = std::chrono::milliseconds(m_end.remainingTime());
    m_deadline.start(std::min(m_rules.stageLimit(stage), left));
}

void Wire::rest()
{
    m_journal.end(StageReport::Passed);
    m_deadline.stop();
}

void Wire::fail(Cause cause, const QString &detail) const
{
    throw Failure{m_journal.current(), cause, {}, printable(detail)};
}

void Wire::failOver(Cause cause, const QByteArray &heard) const
{
    fail(cause, shown(heard, longestEvidence));
}

void Wire::reject(const QByteArray &reply) const
{
    throw Failure{m_journal.current(), std::nullopt, shown(reply), {}};
}

QString Wire::shown(const QByteArray &bytes, qsizetype most) const
{
    const auto text = covered(printable(bytes)); // before it is cut: half a secret would not be found
    return text.size() > most ? text.first(most) + u'…' : text;
}

// As it is going to be shown, so that nothing which is dropped or joined on the way brings a secret to light again. Of a reply
// that repeats a secret of a few letters only the mark of its first line stays, which says the kind of error.
QString Wire::covered(const QString &harmless) const
{
    if (!m_hasSentSecret || !m_mask.repeatsShort(harmless))
        return m_mask.masked(harmless);
    const auto mark = harmless.first(lineMarkLength(harmless));
    return m_mask.repeatsShort(mark) ? QString(repeatedWhatWasTyped) : QString(mark + repeatedWhatWasTyped);
}

// Also what is spread over several lines is covered.
Transcript Wire::transcript() const
{
    QStringList texts;
    for (const auto &line : m_transcript)
        texts.append(line.text);
    const auto lines = m_mask.masked(texts.join(u'\n')).split(u'\n');
    auto result = m_transcript;
    qsizetype next = 0;
    for (auto &line : result) {
        const auto count = line.text.count(u'\n') + 1;
        line.text = lines.sliced(next, count).join(u'\n');
        next += count;
    }
    return result;
}

auto Wire::nextEvent()
{
    struct Awaiter {
        Wire &wire;
        bool await_ready() const noexcept
        {
            return false;
        }
        void await_suspend(std::coroutine_handle<> waiting) const noexcept
        {
            wire.m_waiting = waiting;
        }
        void await_resume() const noexcept
        {
        }
    };
    return Awaiter{*this};
}

template<std::predicate Condition>
Task<> Wire::until(Condition holds)
{
    while (!holds()) {
        if (m_failure)
            throw *m_failure;
        co_await nextEvent();
    }
}

void Wire::wake()
{
    if (const auto waiting = std::exchange(m_waiting, {}))
        waiting.resume(); // may destroy this object
}

void Wire::end(Cause cause, const QString &detail)
{
    if (!m_failure)
        m_failure = Failure{m_journal.current(), cause, {}, printable(detail)};
    wake();
}

Task<> Wire::resolve()
{
    if (const QHostAddress numeric(m_endpoint.host); !numeric.isNull())
        m_addresses = {numeric};
    else
        m_addresses = interleaved(m_rules.addresses);
    if (m_addresses.isEmpty()) {
        QHostInfo::lookupHost(m_endpoint.host, this, [this, open = OpenLookup()](const QHostInfo &found) {
            open.end();
            m_addresses = interleaved(found.addresses());
            if (!m_addresses.isEmpty())
                wake();
            else
                end(found.error() == QHostInfo::HostNotFound ? Cause::DnsNameNotFound : Cause::DnsLookupFailed, found.errorString());
        });
        prepareTls(); // while somebody else looks the name up
        co_await until([this] {
            return !m_addresses.isEmpty();
        });
    }
    m_journal.note(listed(m_addresses));
}

Task<> Wire::connect()
{
    const auto changed = [this] {
        m_journal.note(Stage::Connect, summary(m_dialler->reports()));
        wake();
    };
    m_dialler.emplace(m_addresses, m_endpoint.port, tlsRules(m_rules.furtherAuthorities), changed, m_rules.doors);
    m_dialler->dialNext();
    co_await until([this] {
        return m_dialler->isConnected() || m_dialler->hasFailed();
    });
    if (m_dialler->hasFailed())
        fail(causeOf(m_dialler->failed().error()), m_dialler->failed().errorString());
    adopt(m_dialler->take(m_rules.triesBothFamilies));
    m_journal.note(summary(m_dialler->reports()));
}

QList<DialReport> Wire::dials() const
{
    if (m_dialler)
        return m_dialler->reports();
    QList<DialReport> reports;
    for (const auto &address : m_addresses)
        reports.append({address});
    return reports;
}

void Wire::adopt(std::unique_ptr<QSslSocket> socket)
{
    m_socket = std::move(socket);
    m_socket->setPeerVerifyName(m_endpoint.host);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QObject::connect(m_socket.get(), &QSslSocket::encrypted, this, &Wire::wake, Qt::QueuedConnection);
    QObject::connect(m_socket.get(), &QSslSocket::readyRead, this, &Wire::wake, Qt::QueuedConnection);
    QObject::connect(m_socket.get(), &QSslSocket::errorOccurred, this, &Wire::socketFailed, Qt::QueuedConnection);
    QObject::connect(m_socket.get(), &QSslSocket::sslErrors, this, &Wire::judge); // at once: it is asked during the handshake
    QObject::connect(m_socket.get(), &QSslSocket::alertReceived, this, [this](QSsl::AlertLevel, QSsl::AlertType alert) {
        m_alert = alert;
    });
    QObject::connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, [this] {
        ++m_flights;
    });
    if (m_socket->state() != QAbstractSocket::ConnectedState) // it was lost on the way, before anybody here could be told
        socketFailed(m_socket->error());
}

Task<> Wire::encrypt()
{
    if (m_socket->bytesAvailable() > 0 && !m_isGreeted) // nobody speaks first on a line that is locked from the start
        failOver(Cause::TlsOnPlaintextPort, unread());
    if (m_socket->bytesAvailable() > 0) // somebody on the way spoke before the lock was on
        failOver(Cause::ResponseInjection, unread());
    m_bytesHeard = 0;
    m_flights = 0;
    m_socket->startClientEncryption();
    co_await until([this] {
        return m_socket->isEncrypted();
    });
    rememberTls();
    m_tlsFacts.version = versionName(m_socket->sessionProtocol());
    m_tlsFacts.cipher = m_socket->sessionCipher().name();
    if (!certificateFits(m_socket->peerCertificate(), m_endpoint.host) && !isExcepted())
        fail(Cause::CertificateNameMismatch, certificateNames(m_socket->peerCertificate()).join(", "_L1));
    if (demandsStaple(m_socket->peerCertificate()) && m_tlsFacts.staple != OcspStaple::Good && !isExcepted())
        fail(Cause::CertificateRevocationUnknown);
    m_tlsFacts.weaknesses = weaknessesOf(m_socket->sessionCipher());
    const QString lock = m_tlsFacts.version + ", "_L1 + m_tlsFacts.cipher;
    log(TranscriptLine::Note, lock.toLatin1());
    if (m_tlsFacts.isPinned)
        m_journal.warn(lock + ", trusted by its fingerprint only"_L1);
    else if (!m_tlsFacts.weaknesses.isEmpty())
        m_journal.warn(lock);
    else
        m_journal.note(lock);
}

void Wire::rememberTls()
{
    if (const auto chain = m_socket->peerCertificateChain(); !chain.isEmpty())
        m_tlsFacts.chain = chain;
    if (m_tlsFacts.staple == OcspStaple::None && !m_socket->ocspResponses().isEmpty())
        m_tlsFacts.staple = OcspStaple::Good;
}

// Whether the exception that somebody made is for this very certificate. From then on it is known to have been needed.
bool Wire::isExcepted()
{
    if (m_rules.pinned && m_rules.pinned->covers(m_endpoint.host, m_socket->peerCertificate()))
        m_tlsFacts.isPinned = true;
    return m_tlsFacts.isPinned;
}

// Lets pass what is not held against a certificate, and what was excepted. A revoked one is never excepted.
void Wire::judge(const QList<QSslError> &errors)
{
    rememberTls();
    for (const auto &error : errors)
        if (saysRevoked(error) || (isAboutStaple(error) && error.error() != QSslError::OcspNoResponseFound))
            m_tlsFacts.staple = OcspStaple::Unusable;
    const bool isSound = std::ranges::all_of(errors, isAboutStaple);
    if (isSound || (std::ranges::none_of(errors, saysRevoked) && isExcepted()))
        m_socket->ignoreSslErrors();
}

// Silence means something else where the port is open, and again where the server was already talked with.
Cause Wire::causeOfSilence() const
{
    switch (m_journal.current()) {
    case Stage::Resolve:
        return Cause::DnsLookupFailed;
    case Stage::Connect:
        return Cause::ConnectionTimedOut;
    default:
        return m_isGreeted ? Cause::SessionTimedOut : Cause::ServerSilent;
    }
}

// TLS 1.3 has an alert of its own for that, which comes when the client takes the handshake to be over. TLS 1.2 knows but a
// failed handshake; after our answer to what the server showed, the certificate that was not in it is the reason left.
bool Wire::wantsClientCertificate() const
{
    constexpr int withAnswer = 2; // ClientHello, and then what TLS 1.2 says in return
    if (!m_alert)
        return false;
    switch (*m_alert) {
    case QSsl::AlertType::CertificateRequired:
    case QSsl::AlertType::NoCertificate:
        return true;
    case QSsl::AlertType::HandshakeFailure:
    case QSsl::AlertType::BadCertificate:
        return m_flights >= withAnswer;
    default:
        return false;
    }
}

void Wire::socketFailed(QAbstractSocket::SocketError error)
{
    if (wantsClientCertificate())
        return end(Cause::ClientCertificateRequired, m_socket->errorString());
    if (error == QAbstractSocket::SocketTimeoutError)
        return end(causeOfSilence(), m_socket->errorString());
    if (error != QAbstractSocket::SslHandshakeFailedError)
        return end(causeOf(error), m_socket->errorString());
    auto complaints = m_socket->sslHandshakeErrors();
    complaints.removeIf(isAboutStaple);
    if (complaints.isEmpty())
        return end(causeOfHandshake(m_socket->errorString()), m_socket->errorString());
    const auto fault = faultIn(complaints, m_tlsFacts.chain);
    m_tlsFacts.complaint = fault.complaint;
    end(fault.cause, wordsOf(fault.complaint));
}

Task<QByteArray> Wire::readLine()
{
    co_await until([this] {
        return m_socket->canReadLine() || m_socket->bytesAvailable() >= longestLine;
    });
    auto line = m_socket->readLine();
    account(line.size());
    if (!line.endsWith('\n'))
        fail(Cause::ProtocolError, u"line too long"_s);
    line.chop(line.endsWith("\r\n") ? 2 : 1);
    log(TranscriptLine::Server, line);
    co_return line;
}

Task<QByteArray> Wire::readBytes(qint64 count)
{
    if (count > longestLine)
        fail(Cause::ProtocolError, u"literal too long"_s);
    co_await until([this, count] {
        return m_socket->bytesAvailable() >= count;
    });
    account(count);
    co_return m_socket->read(count);
}

Task<bool> Wire::hears(std::chrono::milliseconds patience)
{
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, this, &Wire::wake, Qt::QueuedConnection);
    timer.start(patience);
    co_await until([this, &timer] {
        return m_socket->canReadLine() || !timer.isActive();
    });
    co_return m_socket->canReadLine();
}

QByteArray Wire::unread() const
{
    return m_socket->peek(longestLine);
}

void Wire::account(qint64 bytes)
{
    m_bytesHeard += bytes;
    if (m_bytesHeard > largestReply || ++m_linesHeard > mostLines)
        fail(Cause::ProtocolError, u"reply too long"_s);
}

void Wire::writeLine(const QByteArray &line)
{
    log(TranscriptLine::Client, line);
    send(line);
}

void Wire::writeSecretLine(QByteArray line, const QByteArray &shownAs)
{
    if (!isEncrypted()) {
        wipe(line);
        fail(Cause::EncryptionRequired);
    }
    if (line.size() > longestSecretLine) {
        wipe(line);
        fail(Cause::MechanismUnsupported, u"longer than a server takes"_s);
    }
    log(TranscriptLine::Client, shownAs);
    m_mask.coverWhole(line);
    m_hasSentSecret = true;
    send(line);
    wipe(line);
}

void Wire::send(const QByteArray &line)
{
    m_bytesHeard = 0;
    m_linesHeard = 0;
    m_socket->write(line);
    m_socket->write("\r\n");
    m_socket->flush();
    acknowledgeAtOnce(*m_socket);
}

void Wire::farewell(const QByteArray &line)
{
    m_deadline.stop();
    writeLine(line);
    m_socket->flush();
}

QByteArray Wire::ehloName() const
{
    const auto address = m_socket->localAddress();
    const QByteArray prefix = address.protocol() == QAbstractSocket::IPv6Protocol ? "IPv6:" : "";
    auto plain = address;
    plain.setScopeId({});
    return '[' + prefix + plain.toString().toLatin1() + ']';
}

QByteArray Wire::computerName()
{
    const auto name = parseHostName(QSysInfo::machineHostName());
    return name && !isIpAddress(*name) ? name->toLatin1() : QByteArray();
}

void Wire::log(TranscriptLine::Speaker speaker, const QByteArray &bytes)
{
    const auto text = shown(QByteArray(bytes).replace("\r\n", "\n"), longestShownLine);
    m_transcriptLength += text.size();
    if (m_transcript.size() < mostShownLines && m_transcriptLength <= longestTranscript)
        m_transcript.append({speaker, text});
}
