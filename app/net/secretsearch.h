// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mask.h"

// The last look at a document before it is written, copied or mailed: whether one of these secrets is in it after all.
class SecretSearch
{
public:
    explicit SecretSearch(const QList<Secret> &secrets);

    // A password may be a word of the program's own sentences as well ("password"). What the document would hold without
    // anything that a server said does not count.
    bool finds(const QByteArray &document, const QByteArray &withoutOutsideWords = {}) const;

private:
    Mask m_mask;
};
