// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/repairs.h"
#include "words/advice.h"

class QAbstractButton;

// What a button can do for a person outside the account: open a page, copy a text, open the desktop's settings.
bool isErrand(RepairAction action, const Advice &advice, const Provider &provider);

// Does it; `pressed` is the button that says what became of it. False: this action is none.
bool runErrand(RepairAction action, const Advice &advice, const Provider &provider, QAbstractButton &pressed);
