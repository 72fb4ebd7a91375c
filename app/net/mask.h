// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/secret.h"

#include <QByteArrayList>
#include <QString>

// Finds a secret in what a server says, in the clear and in the base64 forms of SASL, and covers it.
class Mask
{
public:
    Mask() = default;
    Mask(const Mask &) = delete;
    Mask &operator=(const Mask &) = delete;
    ~Mask();

    // From now on this secret is covered wherever it shows up, also together with the user name as in SASL PLAIN.
    void cover(const Secret &secret, const QString &userName);
    // The same for a message that proves the secret, as in SCRAM, and for its longer words.
    void coverProof(const QByteArray &message);
    QByteArray masked(QByteArray text) const;

private:
    void add(QByteArrayView text);

    QByteArrayList m_needles; // longest first
};

// Any bytes as one harmless line or several: invalid UTF-8 replaced, control, bidirectional and other invisible
// characters shown as their picture or dropped. Line ends between replies stay.
QString printable(const QByteArray &bytes);
