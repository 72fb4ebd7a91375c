// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastedcontext.h"

#include "explain/namedlogin.h"
#include "explain/namedprovider.h"
#include "explain/namedserver.h"
#include "explain/paste/paste.h"

QString providerOf(const Evidence &pasted)
{
    return pasted.providerId.isEmpty() ? providerNamedIn(pasted.reply) : pasted.providerId;
}

std::optional<ServerLogin> loginOf(const Evidence &pasted)
{
    return loginNamedIn(pasted.reply, providerOf(pasted), pasted.protocol ? pasted.protocol : readPaste(pasted.reply).protocol);
}

AdviceContext contextFor(const Evidence &pasted)
{
    auto named = pasted; // so that nobody looks for the provider twice
    named.providerId = providerOf(pasted);
    auto context = contextFor(named.providerId);
    context.isPasted = true;
    context.program = writtenBy(pasted.reply);
    context.endpoint = serverNamedIn(pasted.reply);
    if (const auto login = loginOf(named))
        context.userName = login->userName;
    return context;
}
