// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "explain/causeentry.h"
#include "explain/paste/writtenby.h"

#include <QStringList>

#include <optional>

// What is known of the failed set-up. Everything may be missing; the sentences read well all the same.
struct AdviceContext {
    QString providerName; // as people call it
    std::optional<Endpoint> endpoint;
    QString userName;
    QString appPasswordLink; // the provider's page that makes app passwords
    bool isPasted = false; // the failure happened in another program, and "test again" would be said of the wrong one
    std::optional<WrittenBy> program = {}; // which
    bool isPrivate = false; // nobody administers the mailbox but the person
};

// A failure in plain words, in the language of the program.
struct Advice {
    QString title;
    QString meaning; // one sentence or two
    QStringList steps; // in this order
    Audience audience = Audience::User;
    Retry retry = Retry::AfterChange;
    QString administratorNote; // ready to send, or empty
    QList<RepairAction> actions; // what the window can do about it, the most promising first

    bool operator==(const Advice &) const = default;
};

// What the advice may speak of. An unknown provider's name is left out.
AdviceContext contextFor(const QString &providerId, const std::optional<ServerLogin> &login = {});

Advice adviceFor(Cause cause, const AdviceContext &context = {});
