// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtpserversession.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype largestMessage = 1024 * 1024;
constexpr qsizetype mostRecipients = 100;

// The address between the angle brackets of "FROM:<jane@example.com> SIZE=1"; nothing if it is not well-formed.
std::optional<QByteArray> pathAfter(const QByteArray &keyword, const QByteArray &argument)
{
    if (argument.first(qMin(keyword.size(), argument.size())).compare(keyword, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const auto path = argument.sliced(keyword.size()).trimmed();
    const auto end = path.indexOf('>');
    if (!path.startsWith('<') || end < 0)
        return std::nullopt;
    return path.sliced(1, end - 1);
}
} // namespace

void SmtpServerSession::greet()
{
    say("220 practice.example.com ESMTP Mailwright practice mailbox"_ba);
}

void SmtpServerSession::hear(const QByteArray &line)
{
    switch (m_phase) {
    case Phase::Commands:
        return command(line);
    case Phase::Sasl:
        return sasl(m_sasl->hear(line));
    case Phase::Data:
        return dataLine(line);
    }
}

void SmtpServerSession::command(const QByteArray &line)
{
    using Handler = void (SmtpServerSession::*)(const QByteArray &);
    static const QHash<QByteArray, Handler> handlers = {
        {"EHLO"_ba, &SmtpServerSession::ehlo},
        {"HELO"_ba, &SmtpServerSession::helo},
        {"STARTTLS"_ba, &SmtpServerSession::startTlsCommand},
        {"AUTH"_ba, &SmtpServerSession::auth},
        {"MAIL"_ba, &SmtpServerSession::mail},
        {"RCPT"_ba, &SmtpServerSession::recipient},
        {"DATA"_ba, &SmtpServerSession::data},
        {"RSET"_ba, &SmtpServerSession::reset},
        {"NOOP"_ba, &SmtpServerSession::noop},
        {"QUIT"_ba, &SmtpServerSession::quit},
    };
    const auto space = line.indexOf(' ');
    const auto verb = (space < 0 ? line : line.first(space)).toUpper();
    if (const auto handler = handlers.value(verb))
        (this->*handler)(space < 0 ? QByteArray() : line.sliced(space + 1).trimmed());
    else
        say("500 5.5.2 Error: command not recognized"_ba);
}

void SmtpServerSession::ehlo(const QByteArray &name)
{
    if (played(Moment::Capabilities))
        return;
    m_clientName = name;
    forgetMessage();
    QByteArrayList lines = {"practice.example.com"_ba,
                            "PIPELINING"_ba,
                            "SIZE "_ba + QByteArray::number(largestMessage),
                            "8BITMIME"_ba,
                            "ENHANCEDSTATUSCODES"_ba};
    if (const auto offer = startTlsOffer("STARTTLS"_ba); !offer.isEmpty())
        lines.append(offer);
    if (isLocked() && !mechanisms().isEmpty())
        lines.append("AUTH "_ba + mechanisms());
    const auto last = lines.takeLast();
    for (const auto &line : std::as_const(lines))
        say("250-"_ba + line);
    say("250 "_ba + last);
}

void SmtpServerSession::helo(const QByteArray &name)
{
    m_clientName = name;
    forgetMessage();
    say("250 practice.example.com"_ba);
}

void SmtpServerSession::startTlsCommand(const QByteArray &)
{
    if (!takesStartTls())
        return say("502 5.5.1 Error: STARTTLS is not offered here"_ba);
    m_clientName.clear();
    forgetMessage();
    startTls("220 2.0.0 Ready to start TLS"_ba);
}

void SmtpServerSession::auth(const QByteArray &argument)
{
    if (!isLocked())
        return say("538 5.7.11 Encryption required for requested authentication mechanism"_ba);
    if (m_signedIn || m_clientName.isEmpty())
        return say("503 5.5.1 Error: bad sequence of commands"_ba);
    const auto words = argument.split(' ');
    const auto mechanism = words.first().toUpper();
    if (!mechanisms().split(' ').contains(mechanism))
        return say("504 5.5.4 Unrecognized authentication type"_ba);
    m_sasl.emplace(mechanism, store().password().toLatin1());
    m_phase = Phase::Sasl;
    sasl(m_sasl->begin(words.size() > 1 ? std::optional(words.at(1)) : std::nullopt));
}

void SmtpServerSession::sasl(SaslServer::Step step)
{
    if (step == SaslServer::Step::Ask)
        return say("334 "_ba + m_sasl->challenge());
    m_phase = Phase::Commands;
    if (step == SaslServer::Step::Done)
        finishSignIn();
    else if (step == SaslServer::Step::Cancelled)
        say("501 5.7.0 Authentication aborted"_ba);
    else
        say("501 5.5.2 Cannot decode the response"_ba);
    m_sasl.reset();
}

void SmtpServerSession::finishSignIn()
{
    m_signedIn = store().signIn(m_sasl->userName(), m_sasl->password());
    if (!m_sasl->saidToken() && played(Moment::SignIn)) {
        m_signedIn = false;
        return;
    }
    say(m_signedIn ? "235 2.7.0 Authentication successful"_ba : "535 5.7.8 Error: authentication failed: authentication failure"_ba);
}

void SmtpServerSession::mail(const QByteArray &argument)
{
    if (!isLocked())
        return say("530 5.7.0 Must issue a STARTTLS command first"_ba);
    if (!m_signedIn)
        return say("530 5.7.0 Authentication required"_ba);
    if (m_sender)
        return say("503 5.5.1 Error: nested MAIL command"_ba);
    const auto path = pathAfter("FROM:"_ba, argument);
    if (!path)
        return say("501 5.5.4 Syntax: MAIL FROM:<address>"_ba);
    if (played(Moment::Sender, *path))
        return;
    if (path->compare(store().userName(), Qt::CaseInsensitive) != 0)
        return say("553 5.7.1 <"_ba + *path + ">: Sender address rejected: not owned by user "_ba + store().userName());
    m_sender = *path;
    say("250 2.1.0 Ok"_ba);
}

void SmtpServerSession::recipient(const QByteArray &argument)
{
    if (!m_sender)
        return say("503 5.5.1 Error: need MAIL command"_ba);
    const auto path = pathAfter("TO:"_ba, argument);
    if (!path)
        return say("501 5.5.4 Syntax: RCPT TO:<address>"_ba);
    if (played(Moment::Recipient, *path))
        return;
    if (path->compare(store().userName(), Qt::CaseInsensitive) != 0)
        return say("550 5.1.1 <"_ba + *path + ">: Recipient address rejected: the practice mailbox delivers to "_ba + store().userName() + " only"_ba);
    if (m_recipients.size() >= mostRecipients)
        return say("452 4.5.3 Error: too many recipients"_ba);
    m_recipients.append(*path);
    say("250 2.1.5 Ok"_ba);
}

void SmtpServerSession::data(const QByteArray &)
{
    if (m_recipients.isEmpty())
        return say("503 5.5.1 Error: need RCPT command"_ba);
    m_phase = Phase::Data;
    m_text.clear();
    say("354 End data with <CR><LF>.<CR><LF>"_ba);
}

void SmtpServerSession::dataLine(const QByteArray &line)
{
    if (line == ".")
        return finishMessage();
    if (m_text.size() <= largestMessage) // the rest is heard and thrown away
        m_text += (line.startsWith('.') ? line.sliced(1) : line) + "\r\n"_ba; // RFC 5321 4.5.2
}

void SmtpServerSession::finishMessage()
{
    m_phase = Phase::Commands;
    if (!played(Moment::Message))
        say(deliver());
    forgetMessage();
}

// Keeps the message, and says so.
QByteArray SmtpServerSession::deliver()
{
    if (m_text.size() > largestMessage)
        return "552 5.3.4 Error: message size exceeds fixed limit"_ba;
    if (store().deliver(*m_sender, m_recipients, traceLines() + m_text) == MailStore::Delivery::Full)
        return "452 4.2.2 The practice mailbox is full"_ba;
    return "250 2.0.0 Ok: queued as "_ba + QByteArray::number(store().messages().last().uid);
}

// What a delivering server writes above a message (RFC 5321 4.4, RFC 8601). Nothing was looked up, and it says so.
QByteArray SmtpServerSession::traceLines() const
{
    const auto date = QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date).toLatin1();
    const QByteArray returnPath = "Return-Path: <"_ba + *m_sender + ">\r\n"_ba;
    const QByteArray results = "Authentication-Results: practice.example.com; auth=pass smtp.auth="_ba + store().userName()
        + ";\r\n\tspf=none smtp.mailfrom="_ba + *m_sender + "; dkim=none; dmarc=none\r\n"_ba;
    const QByteArray received =
        "Received: from "_ba + m_clientName.left(255) + " (localhost [127.0.0.1])\r\n\tby practice.example.com with ESMTPSA;\r\n\t"_ba + date + "\r\n"_ba;
    return returnPath + results + received;
}

void SmtpServerSession::reset(const QByteArray &)
{
    forgetMessage();
    say("250 2.0.0 Ok"_ba);
}

void SmtpServerSession::noop(const QByteArray &)
{
    say("250 2.0.0 Ok"_ba);
}

void SmtpServerSession::quit(const QByteArray &)
{
    say("221 2.0.0 Bye"_ba);
    hangUp();
}

void SmtpServerSession::forgetMessage()
{
    m_sender.reset();
    m_recipients.clear();
    m_text.clear();
}
