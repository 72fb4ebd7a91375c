// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

// One question to the system's name service. It is asked in a thread that cannot be stopped, so at the end of the program somebody has
// to know whether there is one that nobody waits for any more. Copies stand for the same question; the last one that goes without
// end() leaves it open.
class OpenLookup
{
public:
    OpenLookup();
    void end() const; // the answer is here

private:
    struct State;
    std::shared_ptr<State> m_state;
};

// For the very end of main(), while the application object is still there: returns the code, or ends the process on the spot where a
// name service still owes an answer, for which the libraries would wait, up to a minute.
int endOfProgram(int code);
