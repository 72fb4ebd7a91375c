// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastedcontext.h"

#include "explain/namedserver.h"
#include "providers/providercatalog.h"

QString providerOf(const Evidence &pasted)
{
    if (!pasted.providerId.isEmpty())
        return pasted.providerId;
    for (const auto &host : mailHostsIn(pasted.reply))
        if (const auto provider = ProviderCatalog::builtIn().byServer(host))
            return provider->id;
    return {};
}

AdviceContext contextFor(const Evidence &pasted)
{
    auto context = contextFor(providerOf(pasted));
    context.endpoint = serverNamedIn(pasted.reply);
    return context;
}
