// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

// What a document of draft-ietf-mailmaint-pacc says to one address. It names no ports: those that are locked from the first byte are meant.
struct PaccSettings {
    QString providerName; // harmless, to be shown
    QList<Endpoint> servers; // in the order IMAP, POP3, submission
    bool takesPassword = false;
    QUrl issuer; // where one signs in with the browser without being known there (oauth-public); empty where there is none

    bool operator==(const PaccSettings &) const = default;
};

// Where the domain keeps it, and the name of the TXT record with its digest.
QUrl paccPlace(const QString &domain);
QString paccDigestName(const QString &domain);

// Reads it; nothing where it names no server. The submission server is called "submit" (since -03) or "smtp" (until -02).
std::optional<PaccSettings> parsePacc(const QByteArray &text);

// What DNS says of the digest of a document.
enum class PaccDigest {
    Missing, // there is no record of this kind
    Right,
    Wrong,
};
PaccDigest judgePaccDigest(const QByteArray &document, const QByteArrayList &texts);
