// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Whether the desktop has a page for date and time that can be opened from here.
bool hasDateSettings();

// Opens it, as a program of its own.
void openDateSettings();
