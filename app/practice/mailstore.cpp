// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailstore.h"

#include <algorithm>

namespace
{
constexpr qsizetype mostMessages = 64; // of at most 1 MiB each
constexpr qsizetype mostLinesHeard = 10'000;
constexpr qsizetype mostTokens = 32;
} // namespace

MailStore::MailStore(const QByteArray &userName, const QByteArray &password, QObject *parent)
    : QObject(parent)
    , m_userName(userName)
    , m_password(password)
{
}

bool MailStore::signIn(const QByteArray &userName, const QByteArray &password)
{
    ++m_signInAttempts;
    return userName.compare(m_userName, Qt::CaseInsensitive) == 0 && (password == m_password || m_tokens.contains(password));
}

void MailStore::admit(const QByteArray &token)
{
    if (m_tokens.size() >= mostTokens)
        m_tokens.removeFirst();
    m_tokens.append(token);
}

MailStore::Delivery MailStore::deliver(const QByteArray &sender, const QByteArrayList &recipients, const QByteArray &text)
{
    if (m_messages.size() >= mostMessages)
        return Delivery::Full;
    m_messages.append({m_nextUid++, sender, recipients, text, QDateTime::currentDateTimeUtc(), {}});
    Q_EMIT changed();
    return Delivery::Done;
}

const ReceivedMessage *MailStore::find(quint32 uid) const
{
    const auto found = std::ranges::find(m_messages, uid, &ReceivedMessage::uid);
    return found == m_messages.end() ? nullptr : &*found;
}

void MailStore::setFlags(quint32 uid, const QSet<QByteArray> &flags)
{
    const auto found = std::ranges::find(m_messages, uid, &ReceivedMessage::uid);
    if (found != m_messages.end())
        found->flags = flags;
}

void MailStore::remove(quint32 uid)
{
    const auto gone = m_messages.removeIf([uid](const ReceivedMessage &message) {
        return message.uid == uid;
    });
    if (gone > 0)
        Q_EMIT changed();
}

void MailStore::noteHeardInClear(const QByteArray &line)
{
    if (m_heardInClear.size() < mostLinesHeard)
        m_heardInClear.append(line);
}
