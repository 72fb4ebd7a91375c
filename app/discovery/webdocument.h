// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"
#include "sources.h"

#include <QByteArray>
#include <QUrl>

#include <expected>

// Why a document did not come.
enum class WebFault {
    NotThere, // no such host, no such page, or the server refused it
    NotTrusted, // the certificate is not right, or it leads away from https or to a place inside of a network
    TooLarge, // over 256 KiB
    NoAnswer, // nobody answered in time
    WantsAddress, // it leads outside of the domain, and the address would go along
};

// A document that came, and the host that it came from after all redirects.
struct WebDocument {
    QByteArray text;
    QString host;
};

// Fetches a document over https, and over https only: up to five redirects, no cookies, no sign-in, within what is left of the search. The
// quickest address of the host is asked. A host outside of the address's domain never hears the address: it is taken out of the query, and
// where that cannot be done nobody is asked.
Task<std::expected<WebDocument, WebFault>> fetchDocument(const Search &search, QUrl url);

// The same for a question with a body, which is only asked where it is put: no redirect is followed.
Task<std::expected<WebDocument, WebFault>> askWithBody(const Search &search, QUrl url, QByteArray body);

// What is told of a document that did not come.
AskedSource::Result resultOf(WebFault fault);
