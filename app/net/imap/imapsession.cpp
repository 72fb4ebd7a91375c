// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapsession.h"

#include "imapresponse.h"
#include "net/session/saslexchange.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace
{
// What a command brought: the untagged responses, then the tagged one.
struct Answer {
    ImapResponse status;
    QByteArrayList capabilities;
    QByteArray raw; // the lines that say something to people, for the report
};

// The conversation's state that outlives a command.
struct Imap {
    Wire &wire;
    SessionFindings &findings;
    int commands = 0;
    QByteArrayList capabilities;

    QByteArray nextTag();
    bool can(QByteArrayView word) const
    {
        return capabilities.contains(word.toByteArray());
    }
    void learn(const QByteArrayList &words);
};

// An answer that is there before what it answers is a lie.
void refuseEarlyAnswer(const Wire &wire, const QByteArray &tag, Cause cause = Cause::ProtocolError)
{
    const QByteArray answer = tag + ' ';
    for (const auto &line : wire.unread().split('\n'))
        if (line.startsWith(answer))
            wire.failOver(cause, line);
}

QByteArray Imap::nextTag()
{
    const QByteArray tag = "m" + QByteArray::number(++commands);
    refuseEarlyAnswer(wire, tag);
    return tag;
}

void Imap::learn(const QByteArrayList &words)
{
    capabilities = words;
    findings.capabilities = {};
    for (const auto &word : words) {
        if (word.startsWith("AUTH="))
            findings.capabilities.authMechanisms.append(word.mid(5));
        else
            findings.capabilities.other.append(word);
    }
}

Task<ImapResponse> readResponse(Wire &wire)
{
    auto line = co_await wire.readLine();
    const auto first = line;
    while (const auto size = announcedLiteral(line)) { // of no interest here, but it must be read over
        co_await wire.readBytes(*size);
        line = co_await wire.readLine();
    }
    const auto response = parseImapResponse(first);
    if (!response)
        wire.failOver(wire.journal().current() == Stage::Greeting ? causeOfStrangeGreeting(first) : Cause::ProtocolError, first);
    co_return *response;
}

void remember(Answer &answer, const ImapResponse &response)
{
    if (const auto words = response.capabilities(); !words.isEmpty())
        answer.capabilities = words;
    if (response.name != "OK" && response.name != "NO" && response.name != "BAD" && response.name != "BYE")
        return;
    const QByteArray code = response.code.isEmpty() ? QByteArray() : '[' + response.code + "] ";
    answer.raw += (answer.raw.isEmpty() ? "" : "\n") + response.name + ' ' + code + response.text;
}

// Reads up to the tagged response or a continuation request.
Task<Answer> readAnswer(Wire &wire, QByteArray tag)
{
    Answer answer;
    for (;;) {
        answer.status = co_await readResponse(wire);
        remember(answer, answer.status);
        if (answer.status.kind == ImapResponse::Continuation)
            co_return answer;
        if (answer.status.kind == ImapResponse::Tagged) {
            if (answer.status.tag != tag)
                wire.fail(Cause::ProtocolError, u"answer to a command that was not given"_s);
            co_return answer;
        }
        if (answer.status.name == "BYE")
            wire.reject(answer.raw);
    }
}

Task<Answer> ask(Imap &imap, QByteArray command)
{
    const auto tag = imap.nextTag();
    imap.wire.writeLine(tag + ' ' + command);
    auto answer = co_await readAnswer(imap.wire, tag);
    if (answer.status.kind == ImapResponse::Continuation)
        imap.wire.fail(Cause::ProtocolError, u"unexpected continuation"_s);
    co_return answer;
}

// Says whether the server takes us for signed in already (PREAUTH).
Task<bool> greet(Imap &imap)
{
    auto &wire = imap.wire;
    wire.enter(Stage::Greeting);
    const auto greeting = co_await readResponse(wire);
    if (greeting.kind != ImapResponse::Untagged)
        wire.fail(Cause::ProtocolError);
    if (greeting.name == "BYE")
        wire.reject("BYE " + greeting.text);
    if (greeting.name != "OK" && greeting.name != "PREAUTH")
        wire.failOver(Cause::ProtocolError, greeting.name + ' ' + greeting.text);
    wire.journal().note(wire.shown(greeting.text));
    imap.learn(greeting.capabilities());
    co_return greeting.name == "PREAUTH";
}

Task<> askCapabilities(Imap &imap)
{
    imap.wire.enter(Stage::Capabilities);
    const auto answer = co_await ask(imap, "CAPABILITY");
    if (answer.status.name != "OK")
        imap.wire.reject(answer.raw);
    imap.learn(answer.capabilities);
}

Task<> lock(Imap &imap)
{
    auto &wire = imap.wire;
    wire.enter(Stage::StartTls);
    if (!imap.can("STARTTLS"))
        wire.fail(Cause::StarttlsMissing);
    const auto answer = co_await ask(imap, "STARTTLS");
    if (answer.status.name != "OK")
        throw Failure{Stage::StartTls, Cause::StarttlsRefused, wire.shown(answer.raw), {}};
    imap.learn({});
    wire.enter(Stage::Tls);
    co_await wire.encrypt();
}

// Busy or broken servers say NO too, and that is not the password's fault (RFC 5530).
bool isRefusal(const ImapResponse &status)
{
    const auto code = status.code.toUpper();
    return status.name == "NO" && code != "UNAVAILABLE" && code != "INUSE" && code != "SERVERBUG" && code != "LIMIT";
}

// AUTHENTICATE, with the initial response on the same line where SASL-IR (RFC 4959) is offered.
Task<Answer> authenticate(Imap &imap, AuthMechanism mechanism, const SessionPlan &plan)
{
    const qsizetype longestCommand = imap.can("SASL-IR") ? std::numeric_limits<qsizetype>::max() : 0;
    SaslExchange exchange(imap.wire, mechanism, *plan.credentials, plan.endpoint);
    const auto tag = imap.nextTag();
    co_await exchange.begin(tag + " AUTHENTICATE " + saslName(mechanism), longestCommand);
    for (;;) {
        auto answer = co_await readAnswer(imap.wire, tag);
        if (answer.status.kind == ImapResponse::Tagged && answer.status.name == "OK")
            imap.findings.proof = exchange.conclude();
        if (answer.status.kind == ImapResponse::Tagged) {
            if (isRefusal(answer.status) && exchange.isProofRefused())
                imap.findings.refusedProof = mechanism;
            co_return answer;
        }
        refuseEarlyAnswer(imap.wire, tag, Cause::SignInNotProven);
        co_await exchange.answer(answer.status.text);
    }
}

// The LOGIN command, for servers that know no better.
Task<Answer> login(Imap &imap, Credentials credentials)
{
    const auto user = imapQuoted(credentials.userName.toUtf8());
    auto password = imapQuoted(credentials.secret.bytes());
    if (!user || !password)
        imap.wire.fail(Cause::MechanismUnsupported, u"LOGIN cannot carry this password"_s);
    const auto tag = imap.nextTag();
    imap.wire.writeSecretLine(tag + " LOGIN " + *user + ' ' + *password, tag + " LOGIN " + *user + " ********");
    wipe(*password);
    auto answer = co_await readAnswer(imap.wire, tag);
    if (answer.status.kind == ImapResponse::Continuation)
        imap.wire.fail(Cause::ProtocolError, u"unexpected continuation"_s);
    if (answer.status.name == "OK")
        imap.findings.proof = Proof::Password;
    co_return answer;
}

// By a mechanism, or by the LOGIN command.
Task<Answer> prove(Imap &imap, std::optional<AuthMechanism> mechanism, const SessionPlan &plan)
{
    imap.findings.mechanism = mechanism;
    ++imap.findings.signInAttempts;
    auto answer = mechanism ? co_await authenticate(imap, *mechanism, plan) : co_await login(imap, *plan.credentials);
    imap.findings.refusals += isRefusal(answer.status);
    co_return answer;
}

QString nameOf(std::optional<AuthMechanism> mechanism)
{
    return mechanism ? QString::fromLatin1(saslName(*mechanism)) : u"LOGIN"_s;
}

Task<> signIn(Imap &imap, const SessionPlan &plan)
{
    auto &wire = imap.wire;
    auto &findings = imap.findings;
    wire.enter(Stage::SignIn);
    const auto offered = findings.capabilities.authMechanisms;
    const auto mechanism = chooseMechanism(offered, *plan.credentials);
    const bool mayLogin = !plan.credentials->mechanism && !plan.credentials->isToken && !imap.can("LOGINDISABLED");
    if (!mechanism && !mayLogin)
        wire.fail(causeOfNoMechanism(offered, *plan.credentials), QString::fromLatin1(offered.join(' ')));
    wire.journal().note(nameOf(mechanism));
    auto answer = co_await prove(imap, mechanism, plan);
    const auto plain = choosePlainMechanism(offered, mechanism);
    if (answer.status.name != "OK" && mechanism && (plain || mayLogin) && mayTryAgain(wire, plan, findings, answer.raw)) {
        wire.journal().note(nameOf(mechanism) + ", "_L1 + nameOf(plain));
        answer = co_await secondAnswer(prove(imap, plain, plan), answer);
    }
    if (answer.status.name == "OK")
        co_return;
    findings.passwordRefused = isRefusal(answer.status);
    wire.reject(answer.raw);
}

// Says this program's name (RFC 2971), and sees whether that was enough to have the mailbox opened.
Task<> introduce(Imap &imap)
{
    for (const auto &command : {R"(ID ("name" "Mailwright"))"_ba, "EXAMINE INBOX"_ba}) {
        const auto answer = co_await ask(imap, command);
        if (answer.status.name != "OK")
            imap.wire.reject(answer.raw);
    }
}
} // namespace

