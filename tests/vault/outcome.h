// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "vault/storefault.h"

#include <QFuture>

#include <expected>
#include <optional>

// A secret made of bytes that need not be a secret.
inline Secret secret(QByteArray bytes)
{
    return Secret::take(bytes);
}

// What went wrong, or nothing.
template<typename Value>
std::optional<StoreFault> faultOf(const std::expected<Value, StoreFault> &outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error());
}

template<typename Outcome>
std::optional<StoreFault> faultOf(const QFuture<Outcome> &future)
{
    return faultOf(future.result());
}
