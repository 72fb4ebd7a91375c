// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roundtrip/messagesearch.h"

// The small message that proves sending, ready for DATA, with the present date and an id of its own.
QByteArray testMail(const QByteArray &from, const QByteArray &to);

// The same to oneself, made so that it can be found again.
QByteArray markedTestMail(const QByteArray &address, const SoughtMessage &message);
