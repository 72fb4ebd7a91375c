// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "innerwords.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
// The quoted text that begins here, its escapes undone; up to the end where the closing sign is missing.
QString quotedAt(const QString &line, qsizetype start)
{
    const auto sign = line[start];
    QString words;
    for (auto i = start + 1; i < line.size() && line[i] != sign; ++i) {
        if (line[i] != u'\\' || i + 1 == line.size()) {
            words += line[i];
            continue;
        }
        const auto escaped = line[++i];
        words += escaped == u'n' ? u'\n' : escaped == u'r' || escaped == u't' ? u' ' : escaped;
    }
    return words.trimmed();
}

// Keys under which libraries keep what the server said: JSON, objects and debug prints of many languages.
std::optional<QString> behindKey(const QString &line)
{
    static const QRegularExpression key(
        uR"((?:\b(?:response|smtpResponse|serverResponse|lastResponse|response_text|smtp_error|information|info)["']?\s*[:=]\s*(?:Some\()?|\bData: \[b|\berror: b|\bError: b)(["']))"_s);
    constexpr int most = 20;
    auto found = key.globalMatch(line);
    for (int i = 0; found.hasNext() && i < most; ++i) {
        const auto match = found.next();
        auto words = quotedAt(line, match.capturedStart(1));
        if (words.size() > 3)
            return words;
    }
    return std::nullopt;
}

// Python's pair of a code and the words: (535, b'no').
std::optional<QString> inPair(const QString &line)
{
    static const QRegularExpression pair(uR"(\((\d{3}), ?b?(["']))"_s);
    const auto found = pair.match(line);
    if (!found.hasMatch())
        return std::nullopt;
    return QString(found.captured(1) + u' ' + quotedAt(line, found.capturedStart(2)));
}

// What stands behind the words in the same line: remarks, closing brackets.
QString withoutRemark(QString words)
{
    static const QRegularExpression remark(uR"( ?\(in reply to .*$| at \S+ line \d+\.?$|["'\])}]+[;.,]?$|\\r\\n$)"_s);
    return words.remove(remark).trimmed();
}

// A refusing code, or a refusal of IMAP or POP3, in the middle of a line.
std::optional<QString> behindCode(const QString &line)
{
    static const QRegularExpression code(
        uR"((?<=[:;(\[>"'“`=] |[:;(\[>"'“`=]|said: |returned |response |code |error |failed )((?:(?!4[01]\d|429|443|465|587)[45]\d\d(?:[ -]\d\.\d{1,3}\.\d{1,3}|[ -](?=[^\d\s]))|-ERR |[A-Za-z]{0,5}\d{0,6} ?(?:NO|BAD) (?=\[?[A-Za-z])).*)$)"_s);
    const auto found = code.match(line);
    if (!found.hasMatch())
        return std::nullopt;
    return withoutRemark(found.captured(1));
}

QString commandIn(const QString &line)
{
    static const QRegularExpression command(
        uR"((?:\(in reply to (?:end of )?|["']?command["']?\s*[:=]\s*["']|error from remote mail server after (?:end of )?|mail server after pipelined |failed after |command )(DATA|AUTH[ \w-]{0,24}|MAIL FROM|RCPT TO|EHLO|HELO|STARTTLS|LOGIN|AUTHENTICATE))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return command.match(line).captured(1).toUpper().trimmed();
}
} // namespace

std::optional<InnerWords> innerWordsIn(const QString &line)
{
    for (const auto &words : {behindKey(line), inPair(line), behindCode(line)})
        if (words && !words->isEmpty())
            return InnerWords{*words, commandIn(line)};
    return std::nullopt;
}
