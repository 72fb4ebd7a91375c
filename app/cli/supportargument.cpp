// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "supportargument.h"

#include "commands.h"

using namespace Qt::StringLiterals;

SupportContact supportArgument(const CommandLine &line)
{
    constexpr qint64 largestFile = 64 * 1024;
    const auto path = line.value(u"support"_s);
    if (!path)
        return supportContact();
    const auto support = parseSupportContact(readFileArgument(*path, largestFile));
    if (!support)
        throw UsageError{Cli::tr("%1 is no support contact: it needs the schema “mailwright.support/1”.").arg(*path)};
    return *support;
}
