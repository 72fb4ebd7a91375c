// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogue.h"

#include "replyform.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
// The command without its tag: "a1 LOGIN x y" is "LOGIN".
QString verbOf(QStringView command)
{
    static const QRegularExpression verb(u"^(?:[A-Za-z]{0,8}[.]?\\d{1,8} |[A-Za-z] )?([A-Za-z]{2,12})"_s);
    return verb.matchView(command).captured(1).toUpper();
}

bool isSignIn(const QString &verb)
{
    return verb == "AUTH"_L1 || verb == "LOGIN"_L1 || verb == "AUTHENTICATE"_L1 || verb == "USER"_L1 || verb == "PASS"_L1 || verb == "APOP"_L1;
}

bool isGreetingCommand(const QString &verb)
{
    return verb == "EHLO"_L1 || verb == "HELO"_L1 || verb == "LHLO"_L1;
}

std::optional<Protocol> protocolOf(QStringView reply)
{
    if (reply.startsWith(u"+OK") || reply.startsWith(u"-ERR"))
        return Protocol::Pop3;
    return reply.front().isDigit() && reply.size() > 3 && reply[1].isDigit() && reply[2].isDigit() && !reply[3].isDigit() ? Protocol::Smtp : Protocol::Imap;
}

// What a server says because it has refused something before.
bool onlyFollows(const QString &words)
{
    return words.contains("too many errors"_L1, Qt::CaseInsensitive) || (words.startsWith("503"_L1) && !words.contains("auth"_L1, Qt::CaseInsensitive))
        || words.contains("no valid recipients"_L1, Qt::CaseInsensitive);
}

// Reads a dialogue line by line.
class Listener
{
public:
    void hear(const PasteLine &line, qsizetype number)
    {
        if (line.speaker == Speaker::Client)
            hearClient(line.words);
        else if (line.speaker == Speaker::Server)
            hearServer(line.words, number);
        else if (line.speaker == Speaker::Program && m_mayGoOn && !line.isMarked)
            m_heard.refusal += u'\n' + line.words; // the answer goes on without its code
        m_mayGoOn = m_mayGoOn ? line.speaker == Speaker::Program : line.speaker == Speaker::Server && !line.isMarked && m_heard.refusalAt == number;
    }
    Dialogue takeDialogue()
    {
        if (m_heard.refusal.isEmpty())
            m_heard.command = m_command;
        return std::move(m_heard);
    }

private:
    void hearClient(const QString &words)
    {
        m_isContinued = false;
        if (!isCommand(words, Qt::CaseInsensitive))
            return;
        m_command = words;
        if (isGreetingCommand(verbOf(words)) && m_heard.isLocked)
            m_heard.isUnansweredAfterLock = m_heard.offeredAfter.isEmpty();
    }

    void hearServer(const QString &words, qsizetype number)
    {
        const auto isAnswer = isReply(words);
        if (isAnswer && (m_heard.lastReply.isEmpty() || !m_heard.protocol))
            m_heard.protocol = protocolOf(words);
        if (m_isContinued && words.first(std::min<qsizetype>(3, words.size())) == m_code)
            m_heard.lastReply += u'\n' + words;
        else if (isAnswer || !m_heard.lastReply.isEmpty())
            m_heard.lastReply = words;
        if (m_heard.greeting.isEmpty() && m_command.isEmpty())
            m_heard.greeting = words;
        if (isGreetingCommand(verbOf(m_command)) && words.size() > 3)
            m_heard.isUnansweredAfterLock = false;
        m_code = words.first(std::min<qsizetype>(3, words.size()));
        m_isContinued = isAnswer && words.size() > 3 && words[3] == u'-' && m_heard.protocol == Protocol::Smtp;
        takeOffer(words);
        if (isAnswer)
            judge(words, number);
    }

    void takeOffer(const QString &words)
    {
        const auto verb = verbOf(m_command);
        if (isGreetingCommand(verb) && words.startsWith("250"_L1) && words.size() > 4)
            (m_heard.isLocked ? m_heard.offeredAfter : m_heard.offeredBefore).append(words.sliced(4).trimmed().toUpper());
        if (words.contains("[CAPABILITY "_L1) || words.startsWith("* CAPABILITY "_L1))
            (m_heard.isLocked ? m_heard.offeredAfter : m_heard.offeredBefore).append(words.toUpper());
    }

    void judge(const QString &words, qsizetype number)
    {
        const auto verb = verbOf(m_command);
        if (isRefusal(words)) {
            if (verb == "QUIT"_L1 || verb == "LOGOUT"_L1 || (!m_heard.refusal.isEmpty() && onlyFollows(words)))
                return;
            if (m_heard.refusalAt >= 0 && m_heard.command == m_command && !m_heard.refusal.isEmpty() && m_heard.refusal.first(3) == words.first(3)
                && words.front().isDigit())
                m_heard.refusal += u'\n' + words; // a further line of the same answer
            else
                m_heard.refusal = words;
            m_heard.command = m_command;
            m_heard.refusalAt = number;
            return;
        }
        if (verb == "STARTTLS"_L1 || verb == "STLS"_L1
            || (words.startsWith("220"_L1) && words.contains(" TLS"_L1) && words.contains("ready"_L1, Qt::CaseInsensitive)))
            m_heard.isLocked = m_heard.isLocked || !words.startsWith('*'_L1);
        if (makesGood(words, verb))
            m_heard.refusal.clear();
    }

    // EHLO was refused and HELO was not; one way to sign in was refused and another one was not.
    bool makesGood(QStringView words, const QString &verb) const
    {
        const auto refused = verbOf(m_heard.command);
        if (words.startsWith(u"3") || words.startsWith(u"+ ") || words.startsWith(u"* "))
            return false;
        return (isGreetingCommand(refused) && isGreetingCommand(verb))
            || (isSignIn(refused) && isSignIn(verb) && !words.startsWith(u"2 ") && verb != "USER"_L1);
    }

    Dialogue m_heard;
    QString m_command;
    QString m_code;
    bool m_isContinued = false;
    bool m_mayGoOn = false; // in a text without marks, below a refusal
};
} // namespace

Dialogue readDialogue(const QList<PasteLine> &lines)
{
    Listener listener;
    for (qsizetype i = 0; i < lines.size(); ++i)
        listener.hear(lines[i], i);
    return listener.takeDialogue();
}

std::optional<QString> stageOfCommand(QStringView command)
{
    const auto verb = verbOf(command);
    if (isSignIn(verb))
        return u"sign-in"_s;
    if (isGreetingCommand(verb) || verb == "CAPABILITY"_L1 || verb == "CAPA"_L1)
        return u"capabilities"_s;
    if (verb == "STARTTLS"_L1 || verb == "STLS"_L1)
        return u"starttls"_s;
    if (verb == "MAIL"_L1)
        return u"sender"_s;
    if (verb == "RCPT"_L1)
        return u"recipient"_s;
    return verb == "DATA"_L1 || verb == "BDAT"_L1 ? std::optional(u"message"_s) : std::nullopt;
}
