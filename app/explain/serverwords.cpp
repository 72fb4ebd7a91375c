// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverwords.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestReply = 64 * 1024;
constexpr qsizetype longestChallenge = 12 * 1024;

// What stands before a server's words in bounces and in mail programs' messages.
constexpr auto introductions = std::to_array<QStringView>({
    u" said:",
    u"refused to talk to me:",
    u"remote server returned '",
    u"server response:",
    u"server response was:",
    u"server responded:",
    u"server replied:",
    u"the response was:",
    u"the response from the remote server was:",
    u"the error that the other server returned was:",
    u"diagnostic-code: smtp;",
    u"diagnostic-code: x-postfix;",
    u"antwort des servers:",
    u"serverantwort:",
    u"réponse du serveur :",
    u"réponse du serveur:",
    u"respuesta del servidor:",
    u"risposta del server:",
    u"resposta do servidor:",
    u"antwoord van server:",
    u"odpowiedź serwera:",
    u"ответ сервера:",
    u" responded:",
    u"status=bounced (",
    u"status=deferred (",
});

// Exim puts the command, and often the server's name and address, between these and the server's words.
constexpr QStringView eximIntroduction = u"smtp error from remote mail server after";

struct Hint {
    QStringView words;
    QLatin1StringView stage;
};

// What says at which stage it was: how Postfix and Exim name the command that was answered, how Nodemailer and Thunderbird
// begin, and what is written only above mail that came back.
constexpr auto hints = std::to_array<Hint>({
    {u"in reply to rcpt to", "recipient"_L1},
    {u"in reply to mail from", "sender"_L1},
    {u"in reply to data", "message"_L1},
    {u"in reply to end of data", "message"_L1},
    {u"in reply to auth", "sign-in"_L1},
    {u"in reply to ehlo", "capabilities"_L1},
    {u"in reply to helo", "capabilities"_L1},
    {u"mail server after rcpt to", "recipient"_L1},
    {u"mail server after mail from", "sender"_L1},
    {u"mail server after end of data", "message"_L1},
    {u"mail server after pipelined", "message"_L1},
    {u"mail server after initial connection", "greeting"_L1},
    {u"mail server after helo", "capabilities"_L1},
    {u"mail server after ehlo", "capabilities"_L1},
    {u"mail command failed", "sender"_L1},
    {u"all recipients were rejected", "recipient"_L1},
    {u"sasl authentication failed", "sign-in"_L1},
    {u"sending of username", "sign-in"_L1},
    {u"sending of password", "sign-in"_L1},
    {u"login to server", "sign-in"_L1},
    {u"final-recipient:", "delivery"_L1},
    {u"status=bounced", "delivery"_L1},
    {u"be delivered", "delivery"_L1},
    {u"wasn't delivered", "delivery"_L1},
    {u"delivery has failed", "delivery"_L1},
    {u"mail delivery failed", "delivery"_L1},
    {u"delivery status notification", "delivery"_L1},
    {u"returned to sender", "delivery"_L1},
    {u"remote server returned", "delivery"_L1},
    {u"nicht zugestellt", "delivery"_L1},
    {u"pu être remis", "delivery"_L1},
    {u"pudo entregar", "delivery"_L1},
    {u"non recapitat", "delivery"_L1},
    {u"не доставлен", "delivery"_L1},
});

bool isCode(QStringView text)
{
    return text.size() >= 3 && std::ranges::all_of(text.first(3), [](QChar c) {
               return c >= u'0' && c <= u'9';
           });
}

// The text from here to the next empty line.
QStringView paragraphAt(QStringView text, qsizetype start)
{
    auto words = text.sliced(start).trimmed();
    if (const auto end = words.indexOf("\n\n"_L1); end > 0)
        words.truncate(end);
    return words;
}

// Where the first reply begins: a code at the beginning of a line or after a blank, and a blank or hyphen behind it.
qsizetype findReply(QStringView text)
{
    for (qsizetype i = 1; i + 3 < text.size(); ++i)
        if (text[i - 1].isSpace() && isCode(text.sliced(i)) && (text[i + 3] == u' ' || text[i + 3] == u'-'))
            return i;
    return -1;
}

// "550-5.7.1 words" without "550-5.7.1 ", where the code is the one given.
QStringView withoutCode(QStringView line, QStringView code)
{
    if (!line.startsWith(code) || line.size() < 4 || (line[3] != u' ' && line[3] != u'-'))
        return line;
    auto rest = line.sliced(4);
    const auto space = rest.indexOf(u' ');
    const auto first = space < 0 ? rest : rest.first(space);
    const auto isEnhanced = first.size() >= 5 && first[1] == u'.' && first[0] == code[0] && first.count(u'.') == 2;
    return isEnhanced ? rest.sliced(first.size()) : rest;
}

// The JSON a server hides in a base64 challenge always begins with {" and so the challenge with eyJ.
QString hiddenJson(QStringView text)
{
    const auto start = text.indexOf("eyJ"_L1);
    if (start < 0)
        return {};
    const auto challenge = text.sliced(start, std::min(text.size() - start, longestChallenge));
    const auto end = std::ranges::find_if(challenge, [](QChar c) {
        return c.isSpace();
    });
    return QString::fromUtf8(QByteArray::fromBase64(challenge.first(end - challenge.begin()).toLatin1()));
}
} // namespace

std::optional<QString> stageIn(QStringView text)
{
    for (const auto &hint : hints)
        if (text.contains(hint.words, Qt::CaseInsensitive))
            return QString(hint.stage);
    return std::nullopt;
}

std::optional<QString> serverWordsIn(const QString &pasted)
{
    const auto text = QStringView(pasted).first(std::min(pasted.size(), longestReply));
    if (const auto found = text.indexOf(eximIntroduction, 0, Qt::CaseInsensitive); found >= 0) {
        const auto report = paragraphAt(text, found);
        if (const auto start = findReply(report); start > 0)
            return report.sliced(start).toString();
    }
    for (const auto introduction : introductions) {
        const auto found = text.indexOf(introduction, 0, Qt::CaseInsensitive);
        if (found < 0)
            continue;
        auto words = paragraphAt(text, found + introduction.size());
        if (const auto remark = words.indexOf("(in reply to"_L1, 0, Qt::CaseInsensitive); remark > 0)
            words.truncate(remark);
        return words.toString();
    }
    return std::nullopt;
}

QString unwrapped(const QString &pasted)
{
    auto text = pasted;
    text.remove("=\r\n"_L1);
    text.remove("=\n"_L1);
    return text;
}

QString readable(const QString &reply)
{
    const auto text = QStringView(reply).first(std::min(reply.size(), longestReply));
    const auto lines = text.split(u'\n');
    QString joined = lines.front().trimmed().toString();
    const auto code = isCode(joined) ? joined.first(3) : QString();
    for (const auto line : lines.sliced(1)) {
        const auto trimmed = line.trimmed();
        joined += u'\n';
        joined += code.isEmpty() ? trimmed : withoutCode(trimmed, code);
    }
    if (const auto json = hiddenJson(text); !json.isEmpty())
        joined += u'\n' + json;
    return joined;
}
