// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "mailstore.h"
#include "practicecertificates.h"
#include "practicedoor.h"
#include "practiceprovider.h"
#include "serverconnection.h"

#include <QObject>

#include <expected>
#include <map>
#include <memory>
#include <vector>

// Why the practice mailbox could not be opened.
enum class PracticeFault {
    NoCryptography, // QCA's plug-in qca-ossl is missing
    NoPort,
};

// The built-in mail server for training, demos and first steps: SMTP, IMAP and POP3, each with implicit TLS and with
// STARTTLS, on free ports of this computer only, with one mailbox, its own certificate authority and at most one mishap.
// Mail to its owner is kept in memory and can be read back; none leaves the computer.
//
// It lives on the events of its thread. To give it one of its own, see PracticeThread.
class PracticeMailbox : public QObject
{
    Q_OBJECT
public:
    explicit PracticeMailbox(Mishap mishap = Mishap::None);
    ~PracticeMailbox() override;

    std::expected<void, PracticeFault> start();

    // All of these are known once it has been started.
    MailAccount account() const; // at the doors where the mishap can be seen
    QList<Endpoint> endpoints() const; // all six
    QString password() const;
    QSslCertificate authority() const; // the one to trust for this conversation
    // Where its person signs in with the browser; nothing where the mishap leaves the password in use.
    std::optional<OAuthService> oauth() const;
    Mishap mishap() const
    {
        return m_mishap;
    }

    QList<ReceivedMessage> messages() const;
    int signInAttempts() const; // right or wrong
    QByteArrayList heardInClear() const; // every line that came outside TLS

Q_SIGNALS:
    void messagesChanged();

private:
    struct Door {
        Endpoint endpoint; // as it is promised
        Script script;
        PracticeDoor door;
    };

    bool openProvider();
    bool publishMiddle();
    bool openDoor(Protocol protocol, Security security);
    void admit(const Door &door, qintptr descriptor);
    void dropEnded();
    const QSslConfiguration &tlsFor(CertificateFlaw flaw);
    Endpoint endpointFor(Protocol protocol, Security security) const;

    Mishap m_mishap;
    MailStore m_store;
    std::optional<PracticeAuthority> m_authority;
    HttpDoor m_publication; // of what an incomplete chain lacks
    std::map<CertificateFlaw, QSslConfiguration> m_tls; // as far as it was needed
    std::vector<std::unique_ptr<Door>> m_doors;
    std::vector<std::unique_ptr<ServerConnection>> m_sessions;
    std::unique_ptr<PracticeProvider> m_provider;
};
