// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openlookups.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>

namespace
{
std::atomic_bool someAreLeft = false;
} // namespace

struct OpenLookup::State {
    std::atomic_bool hasEnded = false;
    ~State()
    {
        if (!hasEnded)
            someAreLeft = true;
    }
};

OpenLookup::OpenLookup()
    : m_state(std::make_shared<State>())
{
}

void OpenLookup::end() const
{
    m_state->hasEnded = true;
}

int endOfProgram(int code)
{
    if (!someAreLeft)
        return code;
    std::fflush(nullptr);
    std::_Exit(code);
}
