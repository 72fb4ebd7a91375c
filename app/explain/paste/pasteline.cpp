// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pasteline.h"

#include "replyform.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto anchored = QRegularExpression::AnchorAtOffsetMatchOption;

struct Mark {
    QStringView text;
    Speaker speaker;
    bool isClear = false; // nothing else looks like that
    bool isWord = false;
};

// What logs of a dialogue put in front of a line, the longer ones first.
constexpr auto marks = std::to_array<Mark>({
    {u"SERVER -> CLIENT:", Speaker::Server, true},
    {u"CLIENT -> SERVER:", Speaker::Client, true},
    {u"SMTP -> FROM SERVER:", Speaker::Server, true},
    {u"SMTP INBOUND:", Speaker::Server, true},
    {u"SMTP OUTBOUND:", Speaker::Client, true},
    {u"SMTP -> get_lines(): $str is", Speaker::Server, true},
    {u"got:", Speaker::Server, false, true},
    {u"received :", Speaker::Server, false, true},
    {u"sending :", Speaker::Client, false, true},
    {u"reply:", Speaker::Server, false, true},
    {u"send:", Speaker::Client, false, true},
    {u"recv:", Speaker::Server, false, true},
    {u"rcvd:", Speaker::Server, false, true},
    {u"read:", Speaker::Server, false, true},
    {u"sending:", Speaker::Client, false, true},
    {u"sent:", Speaker::Client, false, true},
    {u"server:", Speaker::Server, false, true},
    {u"client:", Speaker::Client, false, true},
    {u"response:", Speaker::Server, false, true},
    {u"IMAP<", Speaker::Server, true},
    {u"IMAP>", Speaker::Client, true},
    {u"POP3<", Speaker::Server, true},
    {u"POP3>", Speaker::Client, true},
    {u"SMTP<", Speaker::Server, true},
    {u"SMTP>", Speaker::Client, true},
    {u"<<<", Speaker::Server},
    {u">>>", Speaker::Client},
    {u"<--", Speaker::Server},
    {u"-->", Speaker::Client},
    {u"<~*", Speaker::Server, true},
    {u"<**", Speaker::Server, true},
    {u"<<", Speaker::Server},
    {u">>", Speaker::Client},
    {u"<=", Speaker::Server},
    {u"=>", Speaker::Client},
    {u"<-", Speaker::Server},
    {u"->", Speaker::Client},
    {u"<~", Speaker::Server, true},
    {u"~>", Speaker::Client, true},
    {u"S:", Speaker::Server, true},
    {u"C:", Speaker::Client, true},
    {u"S>", Speaker::Server},
    {u"C>", Speaker::Client},
    {u"RX:", Speaker::Server},
    {u"TX:", Speaker::Client},
    {u"IN:", Speaker::Server},
    {u"OUT:", Speaker::Client},
    {u"< ", Speaker::Server},
    {u"> ", Speaker::Client},
});

// Dates, times, levels, names of threads and processes in front of a line of a log.
qsizetype endOfLogPrefix(const QString &line)
{
    static const QRegularExpression prefix(
        uR"((?:\s+|\[\d{1,2}-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d(?: [+-]\d{4})?\]:?|\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?[T ]\s?\d{1,2}:\d\d(?::\d\d)?(?:[.,:]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d| UTC| AM| PM)?\]?:?)"
        uR"(|\[?\d{1,2}:\d\d:\d\d(?:[.,:]\d{1,9})?\]?:?)"
        uR"(|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+\d{1,2}\s\d\d:\d\d:\d\d(?: [\w.-]{1,64})?(?: [\w/.-]{1,64}(?:\[\d{1,9}\])?:)?)"
        uR"(|\[?(?:DEBUG|INFO|WARN|WARNING|ERROR|ERR|TRACE|FATAL|NOTICE|SEVERE)\]?:?(?=\s)|(?:DEBUG SMTP|DEBUG IMAPS?|DEBUG POP3S?|fetchmail|\* ):?(?=\s))"
        uR"(|\[[\w#@.:-]{1,60}\](?=\s)|\(\w{1,30}\)(?=\s)|[\w.-]{1,40}\s{0,20}\|(?=\s)|\w{4}\[\w{1,8}\]:(?=\s)|: (?=<)|davmail {1,4}- |<\w{4,16}>(?=\s)|\d(?=[<>] )|Net::\w{1,8}(?:=GLOB\(\w{1,20}\))?|Host[12]:?(?=\s)|string\(\d{1,6}\)|\|))"_s);
    constexpr int most = 8;
    qsizetype end = 0;
    for (int i = 0; i < most; ++i) {
        const auto found = prefix.match(line, end, QRegularExpression::NormalMatch, anchored);
        if (!found.hasMatch() || found.capturedLength() == 0)
            break;
        end = found.capturedEnd();
    }
    return end;
}

