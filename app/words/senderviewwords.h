// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/suggestedrecord.h"

#include <QCoreApplication>

// Words of the window that checks a sender's domain.
class SenderViewWords
{
    Q_DECLARE_TR_FUNCTIONS(SenderViewWords)
public:
    static QString title(const QString &domain);
    static QString asking();
    static QString verdict(const QList<SenderRemark> &remarks); // of all of them
    static QString heading(const SenderRemark &remark); // "✓ Who may send (SPF)"
    static QString addThis();
    static QString record(const TextRecord &record);
};
