// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

// The steps for every Outlook as one HTML page without anything outside it, to read, print or send: which value goes where,
// under Outlook's own English labels; and what the import files beside it do, or why there are none.
// Needs an account that has passed checkAccount() and has both sides. The sentences are in the language of the program.
OutputFile outlookSheet(const MailAccount &account);
