// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repairs.h"

#include "check/control.h"
#include "check/missingissuer.h"
#include "signinrules.h"

#include <algorithm>
#include <array>

namespace
{
const QList<RepairAction> &actionsFor(const Trouble &trouble)
{
    return entryOf(trouble.result.problem->cause).actions;
}

// The name in the draft that this side signs in with.
QString &userNameOf(Side side, Draft &draft)
{
    auto &own = draft[side].userName;
    return own.isEmpty() ? draft[Side::Incoming].userName : own;
}

// The password in the draft that this side signs in with.
Secret &passwordOf(Side side, Draft &draft)
{
    auto &own = draft[side].ownPassword;
    return own ? *own : draft.password;
}

// Where the user name is a mail address, and not the one that the mail is from.
std::optional<EmailAddress> addressOfLogin(Side side, const Draft &draft)
{
    const auto address = EmailAddress::parse(loginAt(side, draft).userName);
    return address && *address != draft.address ? std::optional(*address) : std::nullopt;
}

// Taking what was seen to work: another name of the same server where the certificate asks for it, else another door.
std::optional<RepairAction> switchFor(const Trouble &trouble)
{
    const auto &result = trouble.result;
    if (!result.suggestion)
        return std::nullopt;
    const bool isOtherName = result.suggestion->host != result.endpoint.host && actionsFor(trouble).contains(RepairAction::UseCertificateName);
    return isOtherName ? RepairAction::UseCertificateName : RepairAction::SwitchEndpoint;
}

// Another user name costs one more try, so it is not offered where the provider is known to want the whole address.
bool mayWantLocalPart(const Provider &provider)
{
    constexpr std::array hints = {ProviderHint::LocalPartUserName, ProviderHint::LocalPartMaybe, ProviderHint::UserNameDiffers};
    return provider.kind == ProviderKind::Generic || std::ranges::any_of(hints, [&](ProviderHint hint) {
               return provider.hints.contains(hint);
           });
}

// An exception is for a server of one's own. At a known provider such a certificate is never in order.
bool mayBeTrusted(const Trouble &trouble, const Provider &provider)
{
    const auto &result = trouble.result;
    return provider.kind == ProviderKind::Generic && result.problem->cause == Cause::CertificateSelfSigned && result.tls && !result.tls->chain.isEmpty();
}

Side otherSide(Side side)
{
    return side == Side::Incoming ? Side::Outgoing : Side::Incoming;
}

// For the side in trouble, and for the other where it is the same server, which mostly shows the same certificate.
void trustCertificate(const Trouble &trouble, Draft &draft)
{
    const auto certificate = trouble.result.tls->chain.first();
    const PinnedCertificate pin{trouble.result.endpoint.host, certificate.digest(QCryptographicHash::Sha256)};
    const auto &here = draft[trouble.side].endpoint;
    auto &other = draft[otherSide(trouble.side)];
    draft[trouble.side].pin = pin;
    if (here && other.endpoint && here->host == other.endpoint->host && !other.pin)
        other.pin = pin;
}

bool saw(const CheckResult &result, std::initializer_list<Observation::Kind> kinds)
{
    return std::ranges::any_of(result.observations, [&kinds](const Observation &seen) {
        return std::ranges::contains(kinds, seen.kind);
    });
}

bool wasCompared(const CheckResult &result)
{
    return saw(result, {Observation::ControlWorks, Observation::ControlSilent, Observation::ControlReplaced, Observation::ControlOutOfDate});
}

bool wasFetched(const CheckResult &result)
{
    return saw(result, {Observation::IssuerFetched, Observation::IssuerNoHelp, Observation::IssuerNotFetched});
}

bool isPossible(RepairAction action, const Trouble &trouble, const Draft &draft, const Provider &provider)
{
    const auto userName = loginAt(trouble.side, draft).userName;
    switch (action) {
    case RepairAction::SwitchEndpoint:
    case RepairAction::UseCertificateName:
        return switchFor(trouble) == action;
    case RepairAction::ComparePorts:
    case RepairAction::CheckServerName:
        return true;
    case RepairAction::CompareWithControl:
        return trouble.control && isWorthComparing(*trouble.result.problem) && !wasCompared(trouble.result);
    case RepairAction::FetchIssuer:
        return !placeOfMissingIssuer(trouble.result).isEmpty() && !wasFetched(trouble.result);
    case RepairAction::RemoveSpaces:
        return withoutSpaces(draft.secretOf(trouble.side)) != draft.secretOf(trouble.side);
    case RepairAction::UseFullAddress:
        return !draft.address.isEmpty() && userName != draft.address.toString();
    case RepairAction::UseLocalPart:
        return userName.indexOf(u'@') > 0 && mayWantLocalPart(provider);
    case RepairAction::SignInWithBrowser:
        return actionsFor(trouble).first() == action && (mayUseBrowser(provider) || oauthServiceOf(draft, provider)) && !draft.leavesSignInToProgram();
    case RepairAction::SwitchOnSignIn:
        return draft.signIn == SignIn::None;
    case RepairAction::UseOwnAddress:
        return addressOfLogin(trouble.side, draft).has_value();
    case RepairAction::CopyServerReply:
        return trouble.result.problem && !trouble.result.problem->serverReply.isEmpty();
    case RepairAction::CopyAdministratorNote:
        return !entryOf(trouble.result.problem->cause).administrator.isEmpty();
    case RepairAction::CheckClock:
        return true;
    default:
        return pageFor(action, provider).isValid();
    }
}

// What overwrites the offer of STARTTLS on the way is seen at SMTP only; at IMAP and POP3 the offer just seems to be missing.
bool isExplainedBy(const CheckResult &missing, const CheckResult &stripped)
{
    return missing.problem->cause == Cause::StarttlsMissing && stripped.problem->cause == Cause::StarttlsStripped && missing.suggestion && stripped.suggestion;
}

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

bool isOwnTrouble(const std::optional<CheckResult> &result)
{
    return result && result->problem && !result->withheld;
}
} // namespace

