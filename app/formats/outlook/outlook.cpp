// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlook.h"

#include "autodiscover.h"
#include "formats/parts/requirements.h"
#include "outlookprf.h"
#include "outlooksheet.h"

using namespace Qt::StringLiterals;

Exported outlookPackage(const MailAccount &account)
{
    if (const auto checked = checkAccount(account); !checked)
        return std::unexpected(checked.error());
    if (!account.incoming) // Outlook has no account that only sends
        return std::unexpected(ExportFault{ExportFault::Missing, u"incoming"_s});

    QList<OutputFile> files{outlookSheet(account)};
    if (const auto profile = outlookProfileFile(account))
        files << *profile << outlookLauncher(*profile);
    if (const auto answer = autodiscoverFile(account))
        files << *answer << autodiscoverLauncher(account) << autodiscoverUndoFile(account);
    return files;
}
