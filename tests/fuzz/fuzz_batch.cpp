// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of accounts, in pieces of which the first byte gives the size.

#include "fuzz.h"

#include "account/hostname.h"
#include "base/linecutter.h"
#include "check/batch/batchrow.h"

void fuzz(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    const auto piece = static_cast<unsigned char>(input.front()) + 1;
    LineCutter cutter(1000);
    std::optional<BatchColumns> columns;
    const auto read = [&](const QByteArray &line) {
        promise(line.size() <= 1001 && !line.contains('\n'));
        if (columns) {
            if (const auto row = columns->row(line))
                promise(row->endpoint.port != 0 && parseHostName(row->endpoint.host) == row->endpoint.host);
        } else if (const auto header = BatchColumns::parse(line)) {
            columns = *header;
        }
    };
    for (qsizetype place = 1; place < input.size(); place += piece) {
        cutter.feed(QByteArrayView(input).sliced(place, std::min<qsizetype>(piece, input.size() - place)));
        while (const auto line = cutter.take())
            read(*line);
    }
    if (const auto rest = cutter.takeRest())
        read(*rest);
}
