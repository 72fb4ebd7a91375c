// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pop3serversession.h"

#include "messagetext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

void Pop3ServerSession::greet()
{
    say("+OK Mailwright practice mailbox ready."_ba);
}

void Pop3ServerSession::hear(const QByteArray &line)
{
    if (m_sasl)
        sasl(m_sasl->hear(line));
    else
        command(line);
}

void Pop3ServerSession::command(const QByteArray &line)
{
    using Handler = void (Pop3ServerSession::*)(const QByteArray &);
    static const QHash<QByteArray, Handler> beforeSignIn = {
        {"CAPA"_ba, &Pop3ServerSession::capa},
        {"STLS"_ba, &Pop3ServerSession::stls},
        {"USER"_ba, &Pop3ServerSession::user},
        {"PASS"_ba, &Pop3ServerSession::pass},
        {"AUTH"_ba, &Pop3ServerSession::auth},
        {"QUIT"_ba, &Pop3ServerSession::quit},
    };
    static const QHash<QByteArray, Handler> afterSignIn = {
        {"CAPA"_ba, &Pop3ServerSession::capa},
        {"STAT"_ba, &Pop3ServerSession::stat},
        {"LIST"_ba, &Pop3ServerSession::list},
        {"UIDL"_ba, &Pop3ServerSession::uidl},
        {"RETR"_ba, &Pop3ServerSession::retr},
        {"TOP"_ba, &Pop3ServerSession::top},
        {"DELE"_ba, &Pop3ServerSession::dele},
        {"RSET"_ba, &Pop3ServerSession::rset},
        {"NOOP"_ba, &Pop3ServerSession::noop},
        {"QUIT"_ba, &Pop3ServerSession::quit},
    };
    const auto space = line.indexOf(' ');
    const auto verb = (space < 0 ? line : line.first(space)).toUpper();
    if (const auto handler = (m_items ? afterSignIn : beforeSignIn).value(verb))
        (this->*handler)(space < 0 ? QByteArray() : line.sliced(space + 1)); // a password may end with a space
    else
        say("-ERR Unknown command, or not now."_ba);
}

void Pop3ServerSession::capa(const QByteArray &)
{
    if (played(Moment::Capabilities))
        return;
    say("+OK"_ba);
    for (const auto &word : {"CAPA"_ba, "TOP"_ba, "UIDL"_ba, "RESP-CODES"_ba, "AUTH-RESP-CODE"_ba, "PIPELINING"_ba})
        say(word);
    if (const auto offer = startTlsOffer("STLS"_ba); !offer.isEmpty())
        say(offer);
    if (isLocked()) {
        say("USER"_ba);
        say("SASL "_ba + mechanisms());
    }
    say("."_ba);
}

void Pop3ServerSession::stls(const QByteArray &)
{
    if (!takesStartTls())
        return say("-ERR STLS is not offered here."_ba);
    m_userName.clear();
    startTls("+OK Begin TLS negotiation now."_ba);
}

void Pop3ServerSession::user(const QByteArray &argument)
{
    if (!isLocked())
        return say("-ERR [AUTH] Cleartext authentication disallowed on non-secure (SSL/TLS) connections."_ba);
    m_userName = argument;
    say("+OK"_ba);
}

void Pop3ServerSession::pass(const QByteArray &argument)
{
    if (m_userName.isEmpty())
        return say("-ERR No username given."_ba);
    finishSignIn(std::exchange(m_userName, {}), argument);
}

void Pop3ServerSession::auth(const QByteArray &argument)
{
    if (!isLocked())
        return say("-ERR [AUTH] Cleartext authentication disallowed on non-secure (SSL/TLS) connections."_ba);
    const auto words = argument.split(' ');
    const auto mechanism = words.first().toUpper();
    if (!mechanisms().split(' ').contains(mechanism))
        return say("-ERR Unsupported authentication mechanism."_ba);
    m_sasl.emplace(mechanism, store().password().toLatin1());
    sasl(m_sasl->begin(words.size() > 1 ? std::optional(words.at(1)) : std::nullopt));
}

