// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "weblink.h"

#include <QDesktopServices>

#include <utility>

namespace
{
std::function<void(const QUrl &)> &browser()
{
    static std::function<void(const QUrl &)> opener = [](const QUrl &url) {
        QDesktopServices::openUrl(url);
    };
    return opener;
}
} // namespace

void openInBrowser(const QUrl &url)
{
    if (url.scheme() == QLatin1StringView("https"))
        browser()(url);
}

void setBrowser(std::function<void(const QUrl &)> opener)
{
    browser() = std::move(opener);
}
