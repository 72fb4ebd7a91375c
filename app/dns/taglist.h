// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

// "name=value; name=value": the form in which DKIM, DMARC, MTA-STS and TLS-RPT write their records (RFC 6376 3.2).
class TagList
{
public:
    // Nothing where the text is no such list, has a name twice, or is over 8 KiB.
    static std::optional<TagList> parse(const QByteArray &text);

    std::optional<QByteArray> value(QByteArrayView name) const;

private:
    QList<std::pair<QByteArray, QByteArray>> m_tags;
};
