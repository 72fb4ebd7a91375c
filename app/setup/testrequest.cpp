// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testrequest.h"

#include "providers/providercatalog.h"
#include "watch/comparison.h"

namespace
{
CheckRequest sideRequest(const ServerLogin &server, Side side, const Draft &draft, std::chrono::milliseconds limit)
{
    CheckRequest request{.endpoint = server.endpoint};
    request.signIn = server.signIn;
    if (draft.signIn == SignIn::Password)
        request.credentials = Credentials{server.userName, draft.secretOf(side), {}};
    else if (draft.signIn == SignIn::OAuth2 && !draft.leavesSignInToProgram())
        request.credentials = Credentials{server.userName, draft.tokens.access, {}, true};
    if (const auto release = releaseFor(draft, server.endpoint.host); release && request.credentials)
        request.credentials->release = *release;
    request.furtherAuthorities = draft.furtherAuthorities;
    request.pinned = draft[side].pin;
    request.issuerReach = draft.way == Way::Practice ? WebReach::Practice : WebReach::World;
    request.limit = limit;
    request.provider = draft.providerId;
    for (const auto &finding : draft.findings)
        request.otherDoors.append(finding.endpoint); // as on the board
    const auto provider = ProviderCatalog::builtIn().byId(draft.providerId);
    if (provider && provider->hints.contains(ProviderHint::ClientIdCommand))
        request.introduction = Introduction::Needed;
    return request;
}

bool sendsMessage(const Draft &draft)
{
    return draft.sendsTestMessage && !draft.address.isEmpty() && !draft.leavesSignInToProgram();
}
} // namespace

AccountCheckRequest testRequest(const Draft &draft, std::chrono::milliseconds limit, const QByteArray &message)
{
    AccountCheckRequest request;
    const auto account = draft.account();
    if (account.incoming)
        request.incoming = sideRequest(*account.incoming, Side::Incoming, draft, limit);
    if (account.outgoing)
        request.outgoing = sideRequest(*account.outgoing, Side::Outgoing, draft, limit);
    if (draft.way != Way::Practice)
        heedLastCheck(request, account);
    if (request.outgoing && sendsMessage(draft)) {
        const auto address = draft.address.toString().toUtf8();
        request.outgoing->envelope = Envelope{address, address, message};
    }
    return request;
}
