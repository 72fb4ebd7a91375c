// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mask.h"

#include "readings.h"
#include "secretforms.h"

#include <QStringList>

#include <algorithm>
#include <string.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype gramLength = 4; // units; a shorter needle would cover half of every text, and so give itself away
constexpr qsizetype shortestProof = 16; // shorter words of a message are its names
constexpr qsizetype longestUncovered = 40; // of a token: a part of it is worth nothing, but who knows its parts
constexpr std::size_t hashes = 1 << 16;
constexpr auto stars = "********"_L1;

quint64 gramAt(QStringView text, qsizetype at)
{
    quint64 units = 0;
    for (qsizetype i = 0; i < gramLength; ++i)
        units = units << 16 | text[at + i].unicode();
    return units;
}

std::size_t hashOf(quint64 gram)
{
    return (gram * 0x9E3779B97F4A7C15ULL) >> 48;
}

// Three fifths of a secret give it away, but three characters are in every text.
qsizetype fewestOf(qsizetype size)
{
    return std::min(longestUncovered, std::max(gramLength, (size * 3 + 4) / 5));
}
} // namespace

Mask::~Mask()
{
    for (auto &needle : m_needles)
        wipe(needle.text);
    for (auto &text : m_short)
        wipe(text);
    forgetGrams();
}

void Mask::cover(const Secret &secret, const QString &userName)
{
    if (secret.isEmpty())
        return;
    auto forms = formsOf(secret.bytes());
    if (auto plain = folded(forms.first()); plain.size() < gramLength)
        addShort(forms);
    else
        add(forms, Part::Most);
    QByteArray message = '\0' + userName.toUtf8() + '\0' + secret.bytes().toByteArray();
    coverWhole(message);
    wipe(message);
}

void Mask::coverProof(const QByteArray &message)
{
    coverWhole(message);
    auto parted = message;
    for (const auto &word : parted.replace(',', ' ').split(' '))
        if (word.size() >= shortestProof)
            coverWhole(word);
    wipe(parted);
}

void Mask::coverWhole(QByteArrayView message)
{
    auto forms = formsOfWhole(message);
    add(forms, Part::Whole);
}

void Mask::add(QStringList &forms, Part part)
{
    for (auto &form : forms) {
        auto needle = folded(form);
        wipe(form);
        const auto fewest = part == Part::Whole ? needle.size() : fewestOf(needle.size());
        const auto isKnown = [&](const Needle &known) {
            return known.fewest <= fewest && known.text == needle;
        };
        if (needle.size() < gramLength || std::ranges::any_of(m_needles, isKnown))
            wipe(needle);
        else
            m_needles.push_back({std::move(needle), fewest});
    }
    index();
}

void Mask::addShort(QStringList &forms)
{
    for (auto &form : forms) {
        auto needle = folded(form);
        if (!needle.isEmpty() || m_short.empty()) // the first one is the secret as it is; without a visible character it may be anywhere
            m_short.push_back(std::move(needle));
        wipe(form);
    }
}

void Mask::index()
{
    const auto step = [](const Needle &needle) { // a stretch that gives it away holds one of these for sure
        return needle.fewest - gramLength + 1;
    };
    qsizetype size = 0;
    for (const auto &needle : m_needles)
        size += needle.text.size() / step(needle) + 1;
    forgetGrams();
    m_grams.reserve(size); // at once: what is outgrown is not wiped
    m_hasGram.resize(hashes);
    for (qsizetype i = 0; const auto &needle : m_needles) {
        for (qsizetype offset = 0; offset + gramLength <= needle.text.size(); offset += step(needle)) {
            m_grams.push_back({gramAt(needle.text, offset), i, offset});
            m_hasGram[hashOf(m_grams.back().units)] = true;
        }
        ++i;
    }
    std::ranges::sort(m_grams, {}, &Gram::units);
}

void Mask::forgetGrams()
{
    if (!m_grams.empty())
        explicit_bzero(m_grams.data(), m_grams.size() * sizeof(Gram));
    m_grams.clear();
}

// The longest stretch around this gram that some needle has too.
qsizetype Mask::longestMatch(QStringView text, qsizetype at, Stretch &match) const
{
    const auto gram = gramAt(text, at);
    qsizetype longest = 0;
    for (auto found = std::ranges::lower_bound(m_grams, gram, {}, &Gram::units); found != m_grams.end() && found->units == gram; ++found) {
        const auto &needle = m_needles[found->needle];
        qsizetype before = 0;
        while (before < found->offset && before < at && needle.text[found->offset - before - 1] == text[at - before - 1])
            ++before;
        qsizetype after = gramLength;
        while (found->offset + after < needle.text.size() && at + after < text.size() && needle.text[found->offset + after] == text[at + after])
            ++after;
        if (before + after < needle.fewest || before + after <= longest)
            continue;
        longest = before + after;
        match = {at - before, at + after};
    }
    return longest;
}

void Mask::look(const QString &folded, const std::function<void(Stretch)> &found) const
{
    const QStringView text = folded;
    for (qsizetype at = 0; at + gramLength <= text.size(); ++at) {
        if (!m_hasGram[hashOf(gramAt(text, at))])
            continue;
        Stretch match{};
        if (longestMatch(text, at, match) == 0)
            continue;
        found(match);
        at = std::max(at, match.end - gramLength);
    }
}

QList<Mask::Stretch> Mask::stretches(const QString &shown) const
{
    QList<Stretch> all;
    if (m_needles.empty())
        return all;
    readEveryWay(shown, [&](const Reading &reading) {
        const auto plain = folded(reading);
        look(plain.text, [&](Stretch match) {
            all.append({plain.begins[match.begin], plain.ends[match.end - 1]});
        });
    });
    std::ranges::sort(all, {}, &Stretch::begin);
    QList<Stretch> merged;
    for (const auto &stretch : std::as_const(all)) {
        if (merged.isEmpty() || stretch.begin > merged.last().end)
            merged.append(stretch);
        else
            merged.last().end = std::max(merged.last().end, stretch.end);
    }
    return merged;
}

QString Mask::masked(const QString &shown) const
{
    QString result;
    qsizetype end = 0;
    for (const auto &stretch : stretches(shown)) {
        const auto covered = QStringView(shown).sliced(stretch.begin, stretch.end - stretch.begin);
        result += QStringView(shown).sliced(end, stretch.begin - end);
        result += stars;
        for (auto lines = covered.count(u'\n'); lines > 0; --lines)
            result += u'\n' + stars;
        end = stretch.end;
    }
    return end == 0 ? shown : result + shown.sliced(end);
}

qsizetype Mask::count(const QString &shown) const
{
    return stretches(shown).size();
}

bool Mask::repeatsShort(const QString &shown) const
{
    bool repeats = false;
    if (!m_short.empty())
        readEveryWay(shown, [&](const Reading &reading) {
            const auto plain = folded(reading);
            repeats = repeats || std::ranges::any_of(m_short, [&](const QString &secret) {
                          return plain.text.contains(secret);
                      });
        });
    return repeats;
}
