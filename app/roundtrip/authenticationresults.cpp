// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authenticationresults.h"

#include "base/mask.h"
#include "base/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestValue = 16 * 1024;
constexpr qsizetype mostVerdicts = 50;

constexpr WordTable<AuthOutcome, 9> outcomes = {{
    {AuthOutcome::Pass, "pass"_L1},
    {AuthOutcome::Fail, "fail"_L1},
    {AuthOutcome::SoftFail, "softfail"_L1},
    {AuthOutcome::Neutral, "neutral"_L1},
    {AuthOutcome::None, "none"_L1},
    {AuthOutcome::Policy, "policy"_L1},
    {AuthOutcome::TempError, "temperror"_L1},
    {AuthOutcome::PermError, "permerror"_L1},
    {AuthOutcome::Other, "other"_L1},
}};

// The parts of a value between semicolons, each as words; comments are dropped, what stands in quotes holds together.
QList<QByteArrayList> takenApart(const QByteArray &value)
{
    QList<QByteArrayList> parts{{}};
    QByteArray word;
    int comments = 0;
    bool quoted = false;
    const auto endWord = [&] {
        if (!word.isEmpty())
            parts.last().append(std::exchange(word, {}));
    };
    for (qsizetype i = 0; i < std::min(value.size(), longestValue); ++i) {
        const char c = value[i];
        if (c == '\\' && (quoted || comments) && i + 1 < value.size()) {
            ++i;
            if (!comments)
                word += value[i];
        } else if (c == '"' && !comments) {
            quoted = !quoted;
        } else if (quoted) {
            word += c;
        } else if (c == '(') {
            ++comments;
        } else if (comments) {
            comments -= c == ')' ? 1 : 0;
        } else if (c == ';') {
            endWord();
            parts.append(QByteArrayList{});
        } else if (c == ' ' || c == '\t') {
            endWord();
        } else {
            word += c;
        }
    }
    endWord();
    return parts;
}

// "spf = pass" is "spf=pass".
QByteArrayList withoutGaps(const QByteArrayList &words)
{
    QByteArrayList joined;
    for (const auto &word : words) {
        if (!joined.isEmpty() && (word.startsWith('=') || joined.last().endsWith('=')))
            joined.last() += word;
        else
            joined.append(word);
    }
    return joined;
}

QByteArray keyOf(const QByteArray &word)
{
    return word.first(std::max<qsizetype>(word.indexOf('='), 0)).toLower();
}

QString valueOf(const QByteArray &word)
{
    return printable(word.sliced(word.indexOf('=') + 1));
}

AuthOutcome outcomeFrom(const QString &word)
{
    if (word == "hardfail"_L1) // as it was called before RFC 7001
        return AuthOutcome::Fail;
    return ::valueOf(outcomes, word).value_or(AuthOutcome::Other);
}

std::optional<AuthVerdict> parseVerdict(const QByteArrayList &part)
{
    const auto words = withoutGaps(part);
    if (words.isEmpty() || keyOf(words.first()).isEmpty())
        return std::nullopt;
    AuthVerdict verdict{keyOf(words.first()).split('/').first(), outcomeFrom(valueOf(words.first()).toLower()), {}};
    for (const auto *property : {"header.from", "header.d", "header.i", "smtp.mailfrom", "smtp.auth", "smtp.helo"})
        for (const auto &word : words)
            if (verdict.about.isEmpty() && keyOf(word) == property)
                verdict.about = valueOf(word);
    return verdict;
}

// "from mx.example.net ([192.0.2.1]) by mx.example.com with ..."
QString byHost(const QByteArray &received)
{
    static const QRegularExpression by(u"(?:^|\\s)by\\s+([A-Za-z0-9.-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    return by.match(QString::fromLatin1(received)).captured(1).toLower();
}
} // namespace

QLatin1StringView wordFor(AuthOutcome outcome)
{
    return wordOf(outcomes, outcome);
}

AuthenticationResults parseAuthenticationResults(const QByteArray &value)
{
    auto parts = takenApart(value);
    AuthenticationResults results;
    if (const auto first = withoutGaps(parts.first()); !first.isEmpty() && !first.first().contains('=')) {
        results.server = printable(first.first()).toLower(); // a version may follow it
        parts.removeFirst();
    }
    for (const auto &part : std::as_const(parts))
        if (const auto verdict = parseVerdict(part); verdict && results.verdicts.size() < mostVerdicts)
            results.verdicts.append(*verdict);
    return results;
}

bool isSameOrganisation(const QString &one, const QString &other)
{
    const auto registered = [](const QString &host) {
        const auto labels = host.toLower().split(u'.', Qt::SkipEmptyParts);
        // "co.uk", "com.au": a short label before the last is no name that somebody registered.
        const qsizetype kept = labels.size() > 2 && labels[labels.size() - 2].size() <= 3 ? 3 : 2;
        return labels.mid(std::max<qsizetype>(labels.size() - kept, 0));
    };
    return !one.isEmpty() && !other.isEmpty() && registered(one) == registered(other);
}

QList<AuthenticationResults> authenticationResults(const QList<HeaderField> &header, const QString &mailHost)
{
    QStringList receivers{mailHost};
    const auto topmost = std::ranges::find(header, "received"_ba, &HeaderField::name);
    if (topmost != header.end())
        receivers.append(byHost(topmost->value));
    const auto isReceiver = [&receivers](const QString &host) {
        return std::ranges::any_of(receivers, [&host](const QString &receiver) {
            return isSameOrganisation(host, receiver);
        });
    };

    QList<AuthenticationResults> all;
    bool amongReceivers = true;
    for (const auto &field : header) {
        if (field.name == "received" && !isReceiver(byHost(field.value)))
            amongReceivers = false;
        if (field.name != "authentication-results")
            continue;
        auto results = parseAuthenticationResults(field.value);
        results.trust = amongReceivers && isReceiver(results.server) ? AuthTrust::Believed : AuthTrust::Doubted;
        all.append(results);
    }
    return all;
}
