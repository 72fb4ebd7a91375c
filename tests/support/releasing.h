// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/session/session.h"
#include "release/secretgate.h"

// Credentials for a server that the test names, as a person does who types it.
inline Credentials releasedFor(const Endpoint &server, Credentials credentials)
{
    const SecretGate gate;
    const bool isToken = credentials.kind() == SecretKind::Token;
    const auto judgement = isToken ? gate.token(server.host, {server.host}) : gate.password(server.host, {{}, {}, {false, QStringList{server.host}}});
    credentials.release = judgement.value_or(Release());
    return credentials;
}
