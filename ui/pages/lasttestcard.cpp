// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lasttestcard.h"

#include "watch/comparison.h"
#include "words/changewords.h"

LastTestCard::LastTestCard(QWidget *parent)
    : Card({}, {}, parent)
{
    setObjectName(QStringLiteral("lastTest"));
    hide();
}

void LastTestCard::recall(const Draft &draft)
{
    const auto last = draft.way == Way::Practice ? std::nullopt : loadBaseline(draft.account());
    setMood(Plain);
    setTitle({});
    setText(last ? sentenceFor(*last) : QString());
    setVisible(last.has_value());
}

void LastTestCard::compare(const Draft &draft)
{
    if (draft.way == Way::Practice)
        return;
    const auto [last, changes, notKept] = compareWithLast(draft.account(), *draft.lastCheck, QDateTime::currentDateTimeUtc());
    QStringList sentences;
    for (const auto &change : changes)
        sentences.append(sentenceWithSide(change));
    if (last)
        sentences.prepend(sentenceFor(*last));
    setMood(changes.isEmpty() ? Plain : Caution);
    setTitle(changes.isEmpty() ? QString() : last ? tr("What has changed since") : tr("What to keep an eye on"));
    setText(sentences.join(u'\n'));
    setVisible(!sentences.isEmpty());
}
