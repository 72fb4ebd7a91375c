// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "supportcontact.h"

#include <QStringList>

// The sheet for a drawer or a pin board: the settings of an account in large type, what its ports mean in plain words, what to
// know of the provider, and whom to ask. One HTML page without anything outside it, plain enough for QTextDocument too; there
// is no password in it. Needs a finished account.
QString accountSheet(const MailAccount &account, const SupportContact &support = supportContact());

// The parts of it that other pages share, as HTML.
QString sheetSettings(const MailAccount &account);
QString sheetAdvice(const MailAccount &account);
QString sheetSupport(const SupportContact &support);
// A whole page around them; both texts are HTML but the title.
QString sheetPage(const QString &title, const QString &body);
