// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation.h"

#include "base/secretsearch.h"
#include "net/imap/imapsession.h"
#include "net/pop3/pop3session.h"
#include "net/smtp/smtpsession.h"

using namespace Qt::StringLiterals;

namespace
{
bool hasLineEnd(QByteArrayView text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

// No protocol can carry these safely, so nothing is sent at all.
void refuseUnspeakable(Wire &wire, const Credentials &credentials)
{
    const bool isOddName = hasLineEnd(credentials.userName.toUtf8());
    if (!isOddName && !hasLineEnd(credentials.secret.bytes()))
        return;
    wire.enter(Stage::SignIn);
    wire.fail(isOddName ? Cause::UsernameForm : Cause::WrongCredentials, u"line end or NUL"_s);
}
// Nobody released the secret for this server: it does not even hear that there is one.
void refuseUnreleased(Wire &wire, const SessionPlan &plan)
{
    if (plan.credentials->release.covers(plan.endpoint.host, plan.credentials->kind()))
        return;
    wire.enter(Stage::SignIn);
    wire.fail(Cause::ServerNotConfirmed);
}
} // namespace

Task<> converse(Wire &wire, const SessionPlan &plan, SessionFindings &findings)
{
    if (plan.credentials) {
        wire.cover(plan.credentials->secret, plan.credentials->userName);
        noteUserName(plan.credentials->secret, plan.credentials->userName);
        refuseUnreleased(wire, plan);
        refuseUnspeakable(wire, *plan.credentials);
    }

    wire.enter(Stage::Resolve);
    co_await wire.resolve();
    wire.enter(Stage::Connect);
    co_await wire.connect();
    if (plan.endpoint.security == Security::Tls) {
        wire.enter(Stage::Tls);
        co_await wire.encrypt();
    }

    switch (plan.endpoint.protocol) {
    case Protocol::Smtp:
        co_return co_await submit(wire, plan, findings);
    case Protocol::Imap:
        co_return co_await readByImap(wire, plan, findings);
    case Protocol::Pop3:
        co_return co_await readByPop3(wire, plan, findings);
    }
}
