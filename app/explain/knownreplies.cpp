// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knownreplies.h"

#include "explainresources.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

std::vector<KnownReply> knownReplies()
{
    std::vector<KnownReply> replies;
    const auto entries = readExplainResource(u"knownreplies"_s, "mailwright.knownreplies/1"_L1).value("replies"_L1).toArray();
    for (const auto &entry : entries) {
        const auto cause = causeFromWord(entry["cause"_L1].toString());
        if (!cause)
            qFatal("The known replies: cause \"%s\"", qPrintable(entry["cause"_L1].toString()));
        replies.push_back({entry["text"_L1].toString(), *cause});
    }
    return replies;
}

const Likeness &likenessToKnownReplies()
{
    static const Likeness likeness(knownReplies());
    return likeness;
}
