// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "boardrow.h"
#include "check/recommendation.h"
#include "setup/draft.h"

#include <QCoreApplication>

// What stands around a door on the board: what its words depend on beside what was found there.
struct DoorSituation {
    bool isDocumented = true; // the provider names it, or there is no provider to name any
    bool isRunning = false;
    bool othersAnswer = false; // another port of the board was reached
    bool showsHost = false; // it is of another host than the rest
    bool isPractice = false; // its number stands for the standard one
};

// All sentences of the port page: what was found, what is recommended, and why.
class BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(BoardWords)
public:
    static BoardRow row(const PortFinding &finding, const DoorSituation &situation);
    static BoardCell reach(const PortFinding &finding, const DoorSituation &situation);
    static BoardCell certificate(const PortFinding &finding);

    static QString whyTitle(quint16 port); // "Why 465?"
    static QString
    why(const Recommendation &recommendation, const QList<PortFinding> &findings, const std::optional<Endpoint> &documented, const QString &documentedBy);
    static QString nothingWorks(const QList<PortFinding> &findings, Protocol protocol);
    static QString about(const Endpoint &endpoint); // one sentence on what this door is
    static QString forSender(Sender sender); // what its role adds; may be empty

    static QString details(const PortFinding &finding); // for experts; plain text, the servers' own words included
};
