// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/savefiles.h"
#include "oauthclient.h"

#include <QMap>

#include <expected>

// The clients that an organisation or a person has registered, by the id of the preset:
//
//     {"schema": "mailwright.oauth-clients/1",
//      "clients": {"microsoft-365": {"id": "...", "tenant": "example.com"}, "gmail": {"id": "...", "secret": "..."}}}
//
// An administrator puts the file at /etc/xdg/mailwright/oauth-clients.json; the person's own is ~/.config/mailwright/oauth-clients.json
// and comes first.
using OAuthClients = QMap<QString, OAuthClient>;

constexpr qsizetype largestClientFile = 64 * 1024;

// Strict: nothing where it is no such file.
std::optional<OAuthClients> parseClientFile(const QByteArray &json);
QByteArray toClientFile(const OAuthClients &clients);

// The files of this computer that are there, the person's own first.
QStringList clientFiles();

// The client for a preset, if anybody registered one; or the file that cannot be read.
std::expected<std::optional<OAuthClient>, QString> registeredClient(const QString &providerId);

// Puts a client into the person's own file. A file that cannot be read is left as it is.
std::expected<QString, SaveFault> rememberClient(const QString &providerId, const OAuthClient &client);
