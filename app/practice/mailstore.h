// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

// A message the practice mailbox has taken in.
struct ReceivedMessage {
    quint32 uid = 0;
    QByteArray sender; // of the envelope
    QByteArrayList recipients;
    QByteArray text; // as it is read back: our trace lines, then what was sent; lines end with CRLF
    QDateTime received;
    QSet<QByteArray> flags; // as IMAP names them: "\Seen"
};

// The one mailbox behind all doors: who may sign in, what has arrived, and what was heard. Everything is kept in memory
// and bounded.
class MailStore : public QObject
{
    Q_OBJECT
public:
    MailStore(const QByteArray &userName, const QByteArray &password, QObject *parent = nullptr);

    QByteArray userName() const
    {
        return m_userName;
    }
    QString password() const
    {
        return QString::fromLatin1(m_password);
    }
    // From now on this token of OAuth is as good as the password.
    void admit(const QByteArray &token);
    // Counts the attempt. With the password, or with a token.
    bool signIn(const QByteArray &userName, const QByteArray &password);
    int signInAttempts() const
    {
        return m_signInAttempts;
    }

    enum class Delivery {
        Done,
        Full,
    };
    Delivery deliver(const QByteArray &sender, const QByteArrayList &recipients, const QByteArray &text);
    const QList<ReceivedMessage> &messages() const
    {
        return m_messages;
    }
    const ReceivedMessage *find(quint32 uid) const;
    void setFlags(quint32 uid, const QSet<QByteArray> &flags);
    void remove(quint32 uid);
    quint32 nextUid() const
    {
        return m_nextUid;
    }

    void noteHeardInClear(const QByteArray &line);
    const QByteArrayList &heardInClear() const
    {
        return m_heardInClear;
    }

Q_SIGNALS:
    void changed(); // a message came or went

private:
    QByteArray m_userName;
    QByteArray m_password;
    QByteArrayList m_tokens;
    int m_signInAttempts = 0;
    QList<ReceivedMessage> m_messages; // in the order of their uids
    quint32 m_nextUid = 1;
    QByteArrayList m_heardInClear;
};
