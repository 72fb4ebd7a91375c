// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish.h"

#include <expected>

// The account of nobody in particular at the domain, "your.name@example.com": what the account has of its owner is gone.
// A fault where it cannot stand for everybody.
std::expected<MailAccount, PublishFault> accountForEverybody(const MailAccount &account);

// Everybody's user name is the whole address, on both sides.
bool signsInWithAddress(const MailAccount &everybody);

bool signsInWithBrowser(const MailAccount &everybody);
