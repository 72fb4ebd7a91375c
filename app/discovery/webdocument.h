// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <expected>

// Why a document did not come.
enum class WebFault {
    NotThere, // no such host, no such page, or the server refused it
    NotTrusted, // the certificate is not right, or it leads away from https or to a place inside of a network
    TooLarge, // over 256 KiB
    NoAnswer, // nobody answered in time
};

// Fetches a document over https, and over https only: up to five redirects, no cookies, no sign-in. The limit is for all of it.
Task<std::expected<QByteArray, WebFault>> fetchDocument(QUrl url, QList<QSslCertificate> furtherAuthorities, std::chrono::milliseconds limit);
