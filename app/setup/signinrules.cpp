// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype secretKeyLength = 40; // an AWS secret access key
constexpr qsizetype sesPasswordLength = 44; // a version octet and 32 octets of HMAC, in base64

bool hasControl(QStringView text)
{
    return std::ranges::any_of(text, [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
}

bool hasSpace(QStringView text)
{
    return std::ranges::any_of(text, [](QChar character) {
        return character.isSpace();
    });
}

bool isBase64(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) {
        return character.unicode() < 128 && (character.isLetterOrNumber() || "+/="_L1.contains(character));
    });
}

// Google shows its app passwords as four groups of four small letters.
bool looksLikeGoogleAppPassword(QStringView text)
{
    return text.size() == 16 && std::ranges::all_of(text, [](QChar character) {
               return character >= u'a' && character <= u'z';
           });
}

bool isGoogle(const Provider &provider)
{
    return provider.id == "gmail"_L1 || provider.id == "google-workspace"_L1;
}

std::optional<SignInFault> checkForProvider(QStringView password, QStringView userName, const Provider &provider)
{
    if (provider.hints.contains(ProviderHint::SpacesNotPart) && hasSpace(password))
        return SignInFault::SpacesInAppPassword;
    if (isGoogle(provider) && !looksLikeGoogleAppPassword(password))
        return SignInFault::NotAnAppPassword;
    if (provider.id.startsWith("sendgrid"_L1) && !password.startsWith("SG."_L1))
        return SignInFault::NotASendGridKey;
    if (provider.credentials.contains(Credential::SesSmtp) && password.size() != sesPasswordLength)
        return password.size() == secretKeyLength && isBase64(password) ? SignInFault::SecretKeyNotSmtpPassword : SignInFault::NotAnSesPassword;
    if (provider.hints.contains(ProviderHint::TokenTwice) && password != userName)
        return SignInFault::TokenNotTwice;
    return std::nullopt;
}
} // namespace

bool isDoubt(SignInFault fault)
{
    return fault >= SignInFault::UserNameNotFixed;
}

std::optional<SignInFault> checkUserName(QStringView userName, const UserNameRule &rule)
{
    if (userName.isEmpty())
        return SignInFault::UserNameEmpty;
    if (userName.size() > longestUserName)
        return SignInFault::UserNameTooLong;
    if (hasControl(userName))
        return SignInFault::UserNameHasControl;
    if (rule.kind == UserNameRule::Fixed && userName != rule.fixed)
        return SignInFault::UserNameNotFixed;
    if (hasSpace(userName))
        return SignInFault::UserNameHasSpace;
    if (rule.kind == UserNameRule::Address && !userName.contains(u'@'))
        return SignInFault::UserNameNoAddress;
    return std::nullopt;
}

std::optional<SignInFault> checkPassword(QStringView password, QStringView userName, const Provider &provider)
{
    if (password.isEmpty())
        return SignInFault::PasswordEmpty;
    if (password.size() > longestPassword)
        return SignInFault::PasswordTooLong;
    if (password.front().isSpace() || password.back().isSpace())
        return SignInFault::BlankAtEdge;
    if (hasControl(password))
        return SignInFault::PasswordHasControl;
    return checkForProvider(password, userName, provider);
}

bool mayUseBrowser(const Provider &provider)
{
    return provider.credentials.contains(Credential::OAuth2) || provider.hints.contains(ProviderHint::OAuthOnly);
}

bool mayUsePassword(const Provider &provider)
{
    return !provider.hints.contains(ProviderHint::OAuthOnly) && std::ranges::any_of(provider.credentials, [](Credential credential) {
        return credential != Credential::OAuth2;
    });
}

bool signsInWithBrowserOnly(const Provider &provider)
{
    return mayUseBrowser(provider) && !mayUsePassword(provider);
}
