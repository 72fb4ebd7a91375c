// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browserwords.h"

#include "advice.h"
#include "oauth/oauthclient.h"
#include "oauthwords.h"
#include "providers/oauthservice.h"
#include "setup/signinrules.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
QString nameOf(const Provider &provider)
{
    return provider.kind == ProviderKind::Generic ? BrowserWords::tr("your provider") : provider.name;
}

QString numbered(const QStringList &steps)
{
    QStringList lines;
    for (qsizetype i = 0; i < steps.size(); ++i)
        lines += BrowserWords::tr("%1. %2", "a numbered step").arg(i + 1).arg(steps.at(i));
    return lines.join(u'\n');
}
} // namespace

BrowserWords::Said BrowserWords::leftToTheProgram()
{
    return {tr("The sign-in happens in your browser"),
            tr("Mailwright does not know this provider's sign-in page. Please go on without a password: the test checks the servers up to the "
               "sign-in, and your mail program does the rest. Thunderbird and Outlook open the browser window for it.")};
}

BrowserWords::Said BrowserWords::needsClient(const Provider &provider)
{
    QString text = OAuthWords::notRegistered(provider) + u"\n\n"_s + tr("Without one:") + u'\n';
    if (mayUsePassword(provider))
        text += tr("• An app password does the same for a mail program; the button below leads there.") + u'\n';
    text +=
        tr("• Go on to the test without signing in, and finish in Thunderbird or Outlook: they bring a sign-in of their own. Mailwright sets up "
           "everything else for them.");
    return {tr("A client ID is needed for the browser sign-in"), text};
}

BrowserWords::Said BrowserWords::ready(const Provider &provider)
{
    return {tr("The sign-in happens in your browser"),
            tr("A page of %1 opens. Sign in there, allow access to your mail, and come back. Mailwright never sees your password.").arg(nameOf(provider))};
}

BrowserWords::Said BrowserWords::waiting(const Provider &provider)
{
    return {tr("… Waiting for your browser"),
            tr("Sign in on the page of %1, and go on until it says that you can close it. Is there no page? Open it again, or paste its address into a "
               "browser of this computer.")
                .arg(nameOf(provider))};
}

BrowserWords::Said BrowserWords::done(const QString &person, const QDateTime &until, bool isRenewed)
{
    const auto time = QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat);
    return {tr("✓ Signed in as %1").arg(person),
            isRenewed ? tr("The permission holds until %1 and is renewed by itself. The test shows whether the mailbox takes it.").arg(time)
                      : tr("The permission holds until %1. The test shows whether the mailbox takes it.").arg(time)};
}

BrowserWords::Said BrowserWords::failed(const OAuthFailure &failure, const Provider &provider, const QString &person)
{
    const auto advice = adviceFor(failure.cause, {provider.kind == ProviderKind::Generic ? QString() : provider.name, {}, person, {}});
    QString text = advice.meaning + u'\n' + numbered(advice.steps);
    if (!failure.detail.isEmpty())
        text += u"\n\n"_s + tr("What was said: %1").arg(failure.detail);
    return {u"✕ "_s + advice.title, text};
}

QString BrowserWords::passwordInstead(const Provider &provider)
{
    return provider.credentials.contains(Credential::AppPassword) ? tr("Use an app password instead") : tr("Use a password instead");
}

QString BrowserWords::clientIdFault(const QString &id)
{
    if (id.isEmpty())
        return tr("Please paste the client ID. Below stands how to get one.");
    return isClientId(id) ? QString() : tr("A client ID has no spaces and no line breaks. Perhaps too much was copied.");
}

QString BrowserWords::tenantFault(const QString &tenant)
{
    return tenant.isEmpty() || isTenant(tenant) ? QString() : tr("This is neither the ID of a directory nor a domain such as example.com.");
}

QString BrowserWords::damaged(const QString &path)
{
    return tr("The file with client IDs is damaged and was left alone: %1").arg(path);
}

QString BrowserWords::howToRegister(const Provider &provider)
{
    return numbered(OAuthWords::registrationSteps(provider));
}
