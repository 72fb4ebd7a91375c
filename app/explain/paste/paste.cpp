// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste.h"

#include "innerwords.h"
#include "pastedlines.h"
#include "possibilities.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestContext = 16 * 1024;

// What stands behind the last of the words that lead to an exception that another one was caused by: Java, .NET, Spring.
QString behindCause(const QString &line)
{
    constexpr auto leads = std::to_array<QLatin1StringView>({"Caused by: "_L1, "---> "_L1, "--->"_L1, "nested exception is: "_L1, "nested exception is "_L1});
    qsizetype start = -1;
    for (const auto lead : leads)
        if (const auto found = line.lastIndexOf(lead); found >= 0)
            start = std::max(start, found + lead.size());
    return start < 0 ? QString() : line.sliced(start).trimmed();
}

QString innermostException(const QStringList &lines)
{
    QString innermost;
    for (const auto &line : lines)
        if (const auto cause = behindCause(line); !cause.isEmpty())
            innermost = cause;
    return innermost;
}

bool soundsLikeFailure(const QString &line)
{
    static const QRegularExpression failing(
        u"fail|error|exception|timed? ?-?out|refus|reset|clos|unable|cannot|can't|could ?n[o']t|couldn't|denied|invalid|reject|abort|lost|not |no "
        u"|alert|unexpected|wrong|"
        "expired|fehler|nicht|impossible|échou|erreur|erro|fallo|falló|fallid|errore|ошибк|не |mislukt|błąd|失败|失敗|错误|エラー|拒"_s,
        QRegularExpression::CaseInsensitiveOption);
    return failing.match(line).hasMatch();
}

// The lines of a paste, sorted by who says them.
struct Sorted {
    QList<PasteLine> lines;
    QStringList programs; // what programs say, in order
    QList<qsizetype> numbers; // of those lines
};

Sorted sorted(const QStringList &texts)
{
    Sorted sorted;
    for (const auto &text : texts) {
        if (text.trimmed().isEmpty()) {
            sorted.lines.append({Speaker::Frame, {}});
            continue;
        }
        auto line = readPasteLine(text);
        if (line.speaker == Speaker::Program) {
            sorted.programs.append(line.words);
            sorted.numbers.append(sorted.lines.size());
        }
        sorted.lines.append(std::move(line));
    }
    return sorted;
}

// The last words of a server that a program repeats within its own.
void takeInnerWords(Paste &paste, const Sorted &sorted)
{
    for (qsizetype i = sorted.programs.size() - 1; i >= 0; --i) {
        const auto inner = innerWordsIn(sorted.programs[i]);
        if (!inner)
            continue;
        if (paste.refusal.isEmpty() || sorted.numbers[i] > paste.dialogue.refusalAt + 40)
            paste.refusal = inner->words;
        if (!inner->command.isEmpty())
            paste.command = inner->command;
        return;
    }
}

// What went wrong after the server's last word, or, where no server speaks, all of it.
QString complaintOf(const Sorted &sorted)
{
    const auto innermost = innermostException(sorted.programs);
    if (!innermost.isEmpty())
        return innermost;
    QStringList complaints;
    for (const auto &words : sorted.programs)
        if (soundsLikeFailure(words))
            complaints.append(words);
    return complaints.join(u'\n').left(longestContext);
}

// A token was shown in place of a password; that a server lists the way, or a setting names it, says nothing.
bool showsToken(const PasteLine &line)
{
    if (line.speaker != Speaker::Client && line.speaker != Speaker::Program && line.speaker != Speaker::Person)
        return false;
    static const QRegularExpression offered(u"AUTH=|CAPABILITY|250|Remove"_s);
    return (line.words.contains("XOAUTH2"_L1) || line.words.contains("OAUTHBEARER"_L1)) && !offered.match(line.words).hasMatch();
}

std::optional<Protocol> protocolOfRefusal(const QString &refusal)
{
    if (refusal.startsWith("-ERR"_L1))
        return Protocol::Pop3;
    static const QRegularExpression smtp(u"^[45]\\d\\d[ -]"_s);
    static const QRegularExpression imap(u"^(?:[A-Za-z]{0,8}\\d{1,8} |\\* )?(?:NO|BAD|BYE) "_s);
    if (smtp.match(refusal).hasMatch())
        return Protocol::Smtp;
    return imap.match(refusal).hasMatch() ? std::optional(Protocol::Imap) : std::nullopt;
}
} // namespace

Paste readPaste(const QString &text)
{
    Paste paste;
    const auto [certain, possible] = withoutPossibilities(pastedLines(text).join(u'\n'));
    paste.possibilities = possible;
    const auto sortedLines = sorted(certain.split(u'\n'));
    paste.dialogue = readDialogue(sortedLines.lines);
    paste.refusal = paste.dialogue.refusal;
    paste.command = paste.dialogue.command;
    takeInnerWords(paste, sortedLines);
    paste.context = sortedLines.programs.join(u'\n').right(longestContext);
    paste.complaint = complaintOf(sortedLines);
    paste.stage = paste.refusal.isEmpty() ? std::nullopt : stageOfCommand(paste.command);
    paste.protocol = protocolOfRefusal(paste.refusal);
    paste.showsToken = std::ranges::any_of(sortedLines.lines, showsToken);
    const auto says = [&sortedLines](Speaker speaker) {
        return std::ranges::any_of(sortedLines.lines, [speaker](const PasteLine &line) {
            return line.speaker == speaker && !line.words.isEmpty();
        });
    };
    paste.hasOwnWords = says(Speaker::Person);
    paste.hasSettings = says(Speaker::Settings) || says(Speaker::Frame);
    return paste;
}