ServerLogin loginAt(Side side, const Draft &draft)
{
    const auto account = draft.account();
    return (side == Side::Incoming ? account.incoming : account.outgoing).value_or(ServerLogin());
}

QUrl pageFor(RepairAction action, const Provider &provider)
{
    const auto topic = topicOf(action);
    const auto link = std::ranges::find_if(provider.links, [&topic](const ProviderLink &link) {
        return link.topic == topic;
    });
    return link == provider.links.end() ? QUrl() : link->url;
}

QList<Trouble> troublesOf(const AccountCheckResult &result)
{
    QList<Trouble> troubles;
    for (const auto side : {Side::Incoming, Side::Outgoing}) {
        const auto &checked = side == Side::Incoming ? result.incoming : result.outgoing;
        if (!isOwnTrouble(checked))
            continue;
        const bool isTold = !troubles.isEmpty() && troubles.first().result.problem->cause == checked->problem->cause;
        if (!troubles.isEmpty() && isExplainedBy(troubles.first().result, *checked))
            troubles = {{side, *checked, troubles.first().result.suggestion}};
        else if (isTold && troubles.first().result.suggestion)
            troubles.first().otherSuggestion = checked->suggestion;
        else if (!isTold || checked->suggestion)
            troubles.append({side, *checked});
    }
    return troubles;
}

QString placeOfMissingIssuer(const CheckResult &result)
{
    const auto missing = std::ranges::find(result.observations, Observation::IssuerMissing, &Observation::kind);
    return missing == result.observations.end() ? QString() : issuerHost(missing->details.value(1));
}

QList<RepairAction> possibleRepairs(const Trouble &trouble, const Draft &draft, const Provider &provider)
{
    QList<RepairAction> actions;
    if (const auto change = switchFor(trouble))
        actions.append(*change);
    for (const auto action : actionsFor(trouble))
        if (!actions.contains(action) && isPossible(action, trouble, draft, provider))
            actions.append(action);
    if (mayBeTrusted(trouble, provider))
        actions.append(RepairAction::TrustCertificate);
    return actions << RepairAction::TestAgain;
}

std::optional<RepairAction> obviousRepair(const Trouble &trouble, const QList<RepairAction> &possible)
{
    const auto first = possible.value(0, RepairAction::TestAgain);
    const bool isAdvisedFirst = actionsFor(trouble).value(0, RepairAction::TestAgain) == first;
    return first == switchFor(trouble) || isAdvisedFirst ? std::optional(first) : std::nullopt;
}

bool asksForPassword(const Trouble &trouble)
{
    return trouble.result.problem->stage == Stage::SignIn
        && (actionsFor(trouble).contains(RepairAction::TypePasswordAgain) || actionsFor(trouble).contains(RepairAction::OpenAppPasswordPage));
}

// The spaces that web pages put between the groups are often no-break spaces.
Secret withoutSpaces(const Secret &secret)
{
    auto text = QString::fromUtf8(secret.bytes());
    QString kept;
    kept.reserve(text.size()); // so that no shorter copy is left behind
    std::ranges::copy_if(text, std::back_inserter(kept), [](QChar character) {
        return !character.isSpace();
    });
    wipe(text);
    return Secret::take(kept);
}

bool applyRepair(RepairAction action, const Trouble &trouble, Draft &draft)
{
    switch (action) {
    case RepairAction::SwitchEndpoint:
    case RepairAction::UseCertificateName:
        draft[trouble.side].endpoint = trouble.result.suggestion;
        if (trouble.otherSuggestion)
            draft[otherSide(trouble.side)].endpoint = trouble.otherSuggestion;
        return true;
    case RepairAction::TrustCertificate:
        trustCertificate(trouble, draft);
        return true;
    case RepairAction::RemoveSpaces:
        passwordOf(trouble.side, draft) = withoutSpaces(draft.secretOf(trouble.side));
        return true;
    case RepairAction::UseFullAddress:
        userNameOf(trouble.side, draft) = draft.address.toString();
        return true;
    case RepairAction::UseLocalPart:
        userNameOf(trouble.side, draft) = userNameOf(trouble.side, draft).section(u'@', 0, 0);
        return true;
    case RepairAction::UseOwnAddress:
        draft.address = addressOfLogin(trouble.side, draft).value_or(draft.address);
        return true;
    case RepairAction::SwitchOnSignIn:
        draft.signIn = SignIn::Password;
        return true;
    case RepairAction::SignInWithBrowser:
        draft.signIn = SignIn::OAuth2;
        return true;
    default:
        return false;
    }
}
