// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

// A name or password in the one form that both ends compute with (SASLprep, RFC 4013): odd spaces become spaces, soft
// hyphens and their like go, the rest takes normalisation form KC. What SASLprep forbids, and what is no UTF-8, stays as
// it was typed: whether that is a password, the server decides.
QString saslPrepared(const QString &text);
Secret saslPrepared(const Secret &secret);
