// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/networkthread.h"
#include "discovery/discovery.h"
#include "draft.h"
#include "practice/practicemailbox.h"
#include "providers/providercatalog.h"

#include <memory>

// A preset; the generic one where there is none of this id.
Provider providerOrGeneric(const ProviderCatalog &catalog, const QString &id);

// What all pages share: the account in the making, the presets, the network thread, the practice mailbox. One per window.
class Assistant
{
public:
    explicit Assistant(const ProviderCatalog &catalog = ProviderCatalog::builtIn());

    Draft draft;
    DiscoveryRules discoveryRules;
    AttemptBudget budget; // of refused sign-ins, which other windows and the terminal share

    const ProviderCatalog &catalog() const
    {
        return m_catalog;
    }
    NetworkThread &network()
    {
        return m_network;
    }
    // The draft's preset; the generic one where none was chosen.
    Provider provider() const;

    // Begins with an account from a preset, a search or a file: its servers become the documented ones. Where it is the
    // one begun with before, everything chosen and typed since stays; where not, no password goes from one to the other.
    // `named` says who stands for its servers.
    void beginWith(const MailAccount &account, const HostNaming &named = {});
    // Opens a saved account, in place of the one in the making.
    void open(const MailAccount &account);
    // Somebody else's server to compare with where this one fails; asked only when the person says so. None in practice.
    std::optional<Endpoint> controlFor(const Endpoint &failed) const;
    const std::optional<MailAccount> &beginning() const
    {
        return m_beginning;
    }

    // Starts (or restarts) the practice mailbox with a mishap and fills the draft with its account, password included.
    std::expected<void, PracticeFault> startPractice(Mishap mishap);
    void stopPractice();
    PracticeMailbox *practice() const
    {
        return m_practice.get();
    }

private:
    const ProviderCatalog &m_catalog;
    std::optional<MailAccount> m_beginning;
    NetworkThread m_network;
    std::unique_ptr<PracticeMailbox> m_practice; // runs on the window's thread, event driven
};
