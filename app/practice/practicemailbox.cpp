// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicemailbox.h"

#include "imapserversession.h"
#include "pop3serversession.h"
#include "smtpserversession.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::size_t mostSessions = 64;
constexpr auto userName = "jane@example.com"_L1;

// Three groups of four letters and digits that are not mistaken for each other.
QString newPassword()
{
    constexpr auto letters = "abcdefghjkmnpqrstuvwxyz23456789"_L1;
    QString password;
    for (int i = 0; i < 12; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += letters.at(QRandomGenerator::system()->bounded(letters.size()));
    }
    return password;
}

QSslConfiguration serverTls(const ServerIdentity &identity)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificate
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

std::unique_ptr<ServerConnection> makeSession(const Visit &visit, MailStore &store)
{
    switch (visit.script.protocol) {
    case Protocol::Smtp:
        return std::make_unique<SmtpServerSession>(visit, store);
    case Protocol::Imap:
        return std::make_unique<ImapServerSession>(visit, store);
    case Protocol::Pop3:
        return std::make_unique<Pop3ServerSession>(visit, store);
    }
    return nullptr;
}

// The lock at which the mishap can be seen, or else the usual one.
Security lockFor(Mishap mishap, Protocol protocol)
{
    const auto usual = protocol == Protocol::Smtp ? Security::StartTls : Security::Tls;
    const auto other = protocol == Protocol::Smtp ? Security::Tls : Security::StartTls;
    return strikes(mishap, protocol, other) && !strikes(mishap, protocol, usual) ? other : usual;
}
} // namespace

PracticeMailbox::PracticeMailbox(Mishap mishap)
    : m_mishap(mishap)
    , m_store(QByteArray(userName.data(), userName.size()), newPassword().toLatin1(), this)
{
    connect(&m_store, &MailStore::changed, this, &PracticeMailbox::messagesChanged);
}

PracticeMailbox::~PracticeMailbox() = default;

std::expected<void, PracticeFault> PracticeMailbox::start()
{
    m_authority = PracticeAuthority::make();
    if (!m_authority)
        return std::unexpected(PracticeFault::NoCryptography);
    if (m_mishap == Mishap::IncompleteChain && !publishMiddle())
        return std::unexpected(PracticeFault::NoPort);
    for (const auto protocol : {Protocol::Smtp, Protocol::Imap, Protocol::Pop3})
        for (const auto security : {Security::Tls, Security::StartTls})
            if (!openDoor(protocol, security))
                return std::unexpected(PracticeFault::NoPort);
    if (wantsBrowser(m_mishap) && !openProvider())
        return std::unexpected(PracticeFault::NoPort);
    return {};
}

bool PracticeMailbox::openProvider()
{
    const auto mood = m_mishap == Mishap::ConsentDenied ? PracticeProvider::Mood::AlwaysRefuses : PracticeProvider::Mood::AsThePersonSays;
    m_provider = std::make_unique<PracticeProvider>(m_store.userName(), mood);
    if (m_mishap != Mishap::TokenExpired)
        connect(m_provider.get(), &PracticeProvider::issued, &m_store, &MailStore::admit);
    return m_provider->start(tlsFor(CertificateFlaw::None));
}

// As public authorities do, over plain HTTP.
bool PracticeMailbox::publishMiddle()
{
    return m_publication.open(std::nullopt, [middle = m_authority->middle().toDer()](const HttpRequest &) {
        return HttpAnswer{.type = "application/pkix-cert"_ba, .body = middle};
    });
}

bool PracticeMailbox::openDoor(Protocol protocol, Security security)
{
    auto door = std::make_unique<Door>();
    door->script = scriptFor(m_mishap, protocol, security);
    const bool isOpen = door->door.open(door->script.door, [this, door = door.get()](qintptr descriptor) {
        admit(*door, descriptor);
    });
    door->endpoint = {protocol, u"localhost"_s, door->door.port(), security};
    m_doors.push_back(std::move(door));
    return isOpen;
}

void PracticeMailbox::admit(const Door &door, qintptr descriptor)
{
    if (m_sessions.size() >= mostSessions) {
        QTcpSocket().setSocketDescriptor(descriptor); // takes it, and hangs up as it goes
        return;
    }
    auto session = makeSession({descriptor, door.script, tlsFor(door.script.certificate)}, m_store);
    // Queued, because the session still stands on the stack when it says that it has ended.
    connect(session.get(), &ServerConnection::ended, this, &PracticeMailbox::dropEnded, Qt::QueuedConnection);
    m_sessions.push_back(std::move(session));
    m_sessions.back()->begin();
}

const QSslConfiguration &PracticeMailbox::tlsFor(CertificateFlaw flaw)
{
    const auto known = m_tls.find(flaw);
    if (known != m_tls.end())
        return known->second;
    const auto place = "http://localhost:"_ba + QByteArray::number(m_publication.port()) + "/between.crt";
    return m_tls.emplace(flaw, serverTls(m_authority->issue(flaw, place))).first->second;
}

void PracticeMailbox::dropEnded()
{
    std::erase_if(m_sessions, [](const auto &session) {
        return session->hasEnded();
    });
}

MailAccount PracticeMailbox::account() const
{
    const QString user = m_mishap == Mishap::ShortUserName ? u"jane"_s : QString(userName);
    const auto incoming = endpointFor(Protocol::Imap, lockFor(m_mishap, Protocol::Imap));
    const auto outgoing = endpointFor(Protocol::Smtp, lockFor(m_mishap, Protocol::Smtp));
    return {u"Jane Doe"_s,
            {u"jane"_s, u"example.com"_s},
            u"generic"_s,
            ServerLogin{incoming, user, SignIn::Password},
            ServerLogin{outgoing, user, SignIn::Password}};
}

Endpoint PracticeMailbox::endpointFor(Protocol protocol, Security security) const
{
    for (const auto &door : m_doors)
        if (door->endpoint.protocol == protocol && door->endpoint.security == security)
            return door->endpoint;
    return {};
}

QList<Endpoint> PracticeMailbox::endpoints() const
{
    QList<Endpoint> endpoints;
    for (const auto &door : m_doors)
        endpoints.append(door->endpoint);
    return endpoints;
}

QString PracticeMailbox::password() const
{
    return m_store.password();
}

QSslCertificate PracticeMailbox::authority() const
{
    return m_authority ? m_authority->certificate() : QSslCertificate();
}

std::optional<OAuthService> PracticeMailbox::oauth() const
{
    return m_provider ? std::optional(m_provider->service()) : std::nullopt;
}

QList<ReceivedMessage> PracticeMailbox::messages() const
{
    return m_store.messages();
}

int PracticeMailbox::signInAttempts() const
{
    return m_store.signInAttempts();
}

QByteArrayList PracticeMailbox::heardInClear() const
{
    return m_store.heardInClear();
}
