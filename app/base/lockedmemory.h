// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

// A place for a secret: zeros at first, wiped when it goes, left out of core dumps, and kept from swap as far as the system lets
// a program lock memory. Where it does not, the place is an ordinary one, and nobody is told. All of them share a few pages.
class LockedBlock
{
public:
    explicit LockedBlock(qsizetype size);
    LockedBlock(const LockedBlock &) = delete;
    LockedBlock &operator=(const LockedBlock &) = delete;
    ~LockedBlock();

    char *data()
    {
        return m_place;
    }
    const char *data() const
    {
        return m_place;
    }

private:
    char *m_place;
    qsizetype m_size;
};
