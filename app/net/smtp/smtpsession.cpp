// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtpsession.h"

#include "net/session/saslexchange.h"
#include "smtpreply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
Task<SmtpReply> readReply(Wire &wire)
{
    SmtpReply reply;
    for (;;) {
        const auto line = co_await wire.readLine();
        const auto parsed = parseSmtpReplyLine(line);
        if (!parsed)
            wire.failOver(wire.journal().current() == Stage::Greeting ? causeOfStrangeGreeting(line) : Cause::ProtocolError, line);
        if (!reply.lines.isEmpty() && parsed->code != reply.code)
            wire.failOver(Cause::ProtocolError, line);
        reply.code = parsed->code;
        reply.raw += (reply.lines.isEmpty() ? "" : "\n") + line;
        reply.lines.append(parsed->text);
        if (parsed->isLast)
            co_return reply;
    }
}

Task<SmtpReply> expectReply(Wire &wire, int code)
{
    auto reply = co_await readReply(wire);
    if (reply.code != code)
        wire.reject(reply.raw);
    co_return reply;
}

// A good answer that is there before its question is a lie; an early complaint, such as 421, is read as the answer.
void refuseEarlySuccess(const Wire &wire, Cause cause = Cause::ProtocolError)
{
    const auto early = wire.unread();
    if (early.startsWith('2') || early.startsWith('3'))
        wire.failOver(cause, early);
}

Task<SmtpReply> ask(Wire &wire, QByteArray command, int code)
{
    refuseEarlySuccess(wire);
    wire.writeLine(command);
    co_return co_await expectReply(wire, code);
}

Task<> greet(Wire &wire)
{
    constexpr int welcome = 220;
    wire.enter(Stage::Greeting);
    const auto reply = co_await readReply(wire);
    if (reply.code < 400 && reply.code != welcome) // neither a greeting nor a reason for none (RFC 5321 3.1)
        throw Failure{Stage::Greeting, Cause::ProtocolError, wire.shown(reply.raw), {}};
    if (reply.code != welcome)
        wire.reject(reply.raw);
    wire.journal().note(wire.shown(reply.lines.first()));
}

// A refusal of the name that we go by, not of the command itself.
bool isNameRefused(const SmtpReply &reply)
{
    return reply.code > 504 || reply.code == 501 || reply.code == 504;
}

Task<SmtpReply> introduceAs(Wire &wire, QByteArray name)
{
    refuseEarlySuccess(wire);
    wire.writeLine("EHLO " + name);
    co_return co_await readReply(wire);
}

// By the address, which tells least of this computer. Some servers insist on a name, as most programs send it.
Task<SmtpReply> introduce(Wire &wire)
{
    auto reply = co_await introduceAs(wire, wire.ehloName());
    if (const auto name = Wire::computerName(); isNameRefused(reply) && !name.isEmpty())
        reply = co_await secondAnswer(introduceAs(wire, name), reply);
    if (reply.code != 250)
        wire.reject(reply.raw);
    co_return reply;
}

Task<SmtpExtensions> sayHello(Wire &wire, SessionFindings &findings)
{
    wire.enter(Stage::Capabilities);
    const auto reply = co_await introduce(wire);
    auto extensions = parseEhloReply(reply);
    findings.capabilities = {extensions.authMechanisms, extensions.other};
    co_return extensions;
}

Task<> lock(Wire &wire, SmtpExtensions offered)
{
    wire.enter(Stage::StartTls);
    if (!offered.has("STARTTLS"))
        wire.fail(offered.hasOverwritten() ? Cause::StarttlsStripped : Cause::StarttlsMissing);
    wire.writeLine("STARTTLS");
    const auto reply = co_await readReply(wire);
    if (reply.code != 220)
        throw Failure{Stage::StartTls, Cause::StarttlsRefused, wire.shown(reply.raw), {}};
    wire.enter(Stage::Tls);
    co_await wire.encrypt();
}

// For good, and because of what was shown: not for now, and not because the command is not understood.
bool isRefusal(const SmtpReply &reply)
{
    return reply.code > 504;
}

