// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spf.h"

#include "base/words.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestText = 4 * 1024;
constexpr auto version = "v=spf1"_L1;

constexpr WordTable<SpfTerm::Kind, 8> mechanisms = {{{SpfTerm::All, "all"_L1},
                                                     {SpfTerm::Include, "include"_L1},
                                                     {SpfTerm::A, "a"_L1},
                                                     {SpfTerm::Mx, "mx"_L1},
                                                     {SpfTerm::Ptr, "ptr"_L1},
                                                     {SpfTerm::Ip4, "ip4"_L1},
                                                     {SpfTerm::Ip6, "ip6"_L1},
                                                     {SpfTerm::Exists, "exists"_L1}}};

// Takes the sign off the front of a term; without one it means pass.
SpfResult takeResult(QString &term)
{
    constexpr auto signs = "+-~?"_L1;
    const auto sign = signs.indexOf(term.front());
    if (sign >= 0)
        term.removeFirst();
    return std::array{SpfResult::Pass, SpfResult::Fail, SpfResult::SoftFail, SpfResult::Neutral}[std::max<qsizetype>(sign, 0)];
}

bool isNetwork(const QString &text, QAbstractSocket::NetworkLayerProtocol family)
{
    const auto slash = text.indexOf(u'/');
    const auto address = QHostAddress(slash < 0 ? text : text.first(slash));
    if (address.isNull() || address.protocol() != family)
        return false;
    bool isNumber = true;
    const auto bits = slash < 0 ? 0 : text.sliced(slash + 1).toUInt(&isNumber);
    return isNumber && bits <= (family == QAbstractSocket::IPv4Protocol ? 32 : 128);
}

bool targetFits(const SpfTerm &term)
{
    switch (term.kind) {
    case SpfTerm::All:
        return term.target.isEmpty();
    case SpfTerm::Ip4:
        return isNetwork(term.target, QAbstractSocket::IPv4Protocol);
    case SpfTerm::Ip6:
        return isNetwork(term.target, QAbstractSocket::IPv6Protocol);
    case SpfTerm::Include:
    case SpfTerm::Exists:
    case SpfTerm::Redirect:
        return !term.target.isEmpty();
    default:
        return true;
    }
}

std::optional<SpfTerm> parseModifier(const QString &text, qsizetype equals)
{
    const bool redirects = text.first(equals).compare("redirect"_L1, Qt::CaseInsensitive) == 0;
    return SpfTerm{redirects ? SpfTerm::Redirect : SpfTerm::Other, SpfResult::Pass, text.sliced(equals + 1).toLower()};
}

// "mechanism", "mechanism:target", "a/24", with a sign before it
std::optional<SpfTerm> parseMechanism(QString text)
{
    SpfTerm term;
    term.result = takeResult(text);
    const auto end = std::ranges::find_if(text,
                                          [](QChar c) {
                                              return c == u':' || c == u'/';
                                          })
        - text.begin();
    const auto kind = valueOf(mechanisms, text.first(end).toLower());
    if (!kind)
        return std::nullopt;
    term.kind = *kind;
    const bool hasTarget = end < text.size() && text.at(end) == u':';
    term.target = hasTarget ? text.sliced(end + 1).toLower() : QString();
    if (const auto slash = term.target.indexOf(u'/'); slash >= 0 && (term.kind == SpfTerm::A || term.kind == SpfTerm::Mx))
        term.target.truncate(slash);
    return term;
}

std::optional<SpfTerm> parseTerm(const QString &text)
{
    const auto equals = text.indexOf(u'=');
    const auto colon = text.indexOf(u':');
    const bool isModifier = equals > 0 && (colon < 0 || equals < colon);
    const auto term = isModifier ? parseModifier(text, equals) : parseMechanism(text);
    return term && targetFits(*term) ? term : std::nullopt;
}
} // namespace

std::optional<SpfResult> SpfRecord::forEverybodyElse() const
{
    const auto all = std::ranges::find(terms, SpfTerm::All, &SpfTerm::kind);
    return all == terms.end() ? std::nullopt : std::optional(all->result);
}

bool isSpf(const QByteArray &text)
{
    const auto start = QLatin1StringView(text).first(std::min(version.size(), text.size()));
    return start.compare(version, Qt::CaseInsensitive) == 0 && (text.size() == version.size() || text.at(version.size()) == ' ');
}

std::expected<SpfRecord, QString> parseSpf(const QByteArray &text)
{
    const auto readable = QString::fromLatin1(text.first(std::min(text.size(), longestText)));
    if (text.size() > longestText || !isSpf(text))
        return std::unexpected(readable.first(std::min<qsizetype>(readable.size(), 80)));
    SpfRecord record;
    const auto words = readable.sliced(version.size()).split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : words) {
        const auto term = parseTerm(word);
        if (!term)
            return std::unexpected(word);
        record.terms.append(*term);
    }
    return record;
}

bool needsLookup(const SpfTerm &term)
{
    switch (term.kind) {
    case SpfTerm::Include:
    case SpfTerm::A:
    case SpfTerm::Mx:
    case SpfTerm::Ptr:
    case SpfTerm::Exists:
    case SpfTerm::Redirect:
        return true;
    default:
        return false;
    }
}
