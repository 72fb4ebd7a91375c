// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repairs.h"

#include "signin/signinform.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace
{
ServerLogin loginAt(Side side, const Draft &draft)
{
    const auto account = draft.account();
    return (side == Side::Incoming ? account.incoming : account.outgoing).value_or(ServerLogin());
}

// The name in the draft that this side signs in with.
QString &userNameOf(Side side, Draft &draft)
{
    return side == Side::Outgoing && !draft.outgoingUser.isEmpty() ? draft.outgoingUser : draft.incomingUser;
}

Secret &secretOf(Side side, Draft &draft)
{
    return side == Side::Outgoing && draft.outgoingPassword ? *draft.outgoingPassword : draft.password;
}

const Secret &secretOf(Side side, const Draft &draft)
{
    return side == Side::Outgoing && draft.outgoingPassword ? *draft.outgoingPassword : draft.password;
}

bool isSpace(char character)
{
    return std::isspace(static_cast<unsigned char>(character)) != 0;
}

// Another user name costs one more try, so it is not offered where the provider is known to want the whole address.
bool mayWantLocalPart(const Provider &provider)
{
    constexpr std::array hints = {ProviderHint::LocalPartUserName, ProviderHint::LocalPartMaybe, ProviderHint::UserNameDiffers};
    return provider.kind == ProviderKind::Generic || std::ranges::any_of(hints, [&](ProviderHint hint) {
               return provider.hints.contains(hint);
           });
}

bool isPossible(RepairAction action, const Trouble &trouble, const Draft &draft, const Provider &provider)
{
    const auto userName = loginAt(trouble.side, draft).userName;
    switch (action) {
    case RepairAction::SwitchEndpoint:
        return trouble.result.suggestion.has_value();
    case RepairAction::ComparePorts:
    case RepairAction::CheckServerName:
        return true;
    case RepairAction::RemoveSpaces:
        return std::ranges::any_of(secretOf(trouble.side, draft).bytes(), isSpace);
    case RepairAction::UseFullAddress:
        return !draft.address.isEmpty() && userName != draft.address.toString();
    case RepairAction::UseLocalPart:
        return userName.indexOf(u'@') > 0 && mayWantLocalPart(provider);
    case RepairAction::SignInWithBrowser:
        return trouble.advice.actions.first() == action && mayUseBrowser(provider) && draft.signIn == SignIn::Password;
    case RepairAction::OpenAppPasswordPage:
    case RepairAction::OpenMailboxSettings:
    case RepairAction::OpenProviderHelp:
        return pageFor(action, provider).isValid();
    case RepairAction::CopyAdministratorNote:
        return !trouble.advice.administratorNote.isEmpty();
    case RepairAction::CopyServerReply:
        return trouble.result.problem && !trouble.result.problem->serverReply.isEmpty();
    default:
        return false;
    }
}

AdviceContext contextOf(Side side, const Draft &draft, const Provider &provider)
{
    const auto login = loginAt(side, draft);
    const auto name = provider.kind == ProviderKind::Generic ? QString() : provider.name;
    return {name, login.endpoint, login.userName, pageFor(RepairAction::OpenAppPasswordPage, provider).toString()};
}

bool isOwnTrouble(const std::optional<CheckResult> &result)
{
    return result && result->problem && !result->withheld;
}
} // namespace

QList<Trouble> troublesOf(const AccountCheckResult &result, const Draft &draft, const Provider &provider)
{
    QList<Trouble> troubles;
    for (const auto side : {Side::Incoming, Side::Outgoing}) {
        const auto &checked = side == Side::Incoming ? result.incoming : result.outgoing;
        if (!isOwnTrouble(checked))
            continue;
        const auto cause = checked->problem->cause;
        const bool isTold = !troubles.isEmpty() && troubles.first().result.problem->cause == cause;
        if (!isTold || checked->suggestion)
            troubles.append({side, *checked, adviceFor(cause, contextOf(side, draft, provider))});
    }
    return troubles;
}

QList<RepairAction> possibleRepairs(const Trouble &trouble, const Draft &draft, const Provider &provider)
{
    QList<RepairAction> actions;
    if (trouble.result.suggestion)
        actions.append(RepairAction::SwitchEndpoint);
    for (const auto action : trouble.advice.actions)
        if (!actions.contains(action) && isPossible(action, trouble, draft, provider))
            actions.append(action);
    return actions << RepairAction::TestAgain;
}

std::optional<RepairAction> obviousRepair(const Trouble &trouble, const QList<RepairAction> &possible)
{
    const auto first = possible.value(0, RepairAction::TestAgain);
    const bool isAdvisedFirst = trouble.advice.actions.value(0, RepairAction::TestAgain) == first;
    return first == RepairAction::SwitchEndpoint || isAdvisedFirst ? std::optional(first) : std::nullopt;
}

bool asksForPassword(const Trouble &trouble)
{
    return trouble.result.problem && trouble.result.problem->stage == Stage::SignIn
        && (trouble.advice.actions.contains(RepairAction::TypePasswordAgain) || trouble.advice.actions.contains(RepairAction::OpenAppPasswordPage));
}

QUrl pageFor(RepairAction action, const Provider &provider)
{
    const auto wanted = [action] {
        switch (action) {
        case RepairAction::OpenAppPasswordPage:
            return ProviderLink::AppPassword;
        case RepairAction::OpenMailboxSettings:
            return ProviderLink::EnableImap;
        default:
            return ProviderLink::Settings;
        }
    };
    const auto link = std::ranges::find(provider.links, wanted(), &ProviderLink::topic);
    return link == provider.links.end() ? QUrl() : link->url;
}

Secret withoutSpaces(const Secret &secret)
{
    QByteArray bytes;
    bytes.reserve(secret.bytes().size()); // so that no shorter copy is left behind
    std::ranges::copy_if(secret.bytes(), std::back_inserter(bytes), std::not_fn(isSpace));
    return Secret::take(bytes);
}

bool applyRepair(RepairAction action, const Trouble &trouble, Draft &draft)
{
    switch (action) {
    case RepairAction::SwitchEndpoint:
        (trouble.side == Side::Incoming ? draft.incoming : draft.outgoing) = trouble.result.suggestion;
        return true;
    case RepairAction::RemoveSpaces:
        secretOf(trouble.side, draft) = withoutSpaces(secretOf(trouble.side, std::as_const(draft)));
        return true;
    case RepairAction::UseFullAddress:
        userNameOf(trouble.side, draft) = draft.address.toString();
        return true;
    case RepairAction::UseLocalPart:
        userNameOf(trouble.side, draft) = userNameOf(trouble.side, draft).section(u'@', 0, 0);
        return true;
    case RepairAction::SignInWithBrowser:
        draft.signIn = SignIn::OAuth2;
        return true;
    default:
        return false;
    }
}
