// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/savefiles.h"
#include "commandline.h"
#include "commands.h"
#include "drawing.h"
#include "output.h"
#include "supportargument.h"
#include "words/accountsheet.h"
#include "words/exportwords.h"

using namespace Qt::StringLiterals;

ExitCode runSheet(const QStringList &arguments)
{
    const CommandLine line(arguments, {.withValue = {u"account"_s, u"output"_s, u"support"_s}});
    const auto account = readAccountArgument(line.required(u"account"_s));
    const auto output = line.required(u"output"_s);
    const bool isPdf = output.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    if (!isPdf && !output.endsWith(".html"_L1, Qt::CaseInsensitive))
        throw UsageError{Cli::tr("The sheet is written as .html or .pdf; %1 is neither.").arg(output)};
    auto page = accountSheet(account, supportArgument(line)).toUtf8();
    if (isPdf)
        page = drawPdf(page);
    if (page.isEmpty()) {
        talk(noPdfSentence());
        return FoundProblem;
    }
    const auto saved = saveFile(output, page);
    if (!saved) {
        talk(u"mailwright-cli: "_s + sentenceFor(saved.error()));
        return FoundProblem;
    }
    if (line.wantsJson())
        printJson({{u"schema"_s, u"mailwright.sheet/1"_s}, {u"file"_s, *saved}});
    else
        print(*saved);
    return Succeeded;
}
