// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knownreplies.h"

#include "explainresources.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
constexpr float weightOfRemembered = 0.6F;

void append(std::vector<KnownReply> &replies, const QString &file, float weight)
{
    const auto entries = readExplainResource(file, "mailwright.knownreplies/1"_L1).value("replies"_L1).toArray();
    for (const auto &entry : entries) {
        const auto cause = causeFromWord(entry["cause"_L1].toString());
        if (!cause)
            qFatal("%s: cause \"%s\"", qPrintable(file), qPrintable(entry["cause"_L1].toString()));
        replies.push_back({entry["text"_L1].toString(), *cause, weight});
    }
}
} // namespace

std::vector<KnownReply> knownReplies()
{
    std::vector<KnownReply> replies;
    append(replies, u"knownreplies"_s, weightOfRemembered);
    append(replies, u"foundreplies"_s, 1);
    return replies;
}

const Likeness &likenessToKnownReplies()
{
    static const Likeness likeness(knownReplies());
    return likeness;
}
