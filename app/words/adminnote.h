// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "advice.h"
#include "check/checkresult.h"

// What an administrator wants to know of a failure: facts, no advice.
struct NoteEvidence {
    Endpoint endpoint;
    QString addresses; // of the host, as they were found
    QString userName;
    Stage stage = Stage::Resolve;
    QString serverReply;
    QString detail; // what the network or TLS library said
    std::optional<TlsFacts> tls;
    QString faultyCertificate = {}; // of the chain, and what is wrong with it, where it is not the server's own
    QString missingIssuer = {}; // whose certificate the server leaves out, and where it lies
    QString fetchedIssuer = {}; // that certificate itself, as PEM
    std::optional<Endpoint> works; // seen to work from the same computer
    QDateTime seen; // UTC
    QList<Secret> secrets = {}; // for the last look at the note; never in it
};
NoteEvidence noteEvidence(const CheckResult &result, const QString &userName, const QDateTime &seen);

// A letter that only has to be sent.
struct AdminNote {
    QString subject;
    QString text;
};

// For the causes that somebody else has to mend: what is asked for, with the exact switch or firewall rule, and what was
// seen. Nothing for those that need no administrator.
std::optional<AdminNote> adminNote(Cause cause, const NoteEvidence &evidence, const AdviceContext &context);
