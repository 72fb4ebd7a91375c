// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

#include <functional>

// Opens a page in the person's browser: https only, or a page of this very computer.
void openInBrowser(const QUrl &url);

// Opens a new message in the person's mail program, or in the browser where mail is read there. Without a recipient that
// is left open.
bool openMailDraft(const QString &subject, const QString &body, const QString &recipient = {});

// What both hand the address to: the desktop, unless a test says otherwise.
void setBrowser(std::function<void(const QUrl &)> browser);
