// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finishwords.h"

#include "export/escape.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{
QString row(const QString &name, const QString &value)
{
    return "<tr><td>"_L1 + htmlText(name) + "</td><td><b dir=\"ltr\">"_L1 + htmlText(value) + "</b></td></tr>\n"_L1;
}

QString signInName(SignIn signIn)
{
    switch (signIn) {
    case SignIn::Password:
        return FinishWords::tr("Password (normal)");
    case SignIn::OAuth2:
        return FinishWords::tr("OAuth2 (in the browser)");
    case SignIn::None:
        break;
    }
    return FinishWords::tr("None");
}

QString serverRows(const QString &title, const ServerLogin &server)
{
    QString html = "<tr><th colspan=\"2\" align=\"left\">"_L1 + htmlText(title) + "</th></tr>\n"_L1;
    html += row(FinishWords::tr("Protocol"), QString(labelFor(server.endpoint.protocol)));
    html += row(FinishWords::tr("Server"), server.endpoint.host);
    html += row(FinishWords::tr("Port"), QString::number(server.endpoint.port));
    html += row(FinishWords::tr("Encryption"), QString(labelFor(server.endpoint.security)));
    if (server.signIn != SignIn::None)
        html += row(FinishWords::tr("User name"), server.userName);
    return html + row(FinishWords::tr("Sign-in"), signInName(server.signIn));
}
} // namespace

QString FinishWords::title(const std::optional<AccountCheckResult> &tested)
{
    if (!tested)
        return tr("! Not tested. Where shall the mail go?");
    return tested->passed() ? tr("✓ Everything works. Where shall the mail go?") : tr("! Not everything works yet. Where shall the mail go?");
}

QString FinishWords::sentence(ProfileFault fault)
{
    switch (fault) {
    case ProfileFault::NoProfile:
        return tr("The profile is not there any more. Start Thunderbird once, close it, and try again.");
    case ProfileFault::Running:
        return tr("Thunderbird is running and would undo the change when it closes. Please close Thunderbird and press the button again.");
    case ProfileFault::Unreadable:
        return tr("Thunderbird's settings could not be read, so nothing was changed.");
    case ProfileFault::NotWritable:
        return tr("Thunderbird's settings cannot be written, so nothing was changed.");
    case ProfileFault::AlreadyThere:
        return tr("Thunderbird has this account already, with exactly these settings.");
    case ProfileFault::FixedByUserJs:
        return tr("This Thunderbird is managed: a file “user.js” lists its accounts anew at each start. Please ask who looks after it.");
    case ProfileFault::NotPossible:
        return tr("Thunderbird cannot use these settings as they are.");
    }
    return {};
}

QString FinishWords::sentence(MergeResult result)
{
    switch (result) {
    case MergeResult::Added:
        return tr("The account is in Thunderbird. Start it: it asks for the password once.");
    case MergeResult::Updated:
        return tr("The account was in Thunderbird already; its settings are corrected now.");
    case MergeResult::Unchanged:
        return tr("Thunderbird has this account already, with exactly these settings.");
    }
    return {};
}

QString FinishWords::saved(const QStringList &paths)
{
    if (paths.size() == 1)
        return tr("Saved: %1").arg(QDir::toNativeSeparators(paths.first()));
    const auto folder = paths.isEmpty() ? QString() : QFileInfo(paths.first()).path();
    return tr("%n files saved in %1", nullptr, int(paths.size())).arg(QDir::toNativeSeparators(folder));
}

QString FinishWords::group(ExportFormat format)
{
    return format == ExportFormat::OutlookPackage ? tr("Outlook") : tr("Thunderbird");
}

QString FinishWords::notReadable()
{
    return tr("This file is not made for reading. Save it, and open it with the program.");
}

// Thunderbird puts eight random letters before the name: "x3k9a2bc.default-release".
QString FinishWords::profile(const ThunderbirdProfile &profile)
{
    const auto folder = QFileInfo(profile.folder).fileName();
    const auto name = folder.contains(u'.') ? folder.section(u'.', 1) : folder;
    switch (profile.install) {
    case ThunderbirdInstall::Snap:
        return tr("%1 (Snap)").arg(name);
    case ThunderbirdInstall::Flatpak:
        return tr("%1 (Flatpak)").arg(name);
    case ThunderbirdInstall::System:
        break;
    }
    return name;
}

QString FinishWords::profileText(const QList<ThunderbirdProfile> &profiles)
{
    if (profiles.isEmpty())
        return tr("No Thunderbird was started on this computer yet. Start it once, close it, and come back; or take the import file.");
    if (profiles.size() > 1)
        return tr("Adds the account to the profile you choose. A backup is kept; undo any time.");
    return tr("Adds the account to your profile “%1”. A backup is kept; undo any time.").arg(profile(profiles.first()));
}

QString FinishWords::sheet(const MailAccount &account, const QString &outcome)
{
    const auto title = tr("Mail settings of %1").arg(account.address.toString());
    QString html = "<html><head><title>"_L1 + htmlText(title) + "</title></head><body><h2>"_L1 + htmlText(title) + "</h2>\n<p>"_L1 + htmlText(outcome)
        + "</p>\n<table cellpadding=\"4\">\n"_L1;
    html += row(tr("Name"), account.displayName);
    html += row(tr("E-mail address"), account.address.toString());
    if (account.incoming)
        html += serverRows(tr("Receiving"), *account.incoming);
    if (account.outgoing)
        html += serverRows(tr("Sending"), *account.outgoing);
    html += "</table>\n<p>"_L1 + htmlText(tr("The password is not on this sheet. Type it when the mail program asks for it.")) + "</p></body></html>"_L1;
    return html;
}
