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
    using Words = HintWords;
    switch (hint) {
    case ProviderHint::NotSupported:
        return Words::tr("This provider does not let other mail programs in. Its mail can only be read in its own app or in the browser.");
    case ProviderHint::BridgeNeeded:
        return Words::tr("The provider's bridge program must be running on this computer. It shows the user name, the password and the ports to use.");
    case ProviderHint::PaidPlanOnly:
        return Words::tr("Not every plan lets mail programs in. Please look whether yours does.");
    case ProviderHint::AdministratorMayBlock:
        return Words::tr("Your organisation's administrator can switch off mail programs, or passwords for them.");
    case ProviderHint::EnableImapFirst:
        return Words::tr("Access for mail programs has to be switched on in the web settings first, if it is not on yet.");
    case ProviderHint::EnablePop3First:
        return Words::tr("POP3 has to be switched on in the web settings first. IMAP is always on.");
    case ProviderHint::EnableSmtpFirst:
        return Words::tr("Sending through other programs may be switched off, and has to be switched on first.");
    case ProviderHint::MayHaveMoved:
        return Words::tr("Some of these mailboxes live at another provider by now. If the sign-in is refused, try that one.");
    default:
        return {};
    }
}

QString aboutPassword(ProviderHint hint)
{
    using Words = HintWords;
    switch (hint) {
    case ProviderHint::OAuthOnly:
        return Words::tr("No password works here: you sign in with your browser.");
    case ProviderHint::OAuthToRead:
        return Words::tr("To receive mail you sign in with your browser. A password can only work for sending.");
    case ProviderHint::AppPasswordNeeded:
        return Words::tr("Your normal password is refused. You need an app password: a password made for one program only.");
    case ProviderHint::AppPasswordWithTwoStep:
        return Words::tr("If you use two-step sign-in, you need an app password instead of your normal one.");
    case ProviderHint::AppPasswordMaybe:
        return Words::tr("If your normal password is refused, make an app password.");
    case ProviderHint::TwoStepFirst:
        return Words::tr("App passwords can only be made after two-step sign-in was switched on.");
    case ProviderHint::SeparateMailPassword:
        return Words::tr("You need the password that was set for this mailbox, not the one of your customer account.");
    case ProviderHint::AuthorizationCode:
        return Words::tr("An authorization code from the web settings takes the place of the password.");
    case ProviderHint::SpacesNotPart:
        return Words::tr("The app password is shown in groups. The spaces between them are not part of it.");
    case ProviderHint::HyphensArePart:
        return Words::tr("The hyphens in the app password belong to it.");
    case ProviderHint::ApiKeyNotPassword:
        return Words::tr("The password is an API key, not the password of the web site.");
    case ProviderHint::SmtpLoginNotWebsiteLogin:
        return Words::tr("User name and password are those of an SMTP login made in the control panel, not those of the web site.");
    case ProviderHint::KeyPair:
        return Words::tr("User name and password are a pair of keys that were made together.");
    case ProviderHint::TokenTwice:
        return Words::tr("The same token is both the user name and the password.");
    case ProviderHint::SesPasswordNotSecretKey:
        return Words::tr("The SMTP password is not your AWS secret access key. It is made from it, for one region.");
    default:
        return {};
    }
}

QString aboutTheRest(ProviderHint hint)
{
    using Words = HintWords;
    switch (hint) {
    case ProviderHint::LocalPartUserName:
        return Words::tr("The user name is only what stands before the @.");
    case ProviderHint::LocalPartMaybe:
        return Words::tr("If the whole address is refused as user name, try only what stands before the @.");
    case ProviderHint::UserNameDiffers:
        return Words::tr("There are two user names: what stands before the @ for receiving, the whole address for sending.");
    case ProviderHint::MainAddressSignsIn:
        return Words::tr("Aliases cannot sign in. The user name is the account's main address.");
    case ProviderHint::FixedUserName:
        return Words::tr("The user name is the same word for everybody. It is filled in for you.");
    case ProviderHint::RegionMatters:
        return Words::tr("Your account lives in one region, and only that region's server knows it.");
    case ProviderHint::OwnServerName:
        return Words::tr("The server's name differs from customer to customer. Your control panel or your administrator knows it.");
    case ProviderHint::UseProviderHostName:
        return Words::tr("Use the server name that the provider gives, not one of your own domain: the certificate is made out to it.");
    case ProviderHint::SenderMustBeVerified:
        return Words::tr("Your sender address or its domain has to be confirmed with the provider first.");
    case ProviderHint::SenderMustMatch:
        return Words::tr("Mail is only taken from the address that signed in.");
    case ProviderHint::Sandbox:
        return Words::tr("A new account is in a trial stage and may only write to confirmed recipients.");
    case ProviderHint::KnownNetworksOnly:
        return Words::tr("The provider may refuse networks it does not know until you allow them in your account's settings.");
    case ProviderHint::ClientIdCommand:
        return Words::tr("The mail program has to introduce itself (IMAP ID), or a right password looks wrong.");
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
