// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

#include <functional>

// Opens a page of the web in the person's browser; https only.
void openInBrowser(const QUrl &url);

// What openInBrowser() hands the address to: the desktop, unless a test says otherwise.
void setBrowser(std::function<void(const QUrl &)> browser);
