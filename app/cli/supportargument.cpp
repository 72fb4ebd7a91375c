// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "supportargument.h"

#include "commands.h"

#include <QFile>

using namespace Qt::StringLiterals;

SupportContact supportArgument(const CommandLine &line)
{
    constexpr qint64 largestFile = 64 * 1024;
    const auto path = line.value(u"support"_s);
    if (!path)
        return supportContact();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        throw UsageError{Cli::tr("The file %1 cannot be read.").arg(*path)};
    const auto support = parseSupportContact(file.read(largestFile + 1));
    if (!support)
        throw UsageError{Cli::tr("%1 is no support contact: it needs the schema “mailwright.support/1”.").arg(*path)};
    return *support;
}
