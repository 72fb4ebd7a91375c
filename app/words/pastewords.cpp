// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastewords.h"

#include <QCoreApplication>

namespace
{
struct PasteWords {
    Q_DECLARE_TR_FUNCTIONS(PasteWords)
};

constexpr qsizetype longestQuote = 240;

QString quoted(const QString &words)
{
    const auto line = words.simplified();
    return line.size() <= longestQuote ? line : QString(line.first(longestQuote) + QChar(0x2026));
}
} // namespace

QString whatWasRead(const Paste &paste)
{
    if (paste.refusal.isEmpty())
        return {};
    const auto words = quoted(paste.refusal);
    const auto stage = paste.stage.value_or(QString());
    if (stage == QLatin1StringView("sign-in"))
        return PasteWords::tr("We read: at signing in the server said “%1”.").arg(words);
    if (stage == QLatin1StringView("sender"))
        return PasteWords::tr("We read: to the sender's address the server said “%1”.").arg(words);
    if (stage == QLatin1StringView("recipient"))
        return PasteWords::tr("We read: to the recipient's address the server said “%1”.").arg(words);
    if (stage == QLatin1StringView("message"))
        return PasteWords::tr("We read: to the message itself the server said “%1”.").arg(words);
    if (stage == QLatin1StringView("starttls"))
        return PasteWords::tr("We read: asked for encryption the server said “%1”.").arg(words);
    if (stage == QLatin1StringView("capabilities"))
        return PasteWords::tr("We read: to the greeting the server said “%1”.").arg(words);
    return PasteWords::tr("We read: the server said “%1”.").arg(words);
}
