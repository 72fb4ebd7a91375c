// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "board.h"

#include "async/gathering.h"

namespace
{
Task<> fill(PortFinding &place, Endpoint door, QList<QSslCertificate> furtherAuthorities, std::chrono::milliseconds limit, PortListener listener)
{
    place = co_await probe(door, furtherAuthorities, limit);
    if (listener)
        listener(place);
}
} // namespace

QList<Endpoint> usualDoors(Protocol protocol, const QString &host)
{
    switch (protocol) {
    case Protocol::Smtp:
        return {{protocol, host, 587, Security::StartTls},
                {protocol, host, 465, Security::Tls},
                {protocol, host, 2525, Security::StartTls},
                {protocol, host, 25, Security::StartTls}};
    case Protocol::Imap:
        return {{protocol, host, 993, Security::Tls}, {protocol, host, 143, Security::StartTls}};
    case Protocol::Pop3:
        return {{protocol, host, 995, Security::Tls}, {protocol, host, 110, Security::StartTls}};
    }
    return {};
}

Task<QList<PortFinding>> probeAll(QList<Endpoint> doors, QList<QSslCertificate> furtherAuthorities, std::chrono::milliseconds limit, PortListener listener)
{
    QList<PortFinding> findings(doors.size());
    Gathering gathering;
    for (qsizetype i = 0; i < doors.size(); ++i)
        gathering.add(fill(findings[i], doors[i], furtherAuthorities, limit, listener));
    co_await gathering.finished();
    co_return findings;
}
