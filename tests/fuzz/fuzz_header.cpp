// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The header of a message that came back, with what servers say of its origin.

#include "fuzz.h"

#include "roundtrip/authenticationresults.h"

void fuzz(const QByteArray &input)
{
    const auto fields = parseHeader(input);
    promise(fields.size() <= 500);
    for (const auto &field : fields)
        promise(field.name == field.name.toLower() && !field.value.contains('\n'));
    for (const auto &results : authenticationResults(fields, QStringLiteral("imap.example.com")))
        promise(results.trust == AuthTrust::Doubted || !results.server.isEmpty());
}
