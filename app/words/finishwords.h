// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/verdict.h"
#include "formats/parts/exportfile.h"
#include "formats/thunderbird/thunderbirdplaces.h"
#include "formats/thunderbird/thunderbirdprofile.h"

#include <QCoreApplication>

// Words for what becomes of a finished account: what was done, or why it was not.
class FinishWords
{
    Q_DECLARE_TR_FUNCTIONS(FinishWords)
public:
    static QString title(const std::optional<AccountCheckResult> &tested);
    static QString sentence(ProfileFault fault);
    static QString sentence(MergeResult result); // what was done in Thunderbird
    static QString saved(const QStringList &paths);

    static QString group(ExportGroup group); // whom its formats are for
    static QString notReadable(); // in place of a file that is no text

    static QString profile(const ThunderbirdProfile &profile); // "default-release", "default-release (Flatpak)"
    static QString profileText(const QList<ThunderbirdProfile> &profiles); // on the card
    // What Thunderbird lacks for this account, as it was tested; mostly nothing.
    static QString lackOfThunderbird(const std::optional<AccountCheckResult> &tested);
    static QString lackOf(ExportFormat format, const std::optional<AccountCheckResult> &tested);
};
