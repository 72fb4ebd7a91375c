// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/endpoint.h"
#include "account/secret.h"
#include "failure.h"
#include "mask.h"
#include "stagejournal.h"
#include "task.h"
#include "transcript.h"
#include "trust.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <concepts>
#include <memory>
#include <vector>

// What the server's certificate brought along about its revocation (RFC 6066 section 8).
enum class OcspStaple {
    None,
    Good,
    Unusable, // there is one, but it is old, not for this certificate or not signed by its issuer
};

// What the lock on a line turned out to be.
struct TlsFacts {
    QString version; // "TLSv1.3"; empty where the handshake failed
    QString cipher;
    QList<QSslCertificate> chain; // the server's own certificate first
    OcspStaple staple = OcspStaple::None;
    bool isPinned = false; // trusted by an exception only, not on its merits
};

// How one address took the attempt to connect.
struct DialReport {
    enum Outcome {
        Connected,
        Refused,
        Failed, // no route, no network, forbidden here
        Silent, // nothing had come back when another one was connected, or the time was up
        NotTried, // another one was connected already
    };
    QHostAddress address;
    Outcome outcome = NotTried;
};

// The rules of one conversation.
struct WireRules {
    QSslConfiguration tls; // as tlsRules() makes it
    std::optional<PinnedCertificate> pinned = {};
    std::chrono::milliseconds limit = std::chrono::seconds(60); // for the whole conversation
    std::chrono::milliseconds stageLimit = std::chrono::minutes(10); // for one stage, where its own limit is longer
};

// One line-based conversation with one server. Every wait ends in time, every end has a reason, nothing secret is
// written before the line is locked and the certificate found right, and what was heard before the lock does not count
// after it (RFC 3207 4.2).
class Wire : public QObject
{
public:
    Wire(const Endpoint &endpoint, const WireRules &rules, StageJournal &journal);
    ~Wire() override;

    // Begins a stage and its deadline. Between rest() and the next stage no deadline runs.
    void enter(Stage stage);
    void rest();

    // Both throw a Failure of the current stage.
    [[noreturn]] void fail(Cause cause, const QString &detail = {}) const;
    [[noreturn]] void reject(const QByteArray &reply) const; // the server's words say why

    Task<> resolve();
    Task<> connect(); // over IPv6 and IPv4, the quicker one wins (RFC 8305)
    Task<> encrypt(); // fails with response-injection where the server spoke before the lock was on

    Task<QByteArray> readLine(); // without its line end
    Task<QByteArray> readBytes(qint64 count);
    Task<bool> hears(std::chrono::milliseconds patience); // waits for a line to begin reading; false: none came
    void writeLine(const QByteArray &line);
    // Writes a line that holds a secret and wipes it; the transcript shows `shownAs`. Fails with encryption-required on an
    // open line, and with mechanism-unsupported where the line is longer than any server takes.
    void writeSecretLine(QByteArray line, const QByteArray &shownAs);
    void farewell(const QByteArray &line); // says goodbye without waiting for an answer

    void cover(const Secret &secret, const QString &userName)
    {
        m_mask.cover(secret, userName);
    }
    void coverProof(const QByteArray &message)
    {
        m_mask.coverProof(message);
    }
    const Endpoint &endpoint() const
    {
        return m_endpoint;
    }
    QByteArray ehloName() const; // an address literal, RFC 5321 4.1.3

    StageJournal &journal()
    {
        return m_journal;
    }
    bool isEncrypted() const
    {
        return m_socket && m_socket->isEncrypted();
    }
    bool hasSentSecret() const
    {
        return m_hasSentSecret;
    }
    TlsFacts tlsFacts() const
    {
        return m_tlsFacts;
    }
    QList<DialReport> dials() const // in the order of preference
    {
        return m_dials;
    }
    Transcript transcript() const
    {
        return m_transcript;
    }

private:
    template<std::predicate Condition>
    Task<> until(Condition holds);
    auto nextEvent();
    void wake();
    void end(Cause cause, const QString &detail = {});

    void dial(const QHostAddress &address);
    bool anyConnected() const;
    bool allFailed() const;
    void noteDials();
    void settle();
    bool isExcepted();
    void judge(const QList<QSslError> &errors);
    void socketFailed(QAbstractSocket::SocketError error);
    void rememberTls();

    void account(qint64 bytes);
    void send(const QByteArray &line);
    void log(TranscriptLine::Speaker speaker, const QString &text);

    Endpoint m_endpoint;
    WireRules m_rules;
    StageJournal &m_journal;
    Mask m_mask;
    Transcript m_transcript;
    TlsFacts m_tlsFacts;
    QDeadlineTimer m_end;
    QTimer m_deadline;
    QTimer m_nextDial;
    QList<QHostAddress> m_addresses;
    bool m_resolved = false;
    QList<DialReport> m_dials;
    std::vector<std::unique_ptr<QSslSocket>> m_dialling; // in the order of m_dials, which may be longer
    std::unique_ptr<QSslSocket> m_socket;
    qint64 m_bytesHeard = 0; // since we last spoke
    int m_linesHeard = 0;
    bool m_hasSentSecret = false;
    std::optional<Failure> m_failure;
    std::coroutine_handle<> m_waiting;
};
