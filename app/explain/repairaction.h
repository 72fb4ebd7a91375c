// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

// What the window can do about a failure at the press of a button. Causes name these by their words.
enum class RepairAction {
    // about the server
    SwitchEndpoint, // take the port and encryption that were seen to work
    ComparePorts, // show which ports and kinds of encryption work from here
    CompareWithControl, // ask another provider's server as well, to tell the network's fault from the server's
    CheckServerName, // go back to the server's name
    FetchIssuer, // get the certificate that the server left out, to see whether that is all
    UseCertificateName, // take a name that the certificate is made out to
    TrustCertificate, // of one's own server, after its fingerprint was compared
    // about the sign-in
    TypePasswordAgain,
    RemoveSpaces, // from the password
    UseFullAddress, // the whole mail address as user name
    UseLocalPart, // only what stands before the @
    SignInWithBrowser,
    SwitchOnSignIn, // for the outgoing server
    ChooseSignInMethod,
    UseOwnAddress, // the mailbox's own address as sender
    // at the provider
    OpenAppPasswordPage,
    OpenMailboxSettings, // where access for mail programs is switched on
    OpenWebMail,
    OpenProviderHelp,
    // to pass on
    CopyAdministratorNote,
    CopyServerReply,
    // on this computer
    CheckClock,
    TestAgain,
};

// The words of resources/causes.json, such as "open-app-password-page".
QLatin1StringView wordFor(RepairAction action);
std::optional<RepairAction> repairActionFromWord(QStringView word);
