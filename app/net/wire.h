// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/endpoint.h"
#include "async/task.h"
#include "base/mask.h"
#include "base/secret.h"
#include "dialler.h"
#include "failure.h"
#include "stagejournal.h"
#include "tlsweakness.h"
#include "transcript.h"
#include "trust.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>
#include <concepts>
#include <functional>
#include <memory>

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
    QList<TlsWeakness> weaknesses = {}; // it passed in spite of them
    QSslError complaint = {}; // for which the chain was refused, and the certificate that it is about
};

// How long a stage may take by itself; the whole conversation has a limit of its own.
std::chrono::milliseconds usualLimit(Stage stage);

// The rules of one conversation.
struct WireRules {
    QList<QSslCertificate> furtherAuthorities = {}; // beside the system's
    std::optional<PinnedCertificate> pinned = {};
    std::chrono::milliseconds limit = std::chrono::seconds(60); // for the whole conversation
    std::function<std::chrono::milliseconds(Stage)> stageLimit = usualLimit;
    QList<QHostAddress> addresses = {}; // of the host, where they are known; otherwise they are looked up
    Doors doors = {};
    bool triesBothFamilies = false; // of addresses: the one that is not talked over is called too, beside the conversation
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

    // These throw a Failure of the current stage.
    [[noreturn]] void fail(Cause cause, const QString &detail = {}) const;
    [[noreturn]] void failOver(Cause cause, const QByteArray &heard) const; // what the server said shows it
    [[noreturn]] void reject(const QByteArray &reply) const; // the server's words say why
    // What was said on the line as it may be shown: harmless, secrets masked, not longer than that.
    QString shown(const QByteArray &bytes, qsizetype most = 8192) const;

    Task<> resolve();
    Task<> connect(); // over IPv6 and IPv4, the quicker one wins (RFC 8305)
    Task<> encrypt(); // fails with response-injection where the server spoke before the lock was on

    Task<QByteArray> readLine(); // without its line end
    Task<QByteArray> readBytes(qint64 count);
    Task<bool> hears(std::chrono::milliseconds patience); // waits for a line to begin reading; false: none came
    QByteArray unread() const; // what has come without being read; it stays
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
    static QByteArray computerName(); // for servers that take no literal; empty where there is none to say

    StageJournal &journal()
    {
        return m_journal;
    }
    Stage stage() const
    {
        return m_journal.current();
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
    QList<DialReport> dials() const; // in the order of preference
    Transcript transcript() const;

private:
    template<std::predicate Condition>
    Task<> until(Condition holds);
    auto nextEvent();
    void wake();
    void end(Cause cause, const QString &detail = {});

    void adopt(std::unique_ptr<QSslSocket> socket);
    bool isExcepted();
    void judge(const QList<QSslError> &errors);
    Cause causeOfSilence() const;
    bool wantsClientCertificate() const;
    void socketFailed(QAbstractSocket::SocketError error);
    void rememberTls();

    void account(qint64 bytes);
    QString covered(const QString &harmless) const;
    void send(const QByteArray &line);
    void log(TranscriptLine::Speaker speaker, const QByteArray &bytes);

    Endpoint m_endpoint;
    WireRules m_rules;
    StageJournal &m_journal;
    Mask m_mask;
    Transcript m_transcript;
    qsizetype m_transcriptLength = 0; // of all its texts
    TlsFacts m_tlsFacts;
    QDeadlineTimer m_end;
    QTimer m_deadline;
    QList<QHostAddress> m_addresses; // in the order of preference
    std::optional<Dialler> m_dialler;
    std::unique_ptr<QSslSocket> m_socket;
    qint64 m_bytesHeard = 0; // since we last spoke
    int m_linesHeard = 0;
    bool m_hasSentSecret = false;
    bool m_isGreeted = false; // the server has answered
    std::optional<QSsl::AlertType> m_alert; // that the server sent
    int m_flights = 0; // of ours since the handshake began
    std::optional<Failure> m_failure;
    std::coroutine_handle<> m_waiting;
};
