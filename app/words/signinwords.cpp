// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
bool takesOnly(const Provider &provider, Credential credential)
{
    return provider.credentials.contains(credential) && std::ranges::all_of(provider.credentials, [&](Credential other) {
               return other == credential || other == Credential::OAuth2;
           });
}

QStringList hostsOf(const Draft &draft)
{
    QStringList hosts;
    for (const auto &endpoint : {draft[Side::Incoming].endpoint, draft[Side::Outgoing].endpoint})
        if (endpoint && !hosts.contains(endpoint->host))
            hosts += endpoint->host;
    return hosts;
}
} // namespace

QString SignInWords::sentence(SignInFault fault, const Provider &provider)
{
    switch (fault) {
    case SignInFault::UserNameEmpty:
        return tr("Please type the user name. It is often the whole e-mail address.");
    case SignInFault::UserNameTooLong:
        return tr("This is longer than any user name can be.");
    case SignInFault::UserNameHasControl:
        return tr("There is a line break or another invisible character in the user name.");
    case SignInFault::PasswordEmpty:
        return tr("Please type the password.");
    case SignInFault::PasswordTooLong:
        return tr("This is longer than any password can be. Perhaps something else was pasted.");
    case SignInFault::PasswordHasControl:
        return tr("There is a line break or another invisible character in the password. Perhaps too much was copied.");
    case SignInFault::UserNameNotFixed:
        return tr("The user name is the word “%1” for everybody here.").arg(provider.userName.fixed);
    case SignInFault::UserNameNoAddress:
        return tr("The user name here is usually the whole e-mail address.");
    case SignInFault::UserNameHasSpace:
        return tr("There is a space in the user name. Hardly any server takes one.");
    case SignInFault::BlankAtEdge:
        return tr("There is a blank before or after the password, as copying leaves it.");
    case SignInFault::SpacesInAppPassword:
        return tr("The app password is shown in groups, but the spaces are not part of it.");
    case SignInFault::NotAnAppPassword:
        return tr("This does not look like an app password: Google's have 16 small letters. Your normal Google password is refused here.");
    case SignInFault::NotASendGridKey:
        return tr("An API key of SendGrid begins with “SG.”; the password of its web site is refused here.");
    case SignInFault::SecretKeyNotSmtpPassword:
        return tr("This looks like an AWS secret access key (40 characters). Amazon SES wants the SMTP password made from it (44 characters).");
    case SignInFault::NotAnSesPassword:
        return tr("An SMTP password of Amazon SES has 44 characters; this one is of another length.");
    case SignInFault::TokenNotTwice:
        return tr("The same token is both the user name and the password here, and the two differ.");
    }
    return {};
}

QString SignInWords::fix(SignInFault fault, const Provider &provider)
{
    switch (fault) {
    case SignInFault::UserNameNotFixed:
        return tr("Use “%1”").arg(provider.userName.fixed);
    case SignInFault::UserNameNoAddress:
        return tr("Use the whole address");
    case SignInFault::UserNameHasSpace:
    case SignInFault::SpacesInAppPassword:
        return tr("Remove the spaces");
    case SignInFault::BlankAtEdge:
        return tr("Remove the blank");
    case SignInFault::TokenNotTwice:
        return tr("Use it for both");
    default:
        return {};
    }
}

QString SignInWords::againSentence()
{
    return tr("If it is right all the same, go on once more.");
}

QString SignInWords::lead(const Provider &provider, SignIn signIn)
{
    const bool isGeneric = provider.kind == ProviderKind::Generic;
    if (signIn == SignIn::OAuth2)
        return isGeneric ? tr("With your browser, on a page of your provider.") : tr("At %1 you sign in with your browser.").arg(provider.name);
    if (isGeneric)
        return tr("With the user name and password of your mailbox.");
    return tr("With what %1 gave you for mail programs.").arg(provider.name);
}

QString SignInWords::passwordLabel(const Provider &provider)
{
    if (takesOnly(provider, Credential::AppPassword))
        return provider.hints.contains(ProviderHint::AuthorizationCode) ? tr("Authorization &code:") : tr("App pass&word:");
    if (takesOnly(provider, Credential::ApiKey))
        return tr("API &key:");
    if (takesOnly(provider, Credential::SesSmtp))
        return tr("SMTP pass&word:");
    return tr("Pass&word:");
}

QString SignInWords::passwordPage(const Provider &provider)
{
    if (takesOnly(provider, Credential::ApiKey))
        return tr("Open the page for API keys");
    if (takesOnly(provider, Credential::SesSmtp))
        return tr("How to make the SMTP password");
    if (provider.hints.contains(ProviderHint::AuthorizationCode))
        return tr("How to get the authorization code");
    return tr("Open the page for app passwords");
}

