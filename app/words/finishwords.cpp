// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finishwords.h"

#include "check/onlyscram.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

QString FinishWords::title(const std::optional<AccountCheckResult> &tested)
{
    if (!tested)
        return tr("! Not tested. Where shall the mail go?");
    switch (verdictOf(*tested)) {
    case Verdict::Proven:
        return tr("✓ Everything works. Where shall the mail go?");
    case Verdict::NotTested:
        return tr("! The sign-in was not tested. Where shall the mail go?");
    case Verdict::Failed:
        break;
    }
    return tr("! Not everything works yet. Where shall the mail go?");
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

QString FinishWords::group(ExportGroup group)
{
    switch (group) {
    case ExportGroup::Desktop:
        return tr("On a computer");
    case ExportGroup::Phone:
        return tr("On a phone");
    case ExportGroup::Terminal:
        return tr("In a terminal");
    case ExportGroup::Application:
        break;
    }
    return tr("Websites, services and scripts");
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

QString FinishWords::lackOfThunderbird(const std::optional<AccountCheckResult> &tested)
{
    if (!tested || !takesOnlyScram(*tested))
        return {};
    return tr(
        "This server takes SCRAM only, and Thunderbird has no SCRAM: it cannot sign in there. Ask the provider to allow PLAIN over TLS as well, "
        "or choose another program.");
}

QString FinishWords::lackOf(ExportFormat format, const std::optional<AccountCheckResult> &tested)
{
    switch (format) {
    case ExportFormat::ThunderbirdZip:
    case ExportFormat::ThunderbirdAutoconfig:
    case ExportFormat::K9: // Thunderbird for Android has none either
        return lackOfThunderbird(tested);
    default:
        return {};
    }
}
