// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/senderrecords.h"
#include "report.h"

// What a domain's DNS says about its mail, record by record, for a report.
QList<NamedFact> dnsFacts(const SenderRecords &records);