QString SignInWords::method(SignIn signIn, const Provider &provider)
{
    if (signIn == SignIn::OAuth2)
        return tr("With the browser");
    if (takesOnly(provider, Credential::AppPassword))
        return tr("With an app password");
    if (takesOnly(provider, Credential::ApiKey))
        return tr("With an API key");
    return tr("With a password");
}

QString SignInWords::notTheirServers(const QString &claimed)
{
    return tr("This says %1, but its servers are not those of %1. It is treated as another provider.").arg(claimed);
}

QString SignInWords::refusedLately(const QStringList &hosts)
{
    return tr("%1 has refused this sign-in twice within ten minutes. Most servers lock an account after a few more. Check the password first, for "
              "example on the provider's web page.")
        .arg(hosts.join(", "_L1));
}

QString SignInWords::promise(const Draft &draft)
{
    const auto hosts = hostsOf(draft);
    if (hosts.size() < 2)
        return tr("The password goes to %1 only, when you press “Test now”, and only over an encrypted line with a right certificate.").arg(hosts.value(0));
    return tr("The password goes to %1 and %2 only, when you press “Test now”, and only over an encrypted line with a right certificate.")
        .arg(hosts.at(0), hosts.at(1));
}

QString SignInWords::keepQuestion(SignIn signIn)
{
    return signIn == SignIn::OAuth2 ? tr("Where the browser sign-in is kept after a successful test:")
                                    : tr("Where the password is kept after a successful test:");
}

QString SignInWords::keep(Keep keep)
{
    switch (keep) {
    case Keep::Wallet:
        return tr("In &KWallet");
    case Keep::Vault:
        return tr("In a &file locked with a passphrase");
    case Keep::UntilClosed:
        return tr("Only until I &close this window");
    }
    return {};
}

QString SignInWords::keepNote(Keep keep)
{
    switch (keep) {
    case Keep::Wallet:
        return tr("The password store of your desktop.");
    case Keep::Vault:
        return tr("For Mailwright on this computer. Without the passphrase nobody can open it.");
    case Keep::UntilClosed:
        return tr("Nothing is saved.");
    }
    return {};
}

QString SignInWords::kept(const Draft &draft)
{
    if (draft.signIn == SignIn::OAuth2 && draft.passwordKept)
        return draft.keep == Keep::Wallet ? tr("Your browser sign-in is kept in KWallet. None of the files here contains a secret.")
                                          : tr("Your browser sign-in is kept in the locked file. None of the files here contains a secret.");
    if (draft.signIn == SignIn::OAuth2)
        return tr("There is no password: you sign in with your browser. None of the files here contains a secret.");
    if (draft.passwordKept && draft.keep == Keep::Wallet)
        return tr("Your password is kept in KWallet. The files here contain it only where you ask for that.");
    if (draft.passwordKept && draft.keep == Keep::Vault)
        return tr("Your password is kept in the locked file. The files here contain it only where you ask for that.");
    return tr("Your password is forgotten when this window closes. The files here contain it only where you ask for that.");
}

QString SignInWords::sentence(StoreFault fault, Keep keep)
{
    switch (fault) {
    case StoreFault::NoWallet:
        return tr("The password was not saved: KWallet cannot be reached. It stays here until the window closes.");
    case StoreFault::Refused:
        return tr("The password was not saved: the wallet stayed closed. It stays here until the window closes.");
    case StoreFault::NoPassphrase:
        return tr("The password was not saved yet: the locked file needs a passphrase.");
    case StoreFault::WrongPassphrase:
        return tr("The password was not saved: the passphrase does not open the locked file.");
    case StoreFault::Damaged:
    case StoreFault::NotReadable:
        return tr("The password was not saved: the locked file cannot be read or is damaged. It was left as it is.");
    case StoreFault::NewerVersion:
        return tr("The password was not saved: the locked file was made by a newer Mailwright.");
    case StoreFault::Unsupported:
        return tr("The password was not saved: the package “libqca-qt6-plugins” is missing on this computer.");
    case StoreFault::NoArgon2:
        return tr("The password was not saved: the locked file needs a Mailwright that was built with OpenSSL 3.2 or newer (“libssl-dev”).");
    case StoreFault::Unfit:
        return tr("The password was not saved: it is too long, or no text.");
    case StoreFault::NotFound:
    case StoreFault::NotWritable:
        return keep == Keep::Wallet ? tr("The password was not saved: KWallet did not take it.")
                                    : tr("The password was not saved: the locked file cannot be written.");
    }
    return {};
}

QString SignInWords::olderThanSeen()
{
    return tr(
        "The locked file is older than the one this computer saw last. A backup or a synchronised folder may have brought it back; "
        "passwords that were saved since are not in it.");
}

QString SignInWords::passphraseWanted(StoreFault fault)
{
    return fault == StoreFault::WrongPassphrase ? tr("The passphrase did not open the file. Please try again.")
                                                : tr("Your password goes into a file that only the passphrase opens.");
}
