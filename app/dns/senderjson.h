// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "senderremark.h"

#include <QJsonObject>

// "mailwright.dns/1" but for the sentences, which whoever prints it adds to the remarks.
QJsonObject toJson(const SenderRecords &records, const QList<SenderRemark> &remarks);
