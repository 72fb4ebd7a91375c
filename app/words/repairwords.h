// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "explain/repairaction.h"

#include <QString>

// What stands on the button.
QString labelFor(RepairAction action);
