// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webdocument.h"

#include "net/trust.h"
#include "net/wakeup.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace
{
constexpr qint64 largestDocument = 256 * 1024;
constexpr int mostRedirects = 5;

using Document = std::expected<QByteArray, WebFault>;

QNetworkRequest requestFor(const QUrl &url, const QList<QSslCertificate> &furtherAuthorities)
{
    QNetworkRequest request(url);
    auto tls = tlsRules(furtherAuthorities);
    tls.setOcspStaplingEnabled(false); // QNetworkAccessManager takes a missing staple for a failure, and most servers have none
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Mailwright"));
    return request;
}

WebFault faultOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::InsecureRedirectError:
        return WebFault::NotTrusted;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return WebFault::NoAnswer;
    default:
        return WebFault::NotThere;
    }
}

// One download, with a deadline.
class Download : public Wakeup
{
public:
    Download(const QUrl &url, const QList<QSslCertificate> &furtherAuthorities, std::chrono::milliseconds limit)
        : m_reply(m_manager.get(requestFor(url, furtherAuthorities)))
    {
        m_reply->setReadBufferSize(largestDocument + 1);
        m_deadline.setSingleShot(true);
        connect(m_reply.get(), &QNetworkReply::readyRead, this, &Download::boundSize);
        connect(m_reply.get(), &QNetworkReply::finished, this, &Download::wake, Qt::QueuedConnection);
        connect(&m_deadline, &QTimer::timeout, m_reply.get(), &QNetworkReply::abort);
        m_deadline.start(limit);
    }

    Document document()
    {
        if (m_isTooLarge)
            return std::unexpected(WebFault::TooLarge);
        if (m_reply->error() != QNetworkReply::NoError)
            return std::unexpected(faultOf(m_reply->error()));
        if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
            return std::unexpected(WebFault::NotThere);
        return m_reply->readAll();
    }

private:
    void boundSize()
    {
        m_isTooLarge = m_reply->bytesAvailable() > largestDocument;
        if (m_isTooLarge)
            m_reply->abort();
    }

    QNetworkAccessManager m_manager;
    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_deadline;
    bool m_isTooLarge = false;
};
} // namespace

Task<Document> fetchDocument(QUrl url, QList<QSslCertificate> furtherAuthorities, std::chrono::milliseconds limit)
{
    if (url.scheme() != QLatin1StringView("https"))
        co_return std::unexpected(WebFault::NotTrusted);
    Download download(url, furtherAuthorities, limit);
    co_await download;
    co_return download.document();
}
