// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errands.h"

#include "copying.h"
#include "datesettings.h"
#include "weblink.h"

bool isErrand(RepairAction action, const Advice &advice, const Provider &provider)
{
    switch (action) {
    case RepairAction::CopyAdministratorNote:
        return !advice.administratorNote.isEmpty();
    case RepairAction::CheckClock:
        return hasDateSettings();
    default:
        return pageFor(action, provider).isValid();
    }
}

bool runErrand(RepairAction action, const Advice &advice, const Provider &provider, QAbstractButton &pressed)
{
    if (!isErrand(action, advice, provider))
        return false;
    if (action == RepairAction::CopyAdministratorNote)
        copyAndSay(advice.administratorNote, pressed);
    else if (action == RepairAction::CheckClock)
        openDateSettings();
    else
        openInBrowser(pageFor(action, provider));
    return true;
}
