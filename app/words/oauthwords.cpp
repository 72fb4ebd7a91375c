// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthwords.h"

using namespace Qt::StringLiterals;

namespace
{
bool isAt(const Provider &provider, QLatin1StringView host)
{
    return provider.oauth && QUrl(provider.oauth->token).host().endsWith(host);
}

bool isMicrosoft(const Provider &provider)
{
    return provider.oauth && provider.oauth->token.startsWith("https://login.microsoftonline.com/"_L1);
}
} // namespace

QString OAuthWords::closing()
{
    return tr("Mailwright has heard from your provider. You can close this page and go back to Mailwright.");
}

QString OAuthWords::notRegistered(const Provider &provider)
{
    return tr("%1 lets only registered programs sign in this way. Mailwright has no registration of its own there, and does not borrow another program's. "
              "With the client ID of a registration of your organisation, or of your own, it works here.")
        .arg(provider.name);
}

bool OAuthWords::needsClientSecret(const Provider &provider)
{
    return isAt(provider, "googleapis.com"_L1);
}

QStringList OAuthWords::registrationSteps(const Provider &provider)
{
    if (isAt(provider, "googleapis.com"_L1))
        return {tr("Open the page for credentials in Google Cloud, and choose a project or make one."),
                tr("On the consent screen take “Internal” for an organisation with Google Workspace. For other accounts take “External” and add the "
                   "address as a test user; such a sign-in has to be repeated every seven days."),
                tr("Add the scope https://mail.google.com/ there."),
                tr("Create an “OAuth client ID” of the type “Desktop app”."),
                tr("Copy the client ID and the client secret into the fields here.")};
    if (isMicrosoft(provider))
        return {tr("Open “App registrations” in Microsoft Entra and choose “New registration”."),
                tr("Supported account types: your own organisation, or, for Outlook.com and Hotmail, also personal Microsoft accounts."),
                tr("Under “Authentication” add the platform “Mobile and desktop applications” with the redirect URI http://localhost, and allow public "
                   "client flows."),
                tr("Under “API permissions” add the delegated permissions IMAP.AccessAsUser.All, POP.AccessAsUser.All and SMTP.Send. In an organisation an "
                   "administrator then grants consent for everybody."),
                tr("Copy the “Application (client) ID” into the field here, and, where it is for one organisation only, the “Directory (tenant) ID” too.")};
    return {tr("Open the provider's page for developers. Some providers have to approve a registration before it works."),
            tr("Register a desktop program (a native or public client) with the redirect address http://localhost, and ask for access to mail."),
            tr("Copy the client ID into the field here.")};
}
