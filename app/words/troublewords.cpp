// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "troublewords.h"

#include "adminnote.h"

namespace
{
AdviceContext contextOf(Side side, const Draft &draft, const Provider &provider)
{
    const auto login = loginAt(side, draft);
    const auto name = provider.kind == ProviderKind::Generic ? QString() : provider.name;
    return {name, login.endpoint, login.userName, pageFor(RepairAction::OpenAppPasswordPage, provider).toString()};
}

} // namespace

Advice adviceOn(const Trouble &trouble, const Draft &draft, const Provider &provider, const QDateTime &seen)
{
    const auto cause = trouble.result.problem->cause;
    const auto context = contextOf(trouble.side, draft, provider);
    auto advice = adviceFor(cause, context);
    if (const auto note = adminNote(cause, noteEvidence(trouble.result, context.userName, seen), context))
        advice.administratorNote = note->text;
    return advice;
}
