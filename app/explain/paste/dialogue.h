// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/endpoint.h"
#include "pasteline.h"

#include <optional>

// A conversation with a server, as far as a paste shows it.
struct Dialogue {
    QString refusal; // the last answer that refused something and was not made good later; empty where there is none
    QString command; // what that answered, "AUTH PLAIN"; or, where nothing was refused, the last one
    std::optional<Protocol> protocol; // by the form of the answers
    QStringList offeredBefore; // what the server listed on the open line
    QStringList offeredAfter; // and on the locked one
    QString greeting; // what the server said first
    QString lastReply;
    bool isLocked = false; // STARTTLS was agreed to
    bool isUnansweredAfterLock = false; // EHLO was said on the locked line, and nothing came back
    qsizetype refusalAt = -1; // the number of its line

    bool isEmpty() const
    {
        return lastReply.isEmpty();
    }
};

Dialogue readDialogue(const QList<PasteLine> &lines);

// Where in a conversation a command stands: a word of the checks.
std::optional<QString> stageOfCommand(QStringView command);
