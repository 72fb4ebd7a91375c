// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repairwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace
{
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

QString labelFor(RepairAction action)
{
    for (const auto &[known, label] : labels)
        if (known == action)
            return QCoreApplication::translate("RepairAction", label);
    return {};
}
