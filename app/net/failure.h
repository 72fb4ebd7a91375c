// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/cause.h"
#include "stage.h"

#include <QString>

// Why a conversation ended early. Thrown inside a conversation, a value outside it.
struct Failure {
    Stage stage = Stage::Resolve;
    std::optional<Cause> cause; // empty where only the server's own words say why
    QString reply; // those words, made printable, secrets masked
    QString detail; // what the network or TLS library said, for experts
};
