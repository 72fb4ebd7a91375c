// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QList>

#include <optional>

// What a person should know of a provider before typing a password. Presets name these by their words; the sentences are
// made in wording.
enum class ProviderHint {
    // may mail programs in at all
    NotSupported, // This provider does not let mail programs in; mail can only be read in its own app or web page.
    BridgeNeeded, // The provider's bridge program must be running on this computer; it shows the user name, password and ports to use.
    PaidPlanOnly, // Not every plan lets mail programs in; look whether yours does.
    AdministratorMayBlock, // The organisation's administrator can switch off mail programs or passwords for them.
    EnableImapFirst, // Access for mail programs (IMAP or POP3) has to be switched on in the web settings first, if it is not yet.
    EnablePop3First, // POP3 has to be switched on in the web settings first; IMAP is always on.
    EnableSmtpFirst, // Sending through other programs may be off and has to be switched on first.
    MayHaveMoved, // Some of these mailboxes live at another provider by now; if the sign-in is refused, try that one.
    // which password
    OAuthOnly, // No password works here: the sign-in happens in the web browser.
    OAuthToRead, // Receiving mail needs the sign-in in the web browser; a password can only work for sending.
    AppPasswordNeeded, // The account's own password is refused: make an app password, a password for one program only.
    AppPasswordWithTwoStep, // With two-step sign-in switched on, an app password is needed instead of the account's own one.
    AppPasswordMaybe, // If the account's own password is refused, make an app password.
    TwoStepFirst, // App passwords exist only after two-step sign-in was switched on.
    SeparateMailPassword, // Mail programs need the password that was set for the mailbox, not the one of the customer account.
    AuthorizationCode, // An authorization code from the web settings takes the place of the password.
    SpacesNotPart, // The app password is shown in groups; the spaces between them are not part of it.
    HyphensArePart, // The hyphens in the app password belong to it.
    ApiKeyNotPassword, // The password is an API key, not the one of the web site.
    SmtpLoginNotWebsiteLogin, // User name and password are those of an SMTP login made in the control panel, not those of the web site.
    KeyPair, // User name and password are a pair of keys that were made together.
    TokenTwice, // The same token is both the user name and the password.
    SesPasswordNotSecretKey, // The SMTP password is not the AWS secret access key; it is made from it, for one region.
    // which user name
    LocalPartUserName, // The user name is only what stands before the @.
    LocalPartMaybe, // If the whole address is refused as user name, try only what stands before the @.
    UserNameDiffers, // Receiving and sending have different user names: before the @ for receiving, the whole address for sending.
    MainAddressSignsIn, // Aliases cannot sign in; the user name is the account's main address.
    FixedUserName, // The user name is the same word for everybody.
    // which server
    RegionMatters, // The account lives in one region and only that region's server knows it.
    OwnServerName, // The server's name differs from customer to customer; the control panel or the administrator knows it.
    UseProviderHostName, // Use the server name that the provider gives, not one of your own domain: the certificate is made out to it.
    // what may be sent
    SenderMustBeVerified, // The sender's address or domain has to be confirmed with the provider first.
    SenderMustMatch, // Mail is only taken from the address that signed in.
    Sandbox, // A new account is in a trial stage and may only write to confirmed recipients.
    KnownNetworksOnly, // The provider may refuse networks it does not know until they are allowed in the account's settings.
    // which program
    ClientIdCommand, // The mail program must introduce itself (IMAP ID), or a right password looks wrong.
};

// The words of presets and JSON, such as "app-password-needed".
QLatin1StringView wordFor(ProviderHint hint);
std::optional<ProviderHint> providerHintFromWord(QStringView word);
QList<ProviderHint> allProviderHints();
