// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "commandline.h"
#include "vault/kwalletstore.h"

// The options a password can come from. It never comes as an argument, which every other program could read.
QStringList secretOptions();
bool givesSecret(const CommandLine &line);

// From --password-file FILE ("-" for standard input), --password-env NAME or --wallet. Throws a UsageError where there is
// none, or where it is empty, too long or holds line ends.
Secret readSecret(const CommandLine &line, const ServerLogin &login);

// Puts a secret into the wallet, in place of the one of the same sign-in; false where the wallet does not take it. Throws a
// UsageError where it stays closed.
bool keepInWallet(const ServerLogin &login, const Secret &secret);
// The same in the place where another program looks for it.
bool giveInWallet(const ProgramsEntry &entry, const Secret &secret);

// One of its sources, with the same errors.
Secret secretFromFile(const QString &path);
Secret secretFromEnvironment(const QString &name);
