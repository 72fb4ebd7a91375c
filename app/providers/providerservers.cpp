// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providerservers.h"

#include "account/hostname.h"
#include "hostpattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QStringList choicesFor(const Provider &provider, const QString &blank)
{
    const auto known = std::ranges::find(provider.blanks, blank, &Blank::name);
    return known == provider.blanks.end() ? QStringList() : known->choices;
}

// The patterns that come of filling in one blank in each possible way.
QStringList filled(const QStringList &patterns, const QString &blank, const QStringList &choices)
{
    if (choices.isEmpty())
        return patterns;
    QStringList all;
    for (const auto &pattern : patterns)
        for (const auto &choice : choices)
            all.append(QString(pattern).replace(u'{' + blank + u'}', choice));
    return all;
}

// With only those blanks left that anything may stand for.
QStringList patternsOf(const Provider &provider, const ServerTemplate &server)
{
    QStringList patterns{server.hostPattern};
    for (const auto &blank : blanksIn(server.hostPattern))
        patterns = filled(patterns, blank, choicesFor(provider, blank));
    return patterns;
}

// "{server}" alone, or "mail.{domain}", could be anybody's.
bool isAnybodys(const QString &pattern)
{
    return pattern.endsWith(u'}');
}

bool fits(const QString &pattern, const QString &host)
{
    const auto blanks = blanksIn(pattern);
    if (blanks.isEmpty())
        return pattern == host;
    auto expression = QRegularExpression::escape(pattern);
    for (const auto &blank : blanks)
        expression.replace(QRegularExpression::escape(u'{' + blank + u'}'), "[a-z0-9-]+"_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(host).hasMatch();
}
} // namespace

bool hasOwnServers(const Provider &provider)
{
    return provider.kind != ProviderKind::Generic && std::ranges::any_of(provider.servers, [&](const ServerTemplate &server) {
               return std::ranges::none_of(patternsOf(provider, server), isAnybodys);
           });
}

bool isServerOf(const Provider &provider, const QString &host)
{
    const auto name = parseHostName(host);
    return name && provider.kind != ProviderKind::Generic && std::ranges::any_of(provider.servers, [&](const ServerTemplate &server) {
               const auto patterns = patternsOf(provider, server);
               return std::ranges::any_of(patterns, [&](const QString &pattern) {
                   return !isAnybodys(pattern) && fits(pattern, *name);
               });
           });
}

QStringList serverNames(const Provider &provider)
{
    QStringList names;
    for (const auto &server : provider.servers)
        for (const auto &pattern : patternsOf(provider, server))
            if (blanksIn(pattern).isEmpty() && !names.contains(pattern))
                names.append(pattern);
    return names;
}
