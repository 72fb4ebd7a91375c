// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/accountfile.h"
#include "base/inputfile.h"
#include "base/strictobject.h"
#include "formats/parts/importaccounts.h"
#include "providers/providercatalog.h"
#include "report/report.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <expected>
#include <variant>

// What a person can begin with from files: a saved report, or accounts, Mailwright's own or those of another program.
using Opened = std::variant<Report, QList<MailAccount>>;

// Why nothing could be opened: the file itself, or what stands in it.
using OpenFault = std::variant<InputFault, JsonFault, AccountFileFault, ImportFault>;

// Reads one file, or the several that one account of another program has; what they are shows in their contents. Of a file
// larger than any report only the beginning is read, which every parser then refuses.
std::expected<Opened, OpenFault> openFiles(const QStringList &paths, const ImportHints &hints, const ProviderCatalog &catalog);

// The preferences of the Thunderbirds that were used on this computer, the most usual one first.
QStringList thunderbirdPreferences(const QString &home, const QProcessEnvironment &environment);
