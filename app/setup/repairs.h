// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"
#include "explain/causeentry.h"
#include "providers/provider.h"

// What is known of one failed side.
struct Trouble {
    Side side = Side::Incoming;
    CheckResult result;
    std::optional<Endpoint> otherSuggestion = {}; // the other side stopped for the same cause, and this was seen to work there
    std::optional<Endpoint> control = {}; // somebody else's server that could be asked as well
};

// The failed sides that need words of their own: not one that waited for the other, and one cause only once.
QList<Trouble> troublesOf(const AccountCheckResult &result);

// What this side of the account signs in to; nothing is known of a side that it does not have.
ServerLogin loginAt(Side side, const Draft &draft);

// The page of the provider behind an action, or an invalid URL.
QUrl pageFor(RepairAction action, const Provider &provider);

// Those of the advised actions that this account and this provider allow, the most promising first; TestAgain is the last.
QList<RepairAction> possibleRepairs(const Trouble &trouble, const Draft &draft, const Provider &provider);

// The one to press first: what the advice itself begins with, or a way that was seen to work.
std::optional<RepairAction> obviousRepair(const Trouble &trouble, const QList<RepairAction> &possible);

// Who has the certificate that the server left out: a host; empty where it is not known.
QString placeOfMissingIssuer(const CheckResult &result);

// Whether the failure is about a password, so that another one can be typed right there.
bool asksForPassword(const Trouble &trouble);

// Does what an action can do to the account itself. False: this action changes nothing.
bool applyRepair(RepairAction action, const Trouble &trouble, Draft &draft);

// A copied password without its blanks and line breaks, no-break spaces included.
Secret withoutSpaces(const Secret &secret);
