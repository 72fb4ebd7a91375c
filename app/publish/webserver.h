// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// How a web server has to serve the site: the names it answers to, the media types, Outlook's POST, and the Apple profile
// filled in for one address. The site's folder and the certificate are for the administrator to put in.
//
// nginxServer() goes into the http block; it includes nginxLocations(), and so shall the server of the domain itself.
QByteArray nginxServer(const QString &domain);
QByteArray nginxLocations();

// The same for Caddy, but for the Apple profile: Caddy serves files as they are.
QByteArray caddyFile(const QString &domain);

// What stands in both for the site's folder.
inline constexpr auto siteFolder = "/var/www/mail-setup";
