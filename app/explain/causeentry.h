// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/cause.h"
#include "repairaction.h"

#include <QByteArray>
#include <QList>

// Who can do something about a failure.
enum class Audience {
    User,
    Administrator,
    Provider,
};

// "user", "administrator", "provider"
QLatin1StringView wordFor(Audience audience);

// When another test makes sense.
enum class Retry {
    AfterChange, // the same settings would fail again
    Later, // nothing has to be changed
    Never, // not before somebody else has mended it
};

// What resources/causes.json says of a cause. The texts are English and have placeholders: words/ says them in the person's language.
struct CauseEntry {
    QByteArray title;
    QByteArray meaning;
    QList<QByteArray> steps; // in this order
    QList<QByteArray> privateSteps; // instead, for a mailbox that has no administrator; mostly none
    QList<QByteArray> pastedSteps; // instead, where the error was pasted and not seen here; mostly none
    QList<QByteArray> deviceSteps; // besides, for what has no browser: printers, scripts
    QByteArray administrator; // a note, ready to send, or empty
    Audience audience = Audience::User;
    Retry retry = Retry::AfterChange;
    QList<RepairAction> actions; // the most promising first
};

const CauseEntry &entryOf(Cause cause);
