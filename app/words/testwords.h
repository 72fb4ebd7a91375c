// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repairwords.h"
#include "setup/draft.h"
#include "stagewords.h"

#include <QCoreApplication>

// Words of the test page.
class TestWords
{
    Q_DECLARE_TR_FUNCTIONS(TestWords)
public:
    static QString title(TestPhase phase, const Draft &draft);
    static QString lead(TestPhase phase, const Draft &draft);
    static QString sideTitle(Side side, TestPhase phase, const std::optional<SideProgress> &progress); // "✕ Receiving stopped at sign-in"
    static QString tries(int sent, int sides); // "1 of 2 tries"
    static QString attempts(int attempts); // since the window was opened; empty while there is nothing to worry about
    static QString endpoint(const Endpoint &endpoint); // "port 465 with SSL/TLS"
    static QString label(RepairAction action, const CheckResult &result); // on a button
    static QString change(const Draft &before, const Draft &now); // what a repair changed
    static QString detailsTitle(const std::optional<AccountCheckResult> &result);
    static QString noteSubject(const Draft &draft); // of the mail to the administrator
    static QString outcome(const Draft &draft); // for the last page

    // All that was seen, as plain text for experts and reports. Holds no secret.
    static QString details(const AccountCheckResult &result);
};
