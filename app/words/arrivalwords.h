// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roundtrip/messagesearch.h"

#include <QCoreApplication>

// How it stands with the test message.
struct ArrivalNews {
    bool isGood = true;
    QString title;
    QString text; // lines
};

// Words of the arrival card.
class ArrivalWords
{
    Q_DECLARE_TR_FUNCTIONS(ArrivalWords)
public:
    static ArrivalNews looking();
    static ArrivalNews stopped();
    static ArrivalNews arrived(const Arrival &arrival);
    static ArrivalNews notSeen(const CheckResult &check, std::chrono::milliseconds patience);
    // "A test message came back after 2.1 seconds. SPF, DKIM and DMARC passed."
    static QString summary(const Arrival &arrival);
};
