// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/senderremark.h"

// A topic's heading: "Who may send (SPF)".
QString titleOf(SenderTopic topic);

// What a remark means, and where something is to be done, what. To be shown as plain text.
QString sentenceFor(const SenderRemark &remark);
