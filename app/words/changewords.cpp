// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
struct Watch {
    Q_DECLARE_TR_FUNCTIONS(Watch)
};

QString sentenceOfEnd(const Change &change)
{
    const auto date = QLocale().toString(QDateTime::fromString(change.now, Qt::ISODate).date(), QLocale::LongFormat);
    if (change.days < 0)
        return Watch::tr("The server’s certificate ended on %1; its operator must renew it.").arg(date);
    return Watch::tr("The server’s certificate ends in %n day(s), on %1; its operator should renew it.", nullptr, static_cast<int>(change.days)).arg(date);
}
} // namespace

QString sentenceFor(const Change &change)
{
    switch (change.kind) {
    case Change::EndpointChanged:
        return Watch::tr("The account now uses %1; before, it used %2.").arg(change.now, change.before);
    case Change::MechanismGone:
        return Watch::tr("The server no longer offers to sign in by %1. Programs that know no other way cannot sign in any more.").arg(change.before);
    case Change::TlsVersionChanged:
        return Watch::tr("The line is now locked with %1; before, it was %2.").arg(change.now, change.before);
    case Change::IssuerChanged:
        return Watch::tr(
                   "The server’s certificate now comes from “%1”; before, it came from “%2”. That may be a change of the provider, or something on the "
                   "way that opens the encryption, such as virus protection.")
            .arg(change.now, change.before);
    case Change::CertificateEnds:
        break;
    }
    return sentenceOfEnd(change);
}

QString sentenceWithSide(const Change &change)
{
    const auto sentence = sentenceFor(change);
    return change.side == Side::Incoming ? Watch::tr("Receiving: %1").arg(sentence) : Watch::tr("Sending: %1").arg(sentence);
}

QString sentenceFor(const Baseline &last)
{
    const auto date = QLocale().toString(last.seen.toLocalTime().date(), QLocale::LongFormat);
    return last.verdict == Verdict::Proven ? Watch::tr("Last tested on %1: it worked.").arg(date)
                                           : Watch::tr("Last tested on %1: the servers answered, but the sign-in was not proven.").arg(date);
}

QString headingOfChanges(const std::optional<Baseline> &last)
{
    if (!last)
        return Watch::tr("To keep an eye on:");
    return last->verdict == Verdict::Proven ? Watch::tr("Different from the last good check, or soon to be:")
                                            : Watch::tr("Different from the last check, which did not prove the sign-in, or soon to be:");
}
