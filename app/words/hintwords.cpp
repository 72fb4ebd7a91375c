// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hintwords.h"

#include <QCoreApplication>

namespace
{
struct HintWords {
    Q_DECLARE_TR_FUNCTIONS(HintWords)
};

QString aboutAccess(ProviderHint hint)
{
    switch (hint) {
    case ProviderHint::NotSupported:
        return HintWords::tr("This provider does not let other mail programs in. Its mail can only be read in its own app or in the browser.");
    case ProviderHint::BridgeNeeded:
        return HintWords::tr("The provider's bridge program must be running on this computer. It shows the user name, the password and the ports to use.");
    case ProviderHint::PaidPlanOnly:
        return HintWords::tr("Not every plan lets mail programs in. Please look whether yours does.");
    case ProviderHint::AdministratorMayBlock:
        return HintWords::tr("Your organisation's administrator can switch off mail programs, or passwords for them.");
    case ProviderHint::EnableImapFirst:
        return HintWords::tr("Access for mail programs has to be switched on in the web settings first, if it is not on yet.");
    case ProviderHint::EnablePop3First:
        return HintWords::tr("POP3 has to be switched on in the web settings first. IMAP is always on.");
    case ProviderHint::EnableSmtpFirst:
        return HintWords::tr("Sending through other programs may be switched off, and has to be switched on first.");
    case ProviderHint::MayHaveMoved:
        return HintWords::tr("Some of these mailboxes live at another provider by now. If the sign-in is refused, try that one.");
    default:
        return {};
    }
}

QString aboutPassword(ProviderHint hint)
{
    switch (hint) {
    case ProviderHint::OAuthOnly:
        return HintWords::tr("No password works here: you sign in with your browser.");
    case ProviderHint::OAuthToRead:
        return HintWords::tr("To receive mail you sign in with your browser. A password can only work for sending.");
    case ProviderHint::AppPasswordNeeded:
        return HintWords::tr("Your normal password is refused. You need an app password: a password made for one program only.");
    case ProviderHint::AppPasswordWithTwoStep:
        return HintWords::tr("If you use two-step sign-in, you need an app password instead of your normal one.");
    case ProviderHint::AppPasswordMaybe:
        return HintWords::tr("If your normal password is refused, make an app password.");
    case ProviderHint::TwoStepFirst:
        return HintWords::tr("App passwords can only be made after two-step sign-in was switched on.");
    case ProviderHint::SeparateMailPassword:
        return HintWords::tr("You need the password that was set for this mailbox, not the one of your customer account.");
    case ProviderHint::AuthorizationCode:
        return HintWords::tr("An authorization code from the web settings takes the place of the password.");
    case ProviderHint::SpacesNotPart:
        return HintWords::tr("The app password is shown in groups. The spaces between them are not part of it.");
    case ProviderHint::HyphensArePart:
        return HintWords::tr("The hyphens in the app password belong to it.");
    case ProviderHint::ApiKeyNotPassword:
        return HintWords::tr("The password is an API key, not the password of the web site.");
    case ProviderHint::SmtpLoginNotWebsiteLogin:
        return HintWords::tr("User name and password are those of an SMTP login made in the control panel, not those of the web site.");
    case ProviderHint::KeyPair:
        return HintWords::tr("User name and password are a pair of keys that were made together.");
    case ProviderHint::TokenTwice:
        return HintWords::tr("The same token is both the user name and the password.");
    case ProviderHint::SesPasswordNotSecretKey:
        return HintWords::tr("The SMTP password is not your AWS secret access key. It is made from it, for one region.");
    default:
        return {};
    }
}

QString aboutTheRest(ProviderHint hint)
{
    switch (hint) {
    case ProviderHint::LocalPartUserName:
        return HintWords::tr("The user name is only what stands before the @.");
    case ProviderHint::LocalPartMaybe:
        return HintWords::tr("If the whole address is refused as user name, try only what stands before the @.");
    case ProviderHint::UserNameDiffers:
        return HintWords::tr("There are two user names: what stands before the @ for receiving, the whole address for sending.");
    case ProviderHint::MainAddressSignsIn:
        return HintWords::tr("Aliases cannot sign in. The user name is the account's main address.");
    case ProviderHint::FixedUserName:
        return HintWords::tr("The user name is the same word for everybody. It is filled in for you.");
    case ProviderHint::RegionMatters:
        return HintWords::tr("Your account lives in one region, and only that region's server knows it.");
    case ProviderHint::OwnServerName:
        return HintWords::tr("The server's name differs from customer to customer. Your control panel or your administrator knows it.");
    case ProviderHint::UseProviderHostName:
        return HintWords::tr("Use the server name that the provider gives, not one of your own domain: the certificate is made out to it.");
    case ProviderHint::SenderMustBeVerified:
        return HintWords::tr("Your sender address or its domain has to be confirmed with the provider first.");
    case ProviderHint::SenderMustMatch:
        return HintWords::tr("Mail is only taken from the address that signed in.");
    case ProviderHint::Sandbox:
        return HintWords::tr("A new account is in a trial stage and may only write to confirmed recipients.");
    case ProviderHint::KnownNetworksOnly:
        return HintWords::tr("The provider may refuse networks it does not know until you allow them in your account's settings.");
    case ProviderHint::ClientIdCommand:
        return HintWords::tr("The mail program has to introduce itself (IMAP ID), or a right password looks wrong.");
    default:
        return {};
    }
}
} // namespace

QString sentenceFor(ProviderHint hint)
{
    for (const auto words : {aboutAccess, aboutPassword, aboutTheRest})
        if (const auto sentence = words(hint); !sentence.isEmpty())
            return sentence;
    return {};
}
