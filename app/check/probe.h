// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/session/session.h"

#include <QDeadlineTimer>

// Whether a port could be reached from this computer.
enum class Reach {
    Checking,
    Reached,
    Refused,
    TimedOut,
    Unreachable, // no such name, no network, or forbidden on this computer
};

// What was found behind one port, without any password.
struct PortFinding {
    Endpoint endpoint; // `security` is what it speaks, or what was expected where that is not known
    Reach reach = Reach::Checking;
    std::optional<Security> speaks; // empty where nothing of this protocol answered
    std::optional<Cause> trouble; // an untrusted certificate, no encryption at all, another kind of server, ...
    double milliseconds = 0; // until the server had said what it can do, or until it was given up
    std::optional<TlsFacts> tls;
    Capabilities capabilities;
    QString detail; // what the network or TLS library said, for experts

    // Reached, encrypted, and the certificate is right.
    bool works() const
    {
        return reach == Reach::Reached && speaks && *speaks != Security::None && !trouble;
    }
};

// Finds out what a port speaks. `expected.security` is tried first; where the port turns out to want the other kind of
// encryption, that is tried too. `limit` holds for each try.
Task<PortFinding> probe(Endpoint expected, QList<QSslCertificate> furtherAuthorities, std::chrono::milliseconds limit);

// The same with one end for all of it, and no other bound: a server that holds its greeting back is waited for as long as there is time.
Task<PortFinding> probeUntil(Endpoint expected, WireRules rules, QDeadlineTimer end);
