// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant.h"

using namespace Qt::StringLiterals;

namespace
{
std::optional<Endpoint> endpointOf(const std::optional<ServerLogin> &server)
{
    return server ? std::optional(server->endpoint) : std::nullopt;
}

QString userNameOf(const std::optional<ServerLogin> &server)
{
    return server ? server->userName : QString();
}
} // namespace

Assistant::Assistant(const ProviderCatalog &catalog)
    : m_catalog(catalog)
{
}

Provider Assistant::provider() const
{
    const auto known = m_catalog.byId(draft.providerId);
    return known ? *known : m_catalog.byId(u"generic"_s).value_or(Provider());
}

void Assistant::beginWith(const MailAccount &account)
{
    if (m_beginning == account)
        return;
    m_beginning = account;
    draft.providerId = account.provider;
    draft.documentedIncoming = draft.incoming = endpointOf(account.incoming);
    draft.documentedOutgoing = draft.outgoing = endpointOf(account.outgoing);
    draft.findings.clear();
    draft.incomingPin.reset();
    draft.outgoingPin.reset();
    draft.incomingUser = userNameOf(account.incoming ? account.incoming : account.outgoing);
    const auto outgoingUser = userNameOf(account.outgoing);
    draft.outgoingUser = outgoingUser == draft.incomingUser ? QString() : outgoingUser;
    const auto &signingIn = account.incoming ? account.incoming : account.outgoing;
    draft.signIn = signingIn ? signingIn->signIn : SignIn::Password;
    draft.password = {};
    draft.outgoingPassword.reset();
    draft.tokens = {};
    draft.oauthClient.reset();
    draft.lastCheck.reset();
}

std::expected<void, PracticeFault> Assistant::startPractice(Mishap mishap)
{
    stopPractice();
    auto mailbox = std::make_unique<PracticeMailbox>(mishap);
    if (const auto started = mailbox->start(); !started)
        return started;
    m_practice = std::move(mailbox);

    const auto account = m_practice->account();
    beginWith(account);
    draft.way = Way::Practice;
    draft.displayName = account.displayName;
    draft.address = account.address;
    draft.furtherAuthorities = {m_practice->authority()};
    auto password = m_practice->password();
    draft.password = Secret::take(password);
    draft.outgoingPassword.reset();
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
