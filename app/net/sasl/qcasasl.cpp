// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qcasasl.h"

#include "base/qcasetup.h"
#include "saslprep.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto patience = 10s; // the plug-in answers at once; should it ever not, the check goes on to its end

QString serviceName(Protocol protocol)
{
    return protocol == Protocol::Pop3 ? u"pop"_s : QString(wordFor(protocol)); // RFC 5034 section 4
}

QCA::SecureArray secure(const Secret &secret)
{
    QCA::SecureArray bytes(static_cast<int>(secret.bytes().size()));
    std::ranges::copy(secret.bytes(), bytes.data());
    return bytes;
}
} // namespace

QcaSasl::QcaSasl(AuthMechanism mechanism, const Credentials &credentials, const Endpoint &server)
    : m_mechanism(mechanism)
    , m_credentials(credentials)
    , m_server(server)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        hear(Heard::Fault);
    });
    connect(&m_sasl, &QCA::SASL::clientStarted, this, [this](bool speaksFirst, const QByteArray &message) {
        m_clientFirst = speaksFirst ? message : QByteArray();
        hear(Heard::Message, message);
    });
    connect(&m_sasl, &QCA::SASL::nextStep, this, [this](const QByteArray &message) {
        hear(Heard::Message, message);
    });
    connect(&m_sasl, &QCA::SASL::authenticated, this, [this] {
        m_isDone = true;
        hear(m_heard == Heard::Nothing ? Heard::Message : m_heard, m_message);
    });
    connect(&m_sasl, &QCA::SASL::needParams, &m_sasl, &QCA::SASL::continueAfterParams);
    connect(&m_sasl, &QCA::SASL::error, this, [this] {
        hear(Heard::Fault);
    });
}

bool QcaSasl::isAvailable()
{
    return keepsSecretsInMemory() && QCA::isSupported("sasl");
}

auto QcaSasl::nextEvent()
{
    struct Awaiter {
        QcaSasl &sasl;
        bool await_ready() const noexcept
        {
            return false;
        }
        void await_suspend(std::coroutine_handle<> waiting) const noexcept
        {
            sasl.m_patience.start();
            sasl.m_waiting = waiting;
        }
        void await_resume() const noexcept
        {
            sasl.m_patience.stop();
        }
    };
    return Awaiter{*this};
}

// Goes on through the event loop: the conversation may end there, and this object with it.
void QcaSasl::hear(Heard what, const QByteArray &message)
{
    m_heard = what;
    m_message = message;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const auto waiting = std::exchange(m_waiting, {}))
                waiting.resume();
        },
        Qt::QueuedConnection);
}

// TLS is on already, so that the mechanism needs no lock of its own.
void QcaSasl::start()
{
    auto userName = m_credentials.userName;
    auto secret = m_credentials.secret;
    if (isScram()) { // RFC 5802 section 5.1
        userName = saslPrepared(userName);
        secret = saslPrepared(secret);
    }
    m_sasl.setConstraints(QCA::SASL::AllowPlain, 0, 0);
    m_sasl.setUsername(userName);
    m_sasl.setPassword(secure(secret));
    m_sasl.startClient(serviceName(m_server.protocol), m_server.host, {QString::fromLatin1(saslName(m_mechanism))}, QCA::SASL::AllowClientSendFirst);
}

Task<std::optional<QByteArray>> QcaSasl::initialResponse()
{
    m_heard = Heard::Nothing;
    start();
    while (m_heard == Heard::Nothing)
        co_await nextEvent();
    co_return m_clientFirst.isEmpty() ? std::nullopt : std::optional(m_clientFirst);
}

Task<SaslResponse> QcaSasl::respond(QByteArray challenge)
{
    ++m_challenges;
    if (m_heard == Heard::Fault || m_isDone)
        co_return std::unexpected(Cause::ProtocolError);
    if (isScram() && m_challenges == 1 && !isSoundServerFirst(challenge, m_clientFirst))
        co_return std::unexpected(Cause::ProtocolError); // Cyrus itself would prove the password at any count, be it 0
    if (isScram() && m_challenges == 2 && isScramError(challenge))
        co_return QByteArray(); // the refusal itself follows
    m_heard = Heard::Nothing;
    m_sasl.putStep(challenge);
    while (m_heard == Heard::Nothing)
        co_await nextEvent();
    if (m_heard == Heard::Fault)
        co_return std::unexpected(isScram() && m_challenges == 2 ? Cause::ServerNotAuthenticated : Cause::ProtocolError);
    m_hasProven = true;
    co_return std::exchange(m_message, {});
}
