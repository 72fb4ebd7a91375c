// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/mishap.h"

#include <QString>

// What the practice mailbox lets go wrong, as a person chooses it from a list: "A wrong password".
QString nameOf(Mishap mishap);
