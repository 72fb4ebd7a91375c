// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emailaddress.h"

#include "base/trimming.h"
#include "hostname.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace
{
constexpr qsizetype longestAddress = 254; // octets, as the next one
constexpr qsizetype longestLocalPart = 64;

// atext of RFC 5322 3.2.3, with the letters of RFC 6531
bool mayStandUnquoted(QChar c)
{
    constexpr QStringView forbidden = u"()<>[]:;@\\,\"";
    return c.unicode() > u' ' && c.unicode() != 127 && !forbidden.contains(c) && !c.isSpace() && c.category() != QChar::Other_Control
        && c.category() != QChar::Other_Format; // nobody can see or type those
}

QStringView insideBrackets(QStringView text)
{
    const auto open = text.lastIndexOf(u'<');
    return open >= 0 && text.endsWith(u'>') ? withoutEdges(text.sliced(open + 1, text.size() - open - 2)) : text;
}

// What a copied link holds (RFC 6068); nothing where the text is none.
std::optional<QString> linkedAddress(QStringView text)
{
    const QLatin1StringView scheme("mailto:");
    if (!text.startsWith(scheme, Qt::CaseInsensitive))
        return std::nullopt;
    const auto rest = text.sliced(scheme.size());
    return QUrl::fromPercentEncoding(rest.first(rest.contains(u'?') ? rest.indexOf(u'?') : rest.size()).toUtf8());
}
} // namespace

std::expected<EmailAddress, AddressFault> EmailAddress::parse(QStringView text)
{
    if (const auto linked = linkedAddress(insideBrackets(withoutEdges(text))); linked && !linkedAddress(*linked))
        return parse(*linked);
    const auto address = insideBrackets(withoutEdges(text));
    if (address.isEmpty())
        return std::unexpected(AddressFault::Empty);
    if (address.size() > longestAddress)
        return std::unexpected(AddressFault::TooLong);
    const auto at = address.lastIndexOf(u'@');
    if (at < 0)
        return std::unexpected(AddressFault::NoAt);
    const auto localPart = address.first(at);
    const auto domain = address.sliced(at + 1);
    if (localPart.isEmpty())
        return std::unexpected(AddressFault::NoLocalPart);
    if (domain.isEmpty())
        return std::unexpected(AddressFault::NoDomain);
    const auto octets = localPart.toUtf8().size();
    if (octets > longestLocalPart)
        return std::unexpected(AddressFault::TooLong);
    if (!std::ranges::all_of(localPart, mayStandUnquoted))
        return std::unexpected(AddressFault::BadCharacter);
    const auto host = parseHostName(domain);
    if (!host || isIpAddress(*host) || !(host->contains(u'.') || *host == QLatin1StringView("localhost")))
        return std::unexpected(AddressFault::BadDomain);
    if (octets + 1 + host->size() > longestAddress) // as A-labels the domain is longer than it was typed
        return std::unexpected(AddressFault::TooLong);
    return EmailAddress{localPart.toString(), *host};
}
