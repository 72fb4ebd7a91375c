// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportwords.h"

namespace
{
struct ReportFile {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};
} // namespace

QString sentenceFor(const ReportFault &fault)
{
    switch (fault.kind) {
    case ReportFault::TooLarge:
        return ReportFile::tr("This file is far too large for a report; choose one that Mailwright saved.");
    case ReportFault::NotJson:
        return ReportFile::tr("This file is damaged or no report; choose one that Mailwright saved.");
    case ReportFault::WrongSchema:
        return ReportFile::tr("This is another kind of file, or it was saved by a newer Mailwright; choose another file or update Mailwright.");
    case ReportFault::Missing:
        return ReportFile::tr("The report lacks “%1”; have it saved again.").arg(fault.place);
    case ReportFault::Invalid:
        break;
    }
    return ReportFile::tr("In the report “%1” makes no sense; have it saved again.").arg(fault.place);
}
