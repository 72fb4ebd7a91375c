// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant.h"

#include "providers/otherprovider.h"

using namespace Qt::StringLiterals;

Provider providerOrGeneric(const ProviderCatalog &catalog, const QString &id)
{
    const auto known = catalog.byId(id);
    return known ? *known : catalog.byId(u"generic"_s).value_or(Provider());
}

Assistant::Assistant(const ProviderCatalog &catalog)
    : m_catalog(catalog)
{
}

Provider Assistant::provider() const
{
    return providerOrGeneric(m_catalog, draft.providerId);
}

std::optional<Endpoint> Assistant::controlFor(const Endpoint &failed) const
{
    return m_practice ? std::nullopt : sameDoorElsewhere(m_catalog, failed);
}

void Assistant::beginWith(const MailAccount &account, const HostNaming &named)
{
    const auto held = judged(account, m_catalog);
    if (m_beginning == held.account)
        return;
    m_beginning = held.account;
    draft.beginWith(held.account, named);
    draft.claimed = held.claimed;
}

void Assistant::open(const MailAccount &account)
{
    stopPractice();
    beginWith(account);
    draft.way = account.incoming ? Way::Mailbox : Way::Relay;
    draft.displayName = account.displayName;
    draft.address = account.address;
}

std::expected<void, PracticeFault> Assistant::startPractice(Mishap mishap)
{
    stopPractice();
    auto mailbox = std::make_unique<PracticeMailbox>(mishap);
    if (const auto started = mailbox->start(); !started)
        return started;
    m_practice = std::move(mailbox);

    const auto account = m_practice->account();
    beginWith(account, {false, hostsOf(account)});
    draft.way = Way::Practice;
    draft.displayName = account.displayName;
    draft.address = account.address;
    draft.furtherAuthorities = {m_practice->authority()};
    auto password = m_practice->password();
    draft.password = Secret::take(password);
    draft[Side::Outgoing].ownPassword.reset();
    draft.practiceOAuth = m_practice->oauth();
    return {};
}

void Assistant::stopPractice()
{
    if (!m_practice)
        return;
    m_practice.reset();
    m_beginning.reset();
    draft = Draft{.sender = draft.sender, .signInAttempts = draft.signInAttempts};
}
