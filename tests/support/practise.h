// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/assistant.h"

// Begins the practice as the port page leaves it: all doors were looked at, the documented ones are chosen.
inline bool practise(Assistant &assistant, Mishap mishap)
{
    if (!assistant.startPractice(mishap))
        return false;
    for (const auto &door : assistant.practice()->endpoints())
        assistant.draft.findings.append(PortFinding{.endpoint = door});
    return true;
}
