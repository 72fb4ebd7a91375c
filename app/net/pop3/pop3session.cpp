// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pop3session.h"

#include "net/session/saslexchange.h"

using namespace Qt::StringLiterals;

namespace
{
bool isOk(const QByteArray &line)
{
    return line == "+OK" || line.startsWith("+OK ");
}

bool isError(const QByteArray &line)
{
    return line == "-ERR" || line.startsWith("-ERR ");
}

bool isContinuation(const QByteArray &line)
{
    return line == "+" || line.startsWith("+ ");
}

Task<QByteArray> readStatus(Wire &wire)
{
    auto line = co_await wire.readLine();
    if (!isOk(line) && !isError(line) && !isContinuation(line))
        wire.failOver(wire.journal().current() == Stage::Greeting ? causeOfStrangeGreeting(line) : Cause::ProtocolError, line);
    co_return line;
}

// A good answer that is there before its question is a lie.
void refuseEarlySuccess(const Wire &wire, Cause cause = Cause::ProtocolError)
{
    if (const auto early = wire.unread(); early.startsWith('+'))
        wire.failOver(cause, early);
}

Task<QByteArray> ask(Wire &wire, QByteArray command)
{
    refuseEarlySuccess(wire);
    wire.writeLine(command);
    auto status = co_await readStatus(wire);
    if (isContinuation(status))
        wire.fail(Cause::ProtocolError, u"unexpected continuation"_s);
    co_return status;
}

Task<> greet(Wire &wire)
{
    wire.enter(Stage::Greeting);
    const auto greeting = co_await readStatus(wire);
    if (!isOk(greeting))
        wire.reject(greeting);
    wire.journal().note(wire.shown(greeting.mid(4)));
}

// What POP3 capabilities mean for us.
struct Offer {
    bool starttls = false;
    bool user = false;
};

void learn(const QByteArray &line, Offer &offer, Capabilities &capabilities)
{
    auto words = line.toUpper().simplified().split(' ');
    if (words.first() == "SASL") {
        capabilities.authMechanisms = words.mid(1);
        return;
    }
    offer.starttls |= words.first() == "STLS";
    offer.user |= words.first() == "USER";
    capabilities.other.append(words.join(' '));
}

// Servers without CAPA know at least USER and PASS.
Task<Offer> askCapabilities(Wire &wire, SessionFindings &findings)
{
    wire.enter(Stage::Capabilities);
    findings.capabilities = {};
    const auto status = co_await ask(wire, "CAPA");
    if (!isOk(status))
        co_return Offer{.user = true};
    Offer offer;
    for (;;) {
        const auto line = co_await wire.readLine();
        if (line == ".")
            co_return offer;
        learn(line, offer, findings.capabilities);
    }
}

Task<> lock(Wire &wire, Offer offer)
{
    wire.enter(Stage::StartTls);
    if (!offer.starttls)
        wire.fail(Cause::StarttlsMissing);
    const auto status = co_await ask(wire, "STLS");
    if (!isOk(status))
        throw Failure{Stage::StartTls, Cause::StarttlsRefused, wire.shown(status), {}};
    wire.enter(Stage::Tls);
    co_await wire.encrypt();
}

// A locked or busy mailbox is not the password's fault (RFC 2449 section 8, RFC 3206).
bool isRefusal(const QByteArray &status)
{
    const auto upper = status.toUpper();
    return isError(status) && !upper.contains("[IN-USE]") && !upper.contains("[SYS/") && !upper.contains("[LOGIN-DELAY]");
}

// RFC 5034.
Task<QByteArray> authenticate(Wire &wire, AuthMechanism mechanism, const SessionPlan &plan, SessionFindings &findings)
{
    constexpr qsizetype longestCommand = 255; // RFC 2449 section 4
    refuseEarlySuccess(wire);
    SaslExchange exchange(wire, mechanism, *plan.credentials, plan.endpoint);
    co_await exchange.begin("AUTH " + saslName(mechanism), longestCommand);
    for (;;) {
        const auto status = co_await readStatus(wire);
        if (isOk(status))
            findings.proof = exchange.conclude();
        if (!isContinuation(status)) {
            if (isRefusal(status) && exchange.isProofRefused())
                findings.refusedProof = mechanism;
            co_return status;
        }
        refuseEarlySuccess(wire, Cause::SignInNotProven);
        co_await exchange.answer(status.mid(2));
    }
}

Task<QByteArray> userAndPass(Wire &wire, const SessionPlan &plan, SessionFindings &findings)
{
    const auto &credentials = *plan.credentials;
    const auto asked = co_await ask(wire, "USER " + credentials.userName.toUtf8());
    if (!isOk(asked))
        co_return asked;
    refuseEarlySuccess(wire);
    wire.writeSecretLine("PASS " + credentials.secret.bytes().toByteArray(), "PASS ********");
    auto status = co_await readStatus(wire);
    if (isOk(status))
        findings.proof = Proof::Password;
    co_return status;
}

// By a mechanism, or by USER and PASS.
Task<QByteArray> prove(Wire &wire, std::optional<AuthMechanism> mechanism, const SessionPlan &plan, SessionFindings &findings)
{
    findings.mechanism = mechanism;
    ++findings.signInAttempts;
    auto status = mechanism ? co_await authenticate(wire, *mechanism, plan, findings) : co_await userAndPass(wire, plan, findings);
    findings.refusals += isRefusal(status);
    co_return status;
}

QString nameOf(std::optional<AuthMechanism> mechanism)
{
    return mechanism ? QString::fromLatin1(saslName(*mechanism)) : u"USER"_s;
}

Task<> signIn(Wire &wire, Offer offer, const SessionPlan &plan, SessionFindings &findings)
{
    wire.enter(Stage::SignIn);
    const auto offered = findings.capabilities.authMechanisms;
    const auto mechanism = chooseMechanism(offered, *plan.credentials);
    const bool maySayPass = offer.user && !plan.credentials->mechanism && !plan.credentials->isToken;
    if (!mechanism && !maySayPass)
        wire.fail(causeOfNoMechanism(offered, *plan.credentials), QString::fromLatin1(offered.join(' ')));
    wire.journal().note(nameOf(mechanism));
    auto status = co_await prove(wire, mechanism, plan, findings);
    const auto plain = choosePlainMechanism(offered, mechanism);
    if (!isOk(status) && mechanism && (plain || maySayPass) && mayTryAgain(wire, plan, findings, status)) {
        wire.journal().note(nameOf(mechanism) + ", "_L1 + nameOf(plain));
        status = co_await secondAnswer(prove(wire, plain, plan, findings), status);
    }
    if (isOk(status))
        co_return;
    findings.passwordRefused = isRefusal(status);
    wire.reject(status);
}
} // namespace

Task<> readByPop3(Wire &wire, const SessionPlan &plan, SessionFindings &findings)
{
    co_await greet(wire);
    auto offer = co_await askCapabilities(wire, findings);
    if (plan.endpoint.security == Security::StartTls) {
        co_await lock(wire, offer);
        offer = co_await askCapabilities(wire, findings); // what was offered in the clear counts for nothing
    }
    if (plan.credentials) {
        if (!co_await mayTryPassword(wire, plan, findings))
            co_return wire.farewell("QUIT");
        const GatePass pass(plan, findings);
        co_await signIn(wire, offer, plan, findings);
    }
    wire.farewell("QUIT");
}
