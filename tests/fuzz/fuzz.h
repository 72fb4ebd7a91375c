// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdlib>

// What every fuzzer is: it reads one input, which may be anything, and must neither crash, nor hang, nor break a promise.
void fuzz(const QByteArray &input);

// A promise of the parser. Broken, it stops the fuzzer, which keeps the input.
inline void promise(bool kept)
{
    if (!kept)
        std::abort();
}
