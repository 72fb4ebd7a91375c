// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <expected>

// A server as an autoconfig document offers it to one address, with all the ways to sign in that this program knows.
struct OfferedServer {
    Endpoint endpoint;
    QString userName; // empty where the server wants no sign-in, or where only the person knows it
    QList<SignIn> signIns; // as the document orders them; never empty

    // The server with the first way to sign in.
    ServerLogin login() const
    {
        return {endpoint, userName, signIns.first()};
    }
    bool operator==(const OfferedServer &) const = default;
};

// What a document of Mozilla's autoconfiguration says to one address. Both lists are as the document orders them: best first.
struct AutoconfigSettings {
    QString providerName;
    QStringList domains; // those it says it is for; lower case, A-labels
    QList<OfferedServer> incoming; // IMAP and POP3
    QList<OfferedServer> outgoing;
    QUrl issuer; // where one signs in with the browser; empty where it says nothing of that
    bool hasPassword = false; // a password stands in it, and was left there

    bool isFor(const QString &domain) const
    {
        return domains.contains(domain);
    }
    bool operator==(const AutoconfigSettings &) const = default;
};

// Why a text holds no settings.
enum class AutoconfigFault {
    TooLarge,
    NotXml,
    HasDeclarations, // a document type, which could hide anything
    NotAutoconfig, // another kind of document
    NoServer, // none that is complete, well-formed and of a kind this program knows
};

// Reads config-v1.1.xml (draft-ietf-mailmaint-autoconfig), with the placeholders filled in for the address. Unknown elements
// are passed over; a server with anything wrong in it (host, port, lock, sign-in) is left out as a whole. Whether the document
// may speak for the address's domain is the caller's question: see isFor().
std::expected<AutoconfigSettings, AutoconfigFault> parseAutoconfig(const QByteArray &text, const EmailAddress &address);
