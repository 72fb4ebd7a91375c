// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostname.h"

#include "base/trimming.h"

#include <QUrl>

#include <arpa/inet.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestName = 253;
constexpr qsizetype longestLabel = 63;

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && label.front() != u'-' && label.back() != u'-' && std::ranges::all_of(label, [](QChar c) {
        return isLetterOrDigit(c) || c == u'-' || c == u'_';
    });
}

// The address in its usual form, or nothing. Only the full dotted form counts as IPv4.
QString numericAddress(QStringView text)
{
    const auto plain = text.startsWith(u'[') && text.endsWith(u']') ? text.sliced(1, text.size() - 2) : text;
    const auto bytes = plain.toLatin1();
    unsigned char address[sizeof(in6_addr)];
    char printed[INET6_ADDRSTRLEN];
    for (const int family : {AF_INET, AF_INET6})
        if (inet_pton(family, bytes.constData(), address) == 1 && inet_ntop(family, address, printed, sizeof printed))
            return QString::fromLatin1(printed);
    return {};
}

bool looksLikeHostAndPort(QStringView text)
{
    const auto colon = text.lastIndexOf(u':');
    return colon >= 0 && text.first(colon).indexOf(u':') < 0;
}
} // namespace

bool isIpAddress(QStringView host)
{
    return !numericAddress(host).isEmpty();
}

bool isHostName(QStringView text)
{
    if (text.isEmpty() || text.size() > longestName)
        return false;
    return std::ranges::all_of(text.split(u'.'), isLabel);
}

std::expected<QString, HostFault> parseHostName(QStringView text)
{
    auto name = withoutEdges(text);
    if (name.isEmpty())
        return std::unexpected(HostFault::Empty);
    if (name.size() > 4 * longestName)
        return std::unexpected(HostFault::TooLong);
    if (name.contains("://"_L1))
        return std::unexpected(HostFault::HasScheme);
    if (std::ranges::any_of(name, [](QChar c) {
            return c.isSpace();
        }))
        return std::unexpected(HostFault::HasSpace);
    if (const auto address = numericAddress(name); !address.isEmpty())
        return address;
    if (looksLikeHostAndPort(name))
        return std::unexpected(HostFault::HasPort);
    if (name.endsWith(u'.'))
        name.chop(1);

    const auto isAscii = std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 128;
    });
    const auto ace = isAscii ? name.toString().toLower() : QString::fromLatin1(QUrl::toAce(name.toString()));
    if (ace.isEmpty())
        return std::unexpected(HostFault::BadCharacter);
    if (ace.size() > longestName)
        return std::unexpected(HostFault::TooLong);
    for (const auto c : ace)
        if (!isLetterOrDigit(c) && c != u'-' && c != u'.' && c != u'_')
            return std::unexpected(HostFault::BadCharacter);
    if (!isHostName(ace))
        return std::unexpected(HostFault::BadLabel);
    return ace;
}

bool isWithinDomain(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}
