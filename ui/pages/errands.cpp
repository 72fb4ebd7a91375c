// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errands.h"

#include "datesettings.h"
#include "weblink.h"
#include "widgets/copying.h"

#include <algorithm>

namespace
{
std::optional<ProviderLink::Topic> topicOf(RepairAction action)
{
    switch (action) {
    case RepairAction::OpenAppPasswordPage:
        return ProviderLink::AppPassword;
    case RepairAction::OpenMailboxSettings:
        return ProviderLink::EnableImap;
    case RepairAction::OpenProviderHelp:
        return ProviderLink::Settings;
    default:
        return std::nullopt;
    }
}
} // namespace

QUrl pageFor(RepairAction action, const Provider &provider)
{
    const auto topic = topicOf(action);
    const auto link = std::ranges::find_if(provider.links, [&topic](const ProviderLink &link) {
        return link.topic == topic;
    });
    return link == provider.links.end() ? QUrl() : link->url;
}

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
