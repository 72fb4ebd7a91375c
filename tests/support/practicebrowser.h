// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

// Plays the browser and the person before it: opens the page of the practice provider, presses a link of it, and goes where
// that leads. Everything happens on the events of its thread.
class PracticeBrowser : public QObject
{
public:
    enum Answer {
        Allow,
        Refuse,
    };

    void open(const QUrl &address, Answer answer = Allow)
    {
        m_opened.append(address);
        auto *reply = m_manager.get(QNetworkRequest(address));
        connect(reply, &QNetworkReply::finished, this, [this, reply, answer] {
            reply->deleteLater();
            m_shown = reply->readAll();
            static const QRegularExpression link(QStringLiteral("href=\"([^\"]*answer=(yes|no))\""));
            for (const auto &match : link.globalMatch(QString::fromUtf8(m_shown)))
                if ((match.captured(2) == QLatin1StringView("yes")) == (answer == Allow))
                    press(reply->url().resolved(QUrl(match.captured(1).replace(QLatin1StringView("&amp;"), QLatin1StringView("&")))));
        });
    }

    QList<QUrl> opened() const
    {
        return m_opened;
    }
    QByteArray shown() const // the last page
    {
        return m_shown;
    }

private:
    void press(const QUrl &link)
    {
        auto *reply = m_manager.get(QNetworkRequest(link));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            m_shown = reply->readAll();
        });
    }

    QNetworkAccessManager m_manager;
    QList<QUrl> m_opened;
    QByteArray m_shown;
};
