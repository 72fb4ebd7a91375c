// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mishap.h"
#include "practicecertificates.h"

#include <QByteArray>

// A point of a conversation at which a mishap can strike.
enum class Moment {
    Greeting,
    Capabilities, // before EHLO, CAPABILITY or CAPA is answered
    StartTlsOffer, // the word in the list of capabilities
    StartTlsGoAhead,
    Mechanisms, // the ways to sign in, in the list of capabilities
    SignIn,
    Sender,
    Recipient,
    Message,
};

// How the conversation continues after a cue.
enum class Then {
    GoOn,
    HangUp,
    StaySilent,
};

// What is said at one moment instead of the usual. "{}" stands for the IMAP tag or the address in question.
struct Cue {
    QByteArrayView text;
    Then then = Then::GoOn;
};

// How a door takes a connection.
enum class DoorState {
    Open,
    Refused,
    Blocked, // nothing comes back, as behind a firewall
};

// How one door of the practice mailbox differs from that of a healthy server: what the sessions ask instead of
// knowing the mishaps.
struct Script {
    Mishap mishap = Mishap::None;
    Protocol protocol = Protocol::Smtp;
    Security security = Security::Tls; // as it really is, which is not always what the door promises
    DoorState door = DoorState::Open;
    CertificateFlaw certificate = CertificateFlaw::None;
    bool locksAsOfOld = false; // with a version of TLS that no client should take

    std::optional<Cue> cueAt(Moment moment) const;
};

// The script for a door that promises this protocol and security.
Script scriptFor(Mishap mishap, Protocol protocol, Security security);
