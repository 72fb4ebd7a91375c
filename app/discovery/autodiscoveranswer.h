// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <expected>

// What Exchange's Autodiscover answers, in the form that mail hosts use too (POX: "plain old XML").
struct AutodiscoverAnswer {
    QList<ServerLogin> servers; // as it orders them
    QUrl redirect; // where to ask instead; empty where it leads nowhere
    bool isExchange = false; // it names Exchange's own protocols
};

// What is sent for an address: nothing but the address itself.
QByteArray autodiscoverQuestion(const EmailAddress &address);

// Reads the answer. Nothing where it is none.
std::optional<AutodiscoverAnswer> parseAutodiscover(const QByteArray &text, const EmailAddress &address);

// The host that Autodiscover's JSON (version 2) sends to; empty where it is no such answer.
QString autodiscoverHost(const QByteArray &json);
