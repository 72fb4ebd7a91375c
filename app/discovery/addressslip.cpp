// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addressslip.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
// The ones that most people have.
constexpr std::array large{"gmail.com"_L1,   "googlemail.com"_L1, "outlook.com"_L1,    "hotmail.com"_L1, "hotmail.co.uk"_L1, "hotmail.fr"_L1,  "live.com"_L1,
                           "yahoo.com"_L1,   "yahoo.co.uk"_L1,    "yahoo.fr"_L1,       "yahoo.de"_L1,    "icloud.com"_L1,    "aol.com"_L1,     "gmx.de"_L1,
                           "gmx.net"_L1,     "gmx.at"_L1,         "gmx.ch"_L1,         "web.de"_L1,      "t-online.de"_L1,   "freenet.de"_L1,  "posteo.de"_L1,
                           "mailbox.org"_L1, "proton.me"_L1,      "protonmail.com"_L1, "orange.fr"_L1,   "wanadoo.fr"_L1,    "laposte.net"_L1, "libero.it"_L1,
                           "comcast.net"_L1, "verizon.net"_L1,    "fastmail.com"_L1,   "zoho.com"_L1,    "yandex.ru"_L1,     "mail.ru"_L1,     "naver.com"_L1};
constexpr qsizetype shortest = 6; // of shorter ones too many neighbours are real

// Whether one of these makes the other: a letter more, less, another one, or two neighbours swapped.
bool isOneSlipAway(QStringView typed, QStringView meant)
{
    const auto shorter = std::min(typed.size(), meant.size());
    qsizetype start = 0;
    while (start < shorter && typed[start] == meant[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && typed[typed.size() - 1 - end] == meant[meant.size() - 1 - end])
        ++end;
    const auto typedRest = typed.sliced(start, typed.size() - start - end);
    const auto meantRest = meant.sliced(start, meant.size() - start - end);
    const bool isSwapped = typedRest.size() == 2 && meantRest.size() == 2 && typedRest[0] == meantRest[1] && typedRest[1] == meantRest[0];
    return typed != meant && ((typedRest.size() <= 1 && meantRest.size() <= 1) || isSwapped);
}
} // namespace

std::optional<EmailAddress> meantBy(const EmailAddress &address, const ProviderCatalog &catalog)
{
    if (address.domain.size() < shortest || catalog.byDomain(address.domain))
        return std::nullopt;
    const auto meant = std::ranges::find_if(large, [&](QLatin1StringView domain) {
        return domain.size() >= shortest && isOneSlipAway(address.domain, QString(domain));
    });
    return meant == large.end() ? std::nullopt : std::optional(EmailAddress{address.localPart, QString(*meant)});
}