Task<> readByImap(Wire &wire, const SessionPlan &plan, SessionFindings &findings)
{
    Imap imap{wire, findings, 0, {}};
    const bool preauthenticated = co_await greet(imap);
    const bool mustLock = plan.endpoint.security == Security::StartTls;
    if (preauthenticated && mustLock) { // then STARTTLS is no longer possible: RFC 3501 6.2.1, CVE-2020-12398
        wire.enter(Stage::StartTls);
        wire.fail(Cause::StarttlsMissing, u"PREAUTH"_s);
    }
    if (mustLock) {
        if (imap.capabilities.isEmpty())
            co_await askCapabilities(imap);
        co_await lock(imap);
    }
    co_await askCapabilities(imap); // a list from the greeting may be older than the lock

    if (plan.credentials && preauthenticated) {
        wire.enter(Stage::SignIn);
        wire.fail(Cause::SignInNotProven, u"PREAUTH"_s);
    } else if (plan.credentials) {
        if (!co_await mayTryPassword(wire, plan, findings))
            co_return wire.farewell(imap.nextTag() + " LOGOUT");
        const GatePass pass(plan, findings);
        co_await signIn(imap, plan);
        if (plan.introduction == Introduction::Needed)
            co_await introduce(imap);
    }
    if (plan.credentials && plan.visit)
        co_await plan.visit(wire);
    wire.farewell(imap.nextTag() + " LOGOUT");
}
