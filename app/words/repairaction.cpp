// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repairaction.h"

#include "base/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<RepairAction, 23> actions = {{
    {RepairAction::SwitchEndpoint, "switch-endpoint"_L1},
    {RepairAction::ComparePorts, "compare-ports"_L1},
    {RepairAction::CompareWithControl, "compare-with-control"_L1},
    {RepairAction::CheckServerName, "check-server-name"_L1},
    {RepairAction::FetchIssuer, "fetch-issuer"_L1},
    {RepairAction::UseCertificateName, "use-certificate-name"_L1},
    {RepairAction::TrustCertificate, "trust-certificate"_L1},
    {RepairAction::TypePasswordAgain, "type-password-again"_L1},
    {RepairAction::RemoveSpaces, "remove-spaces"_L1},
    {RepairAction::UseFullAddress, "use-full-address"_L1},
    {RepairAction::UseLocalPart, "use-local-part"_L1},
    {RepairAction::SignInWithBrowser, "sign-in-with-browser"_L1},
    {RepairAction::SwitchOnSignIn, "switch-on-sign-in"_L1},
    {RepairAction::ChooseSignInMethod, "choose-sign-in-method"_L1},
    {RepairAction::UseOwnAddress, "use-own-address"_L1},
    {RepairAction::OpenAppPasswordPage, "open-app-password-page"_L1},
    {RepairAction::OpenMailboxSettings, "open-mailbox-settings"_L1},
    {RepairAction::OpenWebMail, "open-web-mail"_L1},
    {RepairAction::OpenProviderHelp, "open-provider-help"_L1},
    {RepairAction::CopyAdministratorNote, "copy-administrator-note"_L1},
    {RepairAction::CopyServerReply, "copy-server-reply"_L1},
    {RepairAction::CheckClock, "check-clock"_L1},
    {RepairAction::TestAgain, "test-again"_L1},
}};

constexpr std::array<std::pair<RepairAction, const char *>, 23> labels = {{
    {RepairAction::SwitchEndpoint, QT_TRANSLATE_NOOP("RepairAction", "Use the settings that work")},
    {RepairAction::ComparePorts, QT_TRANSLATE_NOOP("RepairAction", "Compare ports")},
    {RepairAction::CompareWithControl, QT_TRANSLATE_NOOP("RepairAction", "Ask another server as well")},
    {RepairAction::CheckServerName, QT_TRANSLATE_NOOP("RepairAction", "Check the server name")},
    {RepairAction::FetchIssuer, QT_TRANSLATE_NOOP("RepairAction", "Fetch the missing certificate")},
    {RepairAction::UseCertificateName, QT_TRANSLATE_NOOP("RepairAction", "Use the name in the certificate")},
    {RepairAction::TrustCertificate, QT_TRANSLATE_NOOP("RepairAction", "Trust this certificate for this server only …")},
    {RepairAction::TypePasswordAgain, QT_TRANSLATE_NOOP("RepairAction", "Type the password again")},
    {RepairAction::RemoveSpaces, QT_TRANSLATE_NOOP("RepairAction", "Remove the spaces from the password")},
    {RepairAction::UseFullAddress, QT_TRANSLATE_NOOP("RepairAction", "Use the whole address as user name")},
    {RepairAction::UseLocalPart, QT_TRANSLATE_NOOP("RepairAction", "Use the part before the @ as user name")},
    {RepairAction::SignInWithBrowser, QT_TRANSLATE_NOOP("RepairAction", "Sign in with the browser")},
    {RepairAction::SwitchOnSignIn, QT_TRANSLATE_NOOP("RepairAction", "Switch on sign-in for sending")},
    {RepairAction::ChooseSignInMethod, QT_TRANSLATE_NOOP("RepairAction", "Choose another way of signing in")},
    {RepairAction::UseOwnAddress, QT_TRANSLATE_NOOP("RepairAction", "Send from this mailbox's address")},
    {RepairAction::OpenAppPasswordPage, QT_TRANSLATE_NOOP("RepairAction", "Open the page for app passwords")},
    {RepairAction::OpenMailboxSettings, QT_TRANSLATE_NOOP("RepairAction", "Open the mailbox's settings")},
    {RepairAction::OpenWebMail, QT_TRANSLATE_NOOP("RepairAction", "Open the mailbox in the browser")},
    {RepairAction::OpenProviderHelp, QT_TRANSLATE_NOOP("RepairAction", "Open the provider's instructions")},
    {RepairAction::CopyAdministratorNote, QT_TRANSLATE_NOOP("RepairAction", "Copy the note for the administrator")},
    {RepairAction::CopyServerReply, QT_TRANSLATE_NOOP("RepairAction", "Copy the server's words")},
    {RepairAction::CheckClock, QT_TRANSLATE_NOOP("RepairAction", "Check date and time")},
    {RepairAction::TestAgain, QT_TRANSLATE_NOOP("RepairAction", "Test again")},
}};
} // namespace

QLatin1StringView wordFor(RepairAction action)
{
    return wordOf(actions, action);
}

std::optional<RepairAction> repairActionFromWord(QStringView word)
{
    return valueOf(actions, word);
}

QString labelFor(RepairAction action)
{
    for (const auto &[known, label] : labels)
        if (known == action)
            return QCoreApplication::translate("RepairAction", label);
    return {};
}