// RFC 4954 section 4.
Task<SmtpReply> authenticate(Wire &wire, AuthMechanism mechanism, const SessionPlan &plan, SessionFindings &findings)
{
    constexpr qsizetype longestCommand = 512; // RFC 5321 4.5.3.1.4
    findings.mechanism = mechanism;
    ++findings.signInAttempts;
    refuseEarlySuccess(wire);
    SaslExchange exchange(wire, mechanism, *plan.credentials, plan.endpoint);
    co_await exchange.begin("AUTH " + saslName(mechanism), longestCommand);
    for (;;) {
        auto reply = co_await readReply(wire);
        if (reply.code == 235)
            findings.proof = exchange.conclude();
        if (reply.code != 334) {
            findings.refusals += isRefusal(reply);
            if (isRefusal(reply) && exchange.isProofRefused())
                findings.refusedProof = mechanism;
            co_return reply;
        }
        refuseEarlySuccess(wire, Cause::SignInNotProven);
        co_await exchange.answer(reply.lines.last());
    }
}

Task<> signIn(Wire &wire, const SmtpExtensions &offered, const SessionPlan &plan, SessionFindings &findings)
{
    wire.enter(Stage::SignIn);
    const auto mechanism = chooseMechanism(offered.authMechanisms, *plan.credentials);
    if (!mechanism)
        wire.fail(causeOfNoMechanism(offered.authMechanisms, *plan.credentials), QString::fromLatin1(offered.authMechanisms.join(' ')));
    wire.journal().note(QString::fromLatin1(saslName(*mechanism)));
    auto reply = co_await authenticate(wire, *mechanism, plan, findings);
    const auto plain = choosePlainMechanism(offered.authMechanisms, mechanism);
    if (reply.code != 235 && plain && mayTryAgain(wire, plan, findings, reply.raw)) {
        wire.journal().note(QString::fromLatin1(saslName(*mechanism) + ", " + saslName(*plain)));
        reply = co_await secondAnswer(authenticate(wire, *plain, plan, findings), reply);
    }
    if (reply.code == 235)
        co_return;
    findings.passwordRefused = isRefusal(reply);
    wire.reject(reply.raw);
}

// "MAIL FROM:<...>", marked where the address needs an international mail system (RFC 6531).
QByteArray mailCommand(const Wire &wire, const SmtpExtensions &offered, const QByteArray &sender)
{
    const bool isAscii = std::ranges::all_of(sender, [](char c) {
        return static_cast<unsigned char>(c) < 128;
    });
    if (!isAscii && !offered.has("SMTPUTF8"))
        wire.fail(Cause::SenderAddressInvalid, u"SMTPUTF8 is not offered"_s);
    return "MAIL FROM:<" + sender + (isAscii ? ">" : "> SMTPUTF8");
}

// A line that begins with a dot gets a second one (RFC 5321 4.5.2).
QByteArray dotStuffed(QByteArray message)
{
    if (message.startsWith('.'))
        message.prepend('.');
    return message.replace("\r\n.", "\r\n..");
}

Task<> handOver(Wire &wire, const SmtpExtensions &offered, Envelope envelope)
{
    wire.enter(Stage::Sender);
    co_await ask(wire, mailCommand(wire, offered, envelope.sender), 250);

    wire.enter(Stage::Recipient);
    wire.writeLine("RCPT TO:<" + envelope.recipient + '>');
    const auto reply = co_await readReply(wire);
    if (reply.code != 250 && reply.code != 251)
        wire.reject(reply.raw);

    if (!envelope.message)
        co_return;
    wire.enter(Stage::Message);
    co_await ask(wire, "DATA", 354);
    const auto accepted = co_await ask(wire, dotStuffed(*envelope.message) + '.', 250);
    wire.journal().note(wire.shown(accepted.lines.first()));
}
} // namespace

Task<> submit(Wire &wire, const SessionPlan &plan, SessionFindings &findings)
{
    co_await greet(wire);
    auto offered = co_await sayHello(wire, findings);
    if (plan.endpoint.security == Security::StartTls) {
        co_await lock(wire, offered);
        offered = co_await sayHello(wire, findings); // what was offered in the clear counts for nothing
    }
    if (plan.credentials) {
        if (!co_await mayTryPassword(wire, plan, findings))
            co_return wire.farewell("QUIT");
        const GatePass pass(plan, findings);
        co_await signIn(wire, offered, plan, findings);
    }
    if (plan.envelope)
        co_await handOver(wire, offered, *plan.envelope);
    wire.farewell("QUIT");
}
