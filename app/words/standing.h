// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// How something stands: a shape and a word first, a colour last.
enum class Standing {
    Works, // ✓
    WorksWithNote, // !
    Fails, // ✕
    Checking, // …
    NotTried, // –
};

// The shape: "✓", "!", "✕", "…", "–".
QString markFor(Standing standing);
// The word where nothing more particular is said: "works", "works, with a note", "blocked", "checking", "not tried".
QString wordFor(Standing standing);
