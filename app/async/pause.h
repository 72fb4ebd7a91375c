// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task.h"

#include <chrono>

// Lets the given time pass. Destroying the task ends the wait.
Task<> pause(std::chrono::milliseconds time);
