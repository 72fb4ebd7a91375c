// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Keeps the memory of this program, and the passwords in it, out of core dumps and away from the person's other programs.
// To be called first thing; holds until the program ends.
void keepMemoryPrivate();
