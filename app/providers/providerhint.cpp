// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providerhint.h"

#include "base/words.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<ProviderHint, 36> hints = {{
    {ProviderHint::NotSupported, "not-supported"_L1},
    {ProviderHint::BridgeNeeded, "bridge-needed"_L1},
    {ProviderHint::PaidPlanOnly, "paid-plan-only"_L1},
    {ProviderHint::AdministratorMayBlock, "administrator-may-block"_L1},
    {ProviderHint::EnableImapFirst, "enable-imap-first"_L1},
    {ProviderHint::EnablePop3First, "enable-pop3-first"_L1},
    {ProviderHint::EnableSmtpFirst, "enable-smtp-first"_L1},
    {ProviderHint::MayHaveMoved, "may-have-moved"_L1},
    {ProviderHint::OAuthOnly, "oauth-only"_L1},
    {ProviderHint::OAuthToRead, "oauth-to-read"_L1},
    {ProviderHint::AppPasswordNeeded, "app-password-needed"_L1},
    {ProviderHint::AppPasswordWithTwoStep, "app-password-with-two-step"_L1},
    {ProviderHint::AppPasswordMaybe, "app-password-maybe"_L1},
    {ProviderHint::TwoStepFirst, "two-step-first"_L1},
    {ProviderHint::SeparateMailPassword, "separate-mail-password"_L1},
    {ProviderHint::AuthorizationCode, "authorization-code"_L1},
    {ProviderHint::SpacesNotPart, "spaces-not-part"_L1},
    {ProviderHint::HyphensArePart, "hyphens-are-part"_L1},
    {ProviderHint::ApiKeyNotPassword, "api-key-not-password"_L1},
    {ProviderHint::SmtpLoginNotWebsiteLogin, "smtp-login-not-website-login"_L1},
    {ProviderHint::KeyPair, "key-pair"_L1},
    {ProviderHint::TokenTwice, "token-twice"_L1},
    {ProviderHint::SesPasswordNotSecretKey, "ses-password-not-secret-key"_L1},
    {ProviderHint::LocalPartUserName, "local-part-user-name"_L1},
    {ProviderHint::LocalPartMaybe, "local-part-maybe"_L1},
    {ProviderHint::UserNameDiffers, "user-name-differs"_L1},
    {ProviderHint::MainAddressSignsIn, "main-address-signs-in"_L1},
    {ProviderHint::FixedUserName, "fixed-user-name"_L1},
    {ProviderHint::RegionMatters, "region-matters"_L1},
    {ProviderHint::OwnServerName, "own-server-name"_L1},
    {ProviderHint::UseProviderHostName, "use-provider-host-name"_L1},
    {ProviderHint::SenderMustBeVerified, "sender-must-be-verified"_L1},
    {ProviderHint::SenderMustMatch, "sender-must-match"_L1},
    {ProviderHint::Sandbox, "sandbox"_L1},
    {ProviderHint::KnownNetworksOnly, "known-networks-only"_L1},
    {ProviderHint::ClientIdCommand, "client-id-command"_L1},
}};
}

QLatin1StringView wordFor(ProviderHint hint)
{
    return wordOf(hints, hint);
}

std::optional<ProviderHint> providerHintFromWord(QStringView word)
{
    return valueOf(hints, word);
}

QList<ProviderHint> allProviderHints()
{
    QList<ProviderHint> all;
    for (const auto &[hint, word] : hints)
        all.append(hint);
    return all;
}
