// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapserversession.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestCommand = 64 * 1024;

bool isInbox(const QByteArray &mailbox)
{
    return mailbox.compare("INBOX", Qt::CaseInsensitive) == 0;
}
} // namespace

ImapServerSession::ImapServerSession(const Visit &visit, MailStore &store)
    : ServerConnection(visit, store)
{
    connect(&store, &MailStore::changed, this, [this] {
        if (m_idling)
            reportChanges();
    });
}

void ImapServerSession::greet()
{
    say("* OK Mailwright practice mailbox ready."_ba);
}

void ImapServerSession::hear(const QByteArray &line)
{
    if (m_sasl) {
        sasl(m_sasl->hear(line));
    } else if (m_idling) {
        m_idling = false;
        say(m_tag + (line.compare("DONE", Qt::CaseInsensitive) == 0 ? " OK Idle completed"_ba : " BAD Expected DONE"_ba));
    } else {
        hearCommandLine(line);
    }
}

// A line may end with the announcement of a literal, whose bytes and the rest of the command follow.
void ImapServerSession::hearCommandLine(const QByteArray &line)
{
    m_text += line;
    if (const auto literal = literalAtEnd(line)) {
        if (m_text.size() + literal->size > longestCommand) {
            say(m_text.first(qMax(qsizetype(0), m_text.indexOf(' '))) + " NO [TOOBIG] The practice mailbox does not take this"_ba);
            m_text.clear();
            if (!literal->waits) // the bytes are on their way
                hangUp();
            return;
        }
        m_text += "\r\n"_ba;
        if (literal->waits)
            say("+ Ready"_ba);
        if (literal->size > 0)
            expectBytes(literal->size);
        return;
    }
    const auto command = parseImapCommand(std::exchange(m_text, {}));
    if (command)
        perform(*command);
    else
        say("* BAD Cannot read the command"_ba);
}

void ImapServerSession::hearBytes(const QByteArray &bytes)
{
    m_text += bytes;
}

void ImapServerSession::perform(const ImapCommand &command)
{
    using Handler = void (ImapServerSession::*)(const ImapCommand &);
    static const QHash<QByteArray, Handler> always = {
        {"CAPABILITY"_ba, &ImapServerSession::capability},
        {"ID"_ba, &ImapServerSession::id},
        {"NOOP"_ba, &ImapServerSession::noop},
        {"LOGOUT"_ba, &ImapServerSession::logout},
    };
    static const QHash<QByteArray, Handler> beforeSignIn = {
        {"STARTTLS"_ba, &ImapServerSession::startTlsCommand},
        {"LOGIN"_ba, &ImapServerSession::login},
        {"AUTHENTICATE"_ba, &ImapServerSession::authenticate},
    };
    static const QHash<QByteArray, Handler> afterSignIn = {
        {"NAMESPACE"_ba, &ImapServerSession::nameSpace},
        {"LIST"_ba, &ImapServerSession::list},
        {"LSUB"_ba, &ImapServerSession::list},
        {"STATUS"_ba, &ImapServerSession::status},
        {"SELECT"_ba, &ImapServerSession::select},
        {"EXAMINE"_ba, &ImapServerSession::select},
        {"SUBSCRIBE"_ba, &ImapServerSession::agree},
        {"UNSUBSCRIBE"_ba, &ImapServerSession::agree},
        {"CREATE"_ba, &ImapServerSession::onlyInbox},
        {"DELETE"_ba, &ImapServerSession::onlyInbox},
        {"RENAME"_ba, &ImapServerSession::onlyInbox},
        {"APPEND"_ba, &ImapServerSession::onlyInbox},
        {"IDLE"_ba, &ImapServerSession::idle},
    };
    static const QHash<QByteArray, Handler> afterSelect = {
        {"CHECK"_ba, &ImapServerSession::noop},
        {"CLOSE"_ba, &ImapServerSession::close},
        {"UNSELECT"_ba, &ImapServerSession::close},
        {"EXPUNGE"_ba, &ImapServerSession::inMailbox},
        {"FETCH"_ba, &ImapServerSession::inMailbox},
        {"UID FETCH"_ba, &ImapServerSession::inMailbox},
        {"SEARCH"_ba, &ImapServerSession::inMailbox},
        {"UID SEARCH"_ba, &ImapServerSession::inMailbox},
        {"STORE"_ba, &ImapServerSession::inMailbox},
        {"UID STORE"_ba, &ImapServerSession::inMailbox},
        {"COPY"_ba, &ImapServerSession::onlyInbox},
        {"UID COPY"_ba, &ImapServerSession::onlyInbox},
    };
    auto handler = always.value(command.name);
    if (!handler)
        handler = (m_signedIn ? afterSignIn : beforeSignIn).value(command.name);
    if (!handler && m_mailbox)
        handler = afterSelect.value(command.name);
    if (handler)
        (this->*handler)(command);
    else
        bad(command, "Unknown command, or not now"_ba);
}

