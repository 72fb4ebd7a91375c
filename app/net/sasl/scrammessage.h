// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// Whether a server's first message (RFC 5802 section 5.1) may be answered with a proof: its nonce extends the one of our
// own first message, there is a salt, no extension we do not know, and an iteration count that neither makes the proof
// easy to guess from (RFC 7677 section 4: 4096 at least) nor keeps us busy for long (1,000,000 at most).
bool isSoundServerFirst(const QByteArray &serverFirst, const QByteArray &clientFirst);

// Whether a server's final message is an error instead of a signature: "e=invalid-proof".
bool isScramError(const QByteArray &serverFinal);
