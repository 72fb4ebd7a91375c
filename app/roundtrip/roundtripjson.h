// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roundtrip.h"

#include <QJsonObject>

// The parts of "mailwright.roundtrip/1" that need no words for people; "incoming" and "outgoing" are added by who prints it.
QJsonObject toJson(const RoundTripResult &result);