void ImapServerSession::ok(const ImapCommand &command, const QByteArray &text)
{
    say(command.tag + " OK "_ba + text);
}

void ImapServerSession::no(const ImapCommand &command, const QByteArray &text)
{
    say(command.tag + " NO "_ba + text);
}

void ImapServerSession::bad(const ImapCommand &command, const QByteArray &text)
{
    say(command.tag + " BAD "_ba + text);
}

QByteArray ImapServerSession::capabilities() const
{
    QByteArrayList words = {"IMAP4rev1"_ba, "SASL-IR"_ba, "ID"_ba, "IDLE"_ba, "NAMESPACE"_ba, "UNSELECT"_ba};
    if (const auto offer = startTlsOffer("STARTTLS"_ba); !offer.isEmpty())
        words.append(offer);
    if (!isLocked())
        words.append("LOGINDISABLED"_ba); // RFC 9051 6.2.3
    else if (!m_signedIn)
        for (const auto &mechanism : mechanisms().split(' '))
            words.append("AUTH="_ba + mechanism);
    return words.join(' ');
}

void ImapServerSession::sayAll(const QByteArrayList &lines)
{
    for (const auto &line : lines)
        say(line);
}

void ImapServerSession::capability(const ImapCommand &command)
{
    if (played(Moment::Capabilities))
        return;
    say("* CAPABILITY "_ba + capabilities());
    ok(command);
}

void ImapServerSession::id(const ImapCommand &command)
{
    say(R"(* ID ("name" "Mailwright practice mailbox"))"_ba);
    ok(command);
}

void ImapServerSession::noop(const ImapCommand &command)
{
    reportChanges();
    ok(command);
}

void ImapServerSession::logout(const ImapCommand &command)
{
    say("* BYE Logging out"_ba);
    ok(command);
    hangUp();
}

void ImapServerSession::startTlsCommand(const ImapCommand &command)
{
    if (!takesStartTls())
        return bad(command, "STARTTLS is not offered here"_ba);
    startTls(command.tag + " OK Begin TLS negotiation now"_ba, command.tag);
}

void ImapServerSession::login(const ImapCommand &command)
{
    if (!isLocked())
        return no(command, "[PRIVACYREQUIRED] Cleartext authentication disallowed on non-secure (SSL/TLS) connections."_ba);
    if (command.arguments.size() != 2)
        return bad(command);
    m_tag = command.tag;
    finishSignIn(command.word(0), command.word(1));
}

void ImapServerSession::authenticate(const ImapCommand &command)
{
    if (!isLocked())
        return no(command, "[PRIVACYREQUIRED] Cleartext authentication disallowed on non-secure (SSL/TLS) connections."_ba);
    const auto mechanism = command.word(0).toUpper();
    if (!mechanisms().split(' ').contains(mechanism))
        return no(command, "Unsupported authentication mechanism"_ba);
    m_tag = command.tag;
    m_sasl.emplace(mechanism, store().password().toLatin1());
    sasl(m_sasl->begin(command.arguments.size() > 1 ? std::optional(command.word(1)) : std::nullopt));
}

void ImapServerSession::sasl(SaslServer::Step step)
{
    if (step == SaslServer::Step::Ask)
        return say("+ "_ba + m_sasl->challenge());
    const auto dialogue = *std::exchange(m_sasl, std::nullopt);
    if (step == SaslServer::Step::Done)
        finishSignIn(dialogue.userName(), dialogue.password(), dialogue.saidToken());
    else
        say(m_tag + " BAD Authentication aborted"_ba);
}

