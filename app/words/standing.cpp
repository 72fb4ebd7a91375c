// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct StandingWords {
    Q_DECLARE_TR_FUNCTIONS(StateLabel)
};
} // namespace

QString markFor(Standing standing)
{
    switch (standing) {
    case Standing::Works:
        return u"✓"_s;
    case Standing::WorksWithNote:
        return u"!"_s;
    case Standing::Fails:
        return u"✕"_s;
    case Standing::Checking:
        return u"…"_s;
    case Standing::NotTried:
        break;
    }
    return u"–"_s;
}

QString wordFor(Standing standing)
{
    switch (standing) {
    case Standing::Works:
        return StandingWords::tr("works");
    case Standing::WorksWithNote:
        return StandingWords::tr("works, with a note");
    case Standing::Fails:
        return StandingWords::tr("blocked");
    case Standing::Checking:
        return StandingWords::tr("checking");
    case Standing::NotTried:
        break;
    }
    return StandingWords::tr("not tried");
}
