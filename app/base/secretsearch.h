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

// The one question to every finished document, whatever it is and whoever made it, before it is written, copied, mailed or
// printed: whether a secret that this process has at hand is in it, whole, in any usual coding. The functions that let something
// leave ask it. Not looked for are secrets that are in every text: words and numbers, very short ones, and those that their own
// user name gives away.
bool holdsSecretAtHand(const QString &document);

// Whose secret it is.
void noteUserName(const Secret &secret, const QString &userName);
