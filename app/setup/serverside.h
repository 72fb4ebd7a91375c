// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/networkthread.h"
#include "check/board.h"
#include "check/recommendation.h"
#include "draft.h"
#include "providers/provider.h"

// The doors of one side of the account that are worth trying.
struct DoorPlan {
    QList<Endpoint> doors;
    std::optional<Endpoint> documented; // what the provider or the domain says
    QList<Endpoint> known; // those that the provider names itself; empty where no provider is known
    QList<QSslCertificate> furtherAuthorities;

    bool operator==(const DoorPlan &) const = default;
};

// The provider's own doors first, then the usual ones of the documented host.
DoorPlan planFor(Protocol protocol, const Endpoint &documented, const Provider &provider, const Draft &draft);

// One side of the account while its ports are tried from this computer: what was found so far, what is recommended, and
// what is chosen.
class ServerSide : public QObject
{
    Q_OBJECT
public:
    explicit ServerSide(NetworkThread &network, QObject *parent = nullptr);

    void begin(const DoorPlan &plan); // nothing happens where this plan was tried before
    void again();
    void stop();
    bool isRunning() const
    {
        return m_isRunning;
    }

    const DoorPlan &plan() const
    {
        return m_plan;
    }
    const QList<PortFinding> &findings() const // one for each door
    {
        return m_findings;
    }
    std::optional<Recommendation> recommendation() const; // nothing while it is too early to say
    void choose(qsizetype row); // stays, whatever is found later
    std::optional<qsizetype> chosen() const;
    std::optional<Endpoint> endpoint() const; // the chosen one, as it was found to be
    bool works() const; // the chosen one was seen to work

Q_SIGNALS:
    void changed();

private:
    void take(qsizetype row, const PortFinding &finding);
    std::optional<qsizetype> rowOf(const Endpoint &endpoint) const;

    DoorPlan m_plan;
    QList<PortFinding> m_findings;
    std::optional<qsizetype> m_choice; // the person's
    bool m_isRunning = false;
    BackgroundTask m_probing;
};
