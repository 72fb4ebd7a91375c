// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretsearch.h"

SecretSearch::SecretSearch(const QList<Secret> &secrets)
{
    for (const auto &secret : secrets)
        m_mask.cover(secret);
}

bool SecretSearch::finds(const QByteArray &document, const QByteArray &withoutOutsideWords) const
{
    const auto found = m_mask.count(QString::fromUtf8(document));
    return found > 0 && found > m_mask.count(QString::fromUtf8(withoutOutsideWords));
}
