// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfaults.h"

#include "explainresources.h"

#include <QJsonArray>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestLookForFaults = 64 * 1024;

struct LibraryFault {
    QStringList texts; // all of these are there, in small letters
    Explanation explanation;
    bool isVague = false; // what stands around it knows better, if it knows anything
};

QList<Cause> causesIn(const QJsonValue &words)
{
    QList<Cause> causes;
    const auto array = words.toArray();
    for (const auto &word : array) {
        const auto cause = causeFromWord(word.toString());
        if (!cause)
            qFatal("The faults of libraries: cause \"%s\"", qPrintable(word.toString()));
        causes.append(*cause);
    }
    return causes;
}

LibraryFault readFault(const QJsonObject &entry)
{
    LibraryFault fault;
    const auto texts = entry["texts"_L1].toArray();
    for (const auto &text : texts)
        fault.texts.append(text.toString().toLower());
    auto causes = causesIn(entry["causes"_L1]);
    if (causes.isEmpty() || fault.texts.isEmpty())
        qFatal("The faults of libraries: an entry says nothing");
    fault.explanation.cause = causes.takeFirst();
    fault.explanation.alternatives = causes;
    fault.explanation.confidence = confidenceFromWord(entry["confidence"_L1].toString()).value_or(Confidence::Likely);
    fault.isVague = entry["vague"_L1].toBool();
    return fault;
}

void appendFaults(std::vector<LibraryFault> &faults, const QString &file)
{
    const auto libraries = readExplainResource(file, "mailwright.libraryfaults/1"_L1)["libraries"_L1].toArray();
    for (const auto &library : libraries) {
        const auto entries = library["faults"_L1].toArray();
        for (const auto &entry : entries)
            faults.push_back(readFault(entry.toObject()));
    }
}

const std::vector<LibraryFault> &libraryFaults()
{
    static const auto faults = [] {
        std::vector<LibraryFault> read;
        appendFaults(read, u"libraryfaults"_s);
        appendFaults(read, u"systemmessages"_s);
        return read;
    }();
    return faults;
}
} // namespace

std::optional<Explanation> libraryFaultIn(const QString &text, bool isLastWord)
{
    const auto looked = text.right(longestLookForFaults).toLower();
    const auto found = std::ranges::find_if(libraryFaults(), [&looked, isLastWord](const LibraryFault &fault) {
        return fault.isVague == isLastWord && std::ranges::all_of(fault.texts, [&looked](const QString &part) {
                   return looked.contains(part);
               });
    });
    return found == libraryFaults().end() ? std::nullopt : std::optional(found->explanation);
}
