// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repairaction.h"

#include "base/words.h"

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
} // namespace

QLatin1StringView wordFor(RepairAction action)
{
    return wordOf(actions, action);
}

std::optional<RepairAction> repairActionFromWord(QStringView word)
{
    return valueOf(actions, word);
}
