// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "likeness.h"

// Servers' words, programs' messages, logs and bounces in some twenty languages, each with its cause: those that people who know
// servers remember (resources/knownreplies.json), and those that were found in public, each with its source and year
// (resources/foundreplies.json), which weigh more.
std::vector<KnownReply> knownReplies();

// Compares with all of them. Made when it is first used, which takes a moment.
const Likeness &likenessToKnownReplies();
