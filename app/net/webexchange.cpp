// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webexchange.h"

#include "trust.h"

QNetworkRequest webRequest(const QUrl &url, const QList<QSslCertificate> &furtherAuthorities)
{
    QNetworkRequest request(url);
    auto tls = tlsRules(furtherAuthorities);
    tls.setOcspStaplingEnabled(false); // QNetworkAccessManager takes a missing staple for a failure, and most servers have none
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Mailwright"));
    return request;
}

WebExchange::WebExchange(const QNetworkRequest &request, std::chrono::milliseconds limit)
    : m_reply(m_manager.get(request))
{
    watch(limit);
}

WebExchange::WebExchange(const QNetworkRequest &request, const QByteArray &body, std::chrono::milliseconds limit)
    : m_reply(m_manager.post(request, body))
{
    watch(limit);
}

void WebExchange::watch(std::chrono::milliseconds limit)
{
    m_reply->setReadBufferSize(largestAnswer + 1);
    m_deadline.setSingleShot(true);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &WebExchange::boundSize);
    connect(m_reply.get(), &QNetworkReply::finished, this, &WebExchange::wake, Qt::QueuedConnection);
    connect(&m_deadline, &QTimer::timeout, m_reply.get(), &QNetworkReply::abort);
    m_deadline.start(limit);
}

void WebExchange::boundSize()
{
    m_isTooLarge = m_reply->bytesAvailable() > largestAnswer;
    if (m_isTooLarge)
        m_reply->abort();
}

int WebExchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}
