// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "senderremark.h"

// A TXT record as it is typed into the form of a domain's registrar.
struct TextRecord {
    QString name; // "_dmarc.example.com"
    QString text;

    bool operator==(const TextRecord &) const = default;
};

// What to publish so that a remark is settled, where that can be known from here: a whole record, which takes the place of the one
// of the same kind. Never more permissive than what is there.
std::optional<TextRecord> suggestedRecord(const SenderRecords &records, const SenderRemark &remark);
