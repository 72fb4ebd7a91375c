// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

// A table between an enum and the words that stand for it in files, on the command line and in JSON.
template<typename Enum, std::size_t size>
using WordTable = std::array<std::pair<Enum, QLatin1StringView>, size>;

template<typename Enum, std::size_t size>
constexpr QLatin1StringView wordOf(const WordTable<Enum, size> &table, Enum value)
{
    for (const auto &[known, word] : table)
        if (known == value)
            return word;
    return {};
}

template<typename Enum, std::size_t size>
std::optional<Enum> valueOf(const WordTable<Enum, size> &table, QStringView word)
{
    for (const auto &[value, known] : table)
        if (known == word)
            return value;
    return std::nullopt;
}
