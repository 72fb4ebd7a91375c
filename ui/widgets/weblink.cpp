// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "weblink.h"

#include "base/outsidetext.h"
#include "base/secretsearch.h"

#include <QDesktopServices>
#include <QHostAddress>

#include <utility>

using namespace Qt::StringLiterals;

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
    const bool isHere = url.scheme() == "http"_L1 && QHostAddress(url.host()).isLoopback(); // the practice provider's page
    if (url.scheme() == "https"_L1 || isHere)
        browser()(url);
}

// RFC 6068 section 5: line breaks are CR LF, and everything else that is special is percent-encoded.
bool openMailDraft(const QString &subject, const QString &body, const QString &recipient)
{
    if (holdsSecretAtHand(subject + u'\n' + body))
        return false;
    const auto encoded = [](const QString &text) {
        return QUrl::toPercentEncoding(printableDocument(text).replace(u'\n', "\r\n"_L1));
    };
    const QByteArray address = "mailto:"_ba + QUrl::toPercentEncoding(recipient, "@") + "?subject="_ba + encoded(subject) + "&body="_ba + encoded(body);
    browser()(QUrl::fromEncoded(address));
    return true;
}

void setBrowser(std::function<void(const QUrl &)> opener)
{
    browser() = std::move(opener);
}