// b'text', "text" and their kin without the signs around; without an escaped end of line.
QString unquoted(QStringView words)
{
    words = words.trimmed();
    if (words.size() > 2 && words[0] == u'b' && (words[1] == u'\'' || words[1] == u'"'))
        words = words.sliced(1);
    while (words.endsWith(uR"(\r\n)") || words.endsWith(uR"(\n)"))
        words.chop(words.endsWith(uR"(\r\n)") ? 4 : 2);
    if (words.size() > 1 && (words[0] == u'\'' || words[0] == u'"' || words[0] == u'`')) {
        const auto sign = words[0];
        words = words.sliced(1);
        if (words.endsWith(sign))
            words.chop(1);
    }
    while (words.endsWith(uR"(\r\n)") || words.endsWith(uR"(\n)"))
        words.chop(words.endsWith(uR"(\r\n)") ? 4 : 2);
    return words.trimmed().toString();
}

// "-> 535 no" is the server's, whichever way a library draws its arrows.
Speaker speakerOf(const QString &words, Speaker marked)
{
    if (isReply(words))
        return Speaker::Server;
    return isCommand(words, Qt::CaseInsensitive) ? Speaker::Client : marked;
}

std::optional<PasteLine> readMarked(QStringView line)
{
    for (const auto &mark : marks) {
        if (!line.startsWith(mark.text, Qt::CaseInsensitive))
            continue;
        auto words = unquoted(line.sliced(mark.text.size()));
        static const QRegularExpression retold(u"^retcode \\(-?\\d{1,4}\\)"_s); // says again what the lines above said
        if (retold.match(words).hasMatch())
            return PasteLine{Speaker::Settings, words, true};
        if (isReply(words) || isCommand(words, Qt::CaseInsensitive) || (mark.isClear && !words.isEmpty())
            || (!mark.isWord && words.size() > 3 && !words.contains(u' ')))
            return PasteLine{speakerOf(words, mark.speaker), words, true};
        return std::nullopt; // "Server: 'pop.example.com'", "Sent: Monday", "> I wrote"
    }
    return std::nullopt;
}

bool isFrame(const QString &line)
{
    static const QRegularExpression frame(
        uR"(^\s*(?:at [\w$.<>/\[\]` ]{2,200}[(:]|File ".{1,300}", line \d|#\d{1,3} [/\w{]|\.\.\. \d{1,4} (?:more|frames)|\^+\s*$|goroutine \d|called at |at .{1,200} line \d{1,6}\.?$))"_s);
    return frame.match(line).hasMatch();
}

// A key and a value, a line of code, a remark in it. What msmtp and Postfix write looks alike and says what failed.
bool isSettings(const QString &line)
{
    static const QRegularExpression settings(
        uR"(^\s*(?://|/\*|#(?!\d)|;\s|<!--|\$\w{1,60}|(?:var|let|const|import|use|require|include|def|public|private|using|new|return|await|try|catch|print|echo|if|for)\b[ ({]|[\w.'"\[\]-]{1,80}\s?(?:=>?|:=)\s?\S))"_s);
    static const QRegularExpression failing(u"errormsg=|exitcode=|status=|error[_ ]?\\w*\\s*=|reason=|dsn="_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression found(
        u"^\\s*(?:DEBUG ?\\w*: )?(?:Found extension|Providers Listed|Tables of loaded|JavaMail version|Jakarta Mail version|"
        "successfully loaded|useEhlo|not loading|protocolConnect|Attempt to authenticate)"_s);
    return (settings.match(line).hasMatch() && !failing.match(line).hasMatch()) || found.match(line).hasMatch();
}

bool isOwnWords(const QString &line)
{
    static const QRegularExpression person(
        u"^\\s*(?:I|I'm|I've|I’m|I’ve|My|Hi|Hello|Hey|Thanks|Thank you|Please help|Any ideas?|Can (?:any|some)one|How (?:do|can) I|Why "
        u"|Yesterday|Ich|Mein|Hallo|J'ai|Mon|Bonjour|"
        "Hola|Mi|Ciao|Ho)\\b"_s);
    return person.match(line).hasMatch();
}

Speaker speakerOfUnmarked(const QString &line)
{
    if (isReply(line))
        return Speaker::Server;
    if (isCommand(line, Qt::CaseSensitive))
        return Speaker::Client;
    if (isFrame(line))
        return Speaker::Frame;
    if (isSettings(line))
        return Speaker::Settings;
    return isOwnWords(line) ? Speaker::Person : Speaker::Program;
}

} // namespace

PasteLine readPasteLine(const QString &line)
{
    const auto rest = QStringView(line).sliced(endOfLogPrefix(line)).trimmed();
    if (auto marked = readMarked(rest))
        return *marked;
    if (isReply(rest) || isCommand(rest, Qt::CaseSensitive))
        return {isReply(rest) ? Speaker::Server : Speaker::Client, rest.toString()};
    return {speakerOfUnmarked(line), line.trimmed()};
}
