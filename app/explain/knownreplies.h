// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "likeness.h"

// The replies of resources/knownreplies.json: servers' words, programs' messages, logs and bounces in some twenty languages,
// each with its cause.
std::vector<KnownReply> knownReplies();

// Compares with all of them. Made when it is first used, which takes a moment.
const Likeness &likenessToKnownReplies();
