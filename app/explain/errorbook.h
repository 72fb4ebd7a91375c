// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/cause.h"
#include "account/endpoint.h"

#include <QString>

#include <optional>

// What is known of a failure: the words, and, where known, in which conversation and with whom they were said.
struct Evidence {
    std::optional<Protocol> protocol;
    std::optional<QString> stage; // a word of the checks: "resolve" ... "delivery"
    QString providerId; // id of a preset, or empty
    QString reply; // a server's answer of any number of lines, or an error text as somebody pasted it

    bool operator==(const Evidence &) const = default;
};

// How surely the words name the cause.
enum class Confidence {
    Exact, // a sentence that means this and nothing else
    Likely, // the key words of such a sentence
    Generic, // nothing but a code, or nothing at all
};

// "exact", "likely", "generic"
QLatin1StringView wordFor(Confidence confidence);
std::optional<Confidence> confidenceFromWord(QStringView word);

// Of one explanation.
constexpr qsizetype mostAlternatives = 4;

// What a failure most probably means, and what else the same words can mean, the more probable first.
struct Explanation {
    Cause cause = Cause::Unknown;
    Confidence confidence = Confidence::Generic;
    QList<Cause> alternatives;

    bool operator==(const Explanation &) const = default;
};

// What the words mean, whoever the provider is. Takes any text, from a server's three words to a log of 256 KiB.
Explanation explainWords(const Evidence &evidence);

// And what they mean at this provider: the one that the evidence or the text itself names.
Explanation explain(const Evidence &evidence);