void ImapServerSession::finishSignIn(const QByteArray &userName, const QByteArray &password, bool isToken)
{
    const bool right = store().signIn(userName, password);
    if (!isToken && played(Moment::SignIn, m_tag))
        return;
    m_signedIn = right;
    if (right)
        say(m_tag + " OK [CAPABILITY "_ba + capabilities() + "] Logged in"_ba);
    else
        say(m_tag + " NO [AUTHENTICATIONFAILED] Authentication failed."_ba);
}

void ImapServerSession::nameSpace(const ImapCommand &command)
{
    say(R"(* NAMESPACE (("" "/")) NIL NIL)"_ba);
    ok(command);
}

void ImapServerSession::list(const ImapCommand &command)
{
    if (command.arguments.size() < 2)
        return bad(command);
    const auto pattern = command.arguments.last().text.toUpper();
    if (pattern.isEmpty())
        say("* "_ba + command.name + R"( (\Noselect) "/" "")"_ba);
    else if (pattern == "*" || pattern == "%" || isInbox(pattern) || (pattern.endsWith('*') && "INBOX"_ba.startsWith(pattern.chopped(1))))
        say("* "_ba + command.name + R"( (\HasNoChildren) "/" INBOX)"_ba);
    ok(command);
}

void ImapServerSession::status(const ImapCommand &command)
{
    if (!isInbox(command.word(0)))
        return no(command, "[NONEXISTENT] There is only INBOX"_ba);
    const auto &messages = store().messages();
    const auto unseen = std::ranges::count_if(messages, [](const ReceivedMessage &message) {
        return !message.flags.contains("\\Seen"_ba);
    });
    const QHash<QByteArray, QByteArray> values = {{"MESSAGES"_ba, QByteArray::number(messages.size())},
                                                  {"RECENT"_ba, "0"_ba},
                                                  {"UIDNEXT"_ba, QByteArray::number(store().nextUid())},
                                                  {"UIDVALIDITY"_ba, "1"_ba},
                                                  {"UNSEEN"_ba, QByteArray::number(unseen)}};
    QByteArrayList answers;
    for (const auto &token : command.arguments)
        if (const auto value = values.value(token.text.toUpper()); !value.isEmpty())
            answers.append(token.text.toUpper() + ' ' + value);
    say("* STATUS INBOX ("_ba + answers.join(' ') + ')');
    ok(command);
}

void ImapServerSession::select(const ImapCommand &command)
{
    m_mailbox.reset();
    if (!isInbox(command.word(0)))
        return no(command, "[NONEXISTENT] There is only INBOX"_ba);
    const bool mayWrite = command.name == "SELECT";
    m_mailbox.emplace(store(), mayWrite ? ImapMailbox::Access::ReadWrite : ImapMailbox::Access::ReadOnly);
    sayAll(m_mailbox->opening());
    ok(command, mayWrite ? "[READ-WRITE] Selected"_ba : "[READ-ONLY] Selected"_ba);
}

void ImapServerSession::inMailbox(const ImapCommand &command)
{
    const auto answer = m_mailbox->perform(command);
    if (!answer)
        return answer.error().kind == ImapRefusal::No ? no(command, answer.error().text) : bad(command, answer.error().text);
    sayAll(*answer);
    ok(command);
}

void ImapServerSession::onlyInbox(const ImapCommand &command)
{
    no(command, "[CANNOT] The practice mailbox has an INBOX and nothing else"_ba);
}

void ImapServerSession::agree(const ImapCommand &command)
{
    ok(command);
}

void ImapServerSession::close(const ImapCommand &command)
{
    if (command.name == "CLOSE" && m_mailbox->access() == ImapMailbox::Access::ReadWrite)
        m_mailbox->removeDeleted();
    m_mailbox.reset();
    ok(command);
}

void ImapServerSession::idle(const ImapCommand &command)
{
    m_tag = command.tag;
    m_idling = true;
    say("+ idling"_ba);
    reportChanges();
}

void ImapServerSession::reportChanges()
{
    if (m_mailbox)
        sayAll(m_mailbox->changes());
}