void Pop3ServerSession::sasl(SaslServer::Step step)
{
    if (step == SaslServer::Step::Ask)
        return say("+ "_ba + m_sasl->challenge());
    const auto dialogue = *std::exchange(m_sasl, std::nullopt);
    if (step == SaslServer::Step::Done)
        finishSignIn(dialogue.userName(), dialogue.password(), dialogue.saidToken());
    else
        say("-ERR Authentication aborted."_ba);
}

void Pop3ServerSession::finishSignIn(const QByteArray &userName, const QByteArray &password, bool isToken)
{
    const bool right = store().signIn(userName, password);
    if (!isToken && played(Moment::SignIn))
        return;
    if (!right)
        return say("-ERR [AUTH] Authentication failed."_ba);
    m_items.emplace();
    for (const auto &message : store().messages())
        m_items->append({message.uid, message.text.size()});
    say("+OK Logged in."_ba);
}

void Pop3ServerSession::stat(const QByteArray &)
{
    qsizetype count = 0;
    qsizetype size = 0;
    for (const auto &item : std::as_const(*m_items)) {
        count += item.deleted ? 0 : 1;
        size += item.deleted ? 0 : item.size;
    }
    say("+OK "_ba + QByteArray::number(count) + ' ' + QByteArray::number(size));
}

void Pop3ServerSession::list(const QByteArray &argument)
{
    scan(argument, [](const Item &item) {
        return QByteArray::number(item.size);
    });
}

void Pop3ServerSession::uidl(const QByteArray &argument)
{
    scan(argument, [](const Item &item) {
        return QByteArray::number(item.uid);
    });
}

void Pop3ServerSession::scan(const QByteArray &argument, QByteArray (*describe)(const Item &))
{
    if (!argument.isEmpty()) {
        if (const auto item = itemAt(argument))
            say("+OK "_ba + argument.trimmed() + ' ' + describe(*item));
        return;
    }
    say("+OK"_ba);
    for (qsizetype i = 0; i < m_items->size(); ++i)
        if (!m_items->at(i).deleted)
            say(QByteArray::number(i + 1) + ' ' + describe(m_items->at(i)));
    say("."_ba);
}

void Pop3ServerSession::retr(const QByteArray &argument)
{
    if (const auto message = messageAt(argument))
        sayText(message->text);
}

void Pop3ServerSession::top(const QByteArray &argument)
{
    const auto words = argument.split(' ');
    bool isNumber = false;
    const auto count = words.last().toUInt(&isNumber);
    if (words.size() != 2 || !isNumber)
        return say("-ERR Syntax: TOP message lines"_ba);
    if (const auto message = messageAt(words.first()))
        sayText(headerOf(message->text) + firstLines(bodyOf(message->text), count));
}

void Pop3ServerSession::dele(const QByteArray &argument)
{
    if (const auto item = itemAt(argument)) {
        item->deleted = true;
        say("+OK Marked to be deleted."_ba);
    }
}

void Pop3ServerSession::rset(const QByteArray &)
{
    for (auto &item : *m_items)
        item.deleted = false;
    say("+OK"_ba);
}

void Pop3ServerSession::noop(const QByteArray &)
{
    say("+OK"_ba);
}

void Pop3ServerSession::quit(const QByteArray &)
{
    const auto items = m_items.value_or(QList<Item>());
    for (const auto &item : items)
        if (item.deleted)
            store().remove(item.uid);
    say("+OK Logging out."_ba);
    hangUp();
}

Pop3ServerSession::Item *Pop3ServerSession::itemAt(const QByteArray &number)
{
    const auto position = number.trimmed().toUInt();
    if (position < 1 || position > m_items->size() || m_items->at(position - 1).deleted) {
        say("-ERR There is no such message."_ba);
        return nullptr;
    }
    return &(*m_items)[position - 1];
}

const ReceivedMessage *Pop3ServerSession::messageAt(const QByteArray &number)
{
    const auto item = itemAt(number);
    const auto message = item ? store().find(item->uid) : nullptr;
    if (item && !message) // another session removed it meanwhile
        say("-ERR The message is gone."_ba);
    return message;
}

void Pop3ServerSession::sayText(const QByteArray &text)
{
    say("+OK"_ba);
    auto lines = text.split('\n');
    lines.removeLast(); // behind the last line end
    for (auto &line : lines) {
        line.chop(1);
        say(line.startsWith('.') ? QByteArray('.' + line) : line);
    }
    say("."_ba);
}
