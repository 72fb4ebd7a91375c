// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailstore.h"
#include "script.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <chrono>

// One client at one door of the practice mailbox.
struct Visit {
    qintptr descriptor = -1;
    Script script;
    QSslConfiguration tls;
};

// What every session stands on: lines in, lines out, the switch to TLS, the cues of the script, and bounds for
// everything a client may send.
class ServerConnection : public QObject
{
    Q_OBJECT
public:
    ServerConnection(const Visit &visit, MailStore &store);
    ~ServerConnection() override;

    void begin();
    bool hasEnded() const
    {
        return m_state == State::Ended;
    }

Q_SIGNALS:
    void ended(); // destroy it later, not from this signal

protected:
    virtual void greet() = 0;
    virtual void hear(const QByteArray &line) = 0; // without its line end
    virtual void hearBytes(const QByteArray &bytes); // that were expected

    MailStore &store() const
    {
        return m_store;
    }
    const Script &script() const
    {
        return m_script;
    }

    void say(const QByteArray &line);
    void hangUp();
    // The next bytes are no lines. May only be called from hear().
    void expectBytes(qsizetype count);

    // Plays what the script has for this moment; false if it has nothing and all goes on as usual.
    bool played(Moment moment, const QByteArray &subject = {});

    bool isLocked() const;
    // The word to list among the capabilities; empty where STARTTLS is not to be offered.
    QByteArray startTlsOffer(const QByteArray &word) const;
    bool takesStartTls() const;
    // Gives the go-ahead and starts TLS. What the client said before counts for nothing (RFC 3207 4.2).
    void startTls(const QByteArray &goAhead, const QByteArray &subject = {});
    // "PLAIN LOGIN ..."
    QByteArray mechanisms() const;

private:
    enum class State {
        Talking,
        Silent, // hears everything, answers nothing
        Refusing, // waits for TLS to begin, and then has no version in common
        Closing,
        Ended,
    };

    void lock();
    void refuseTls();
    void openConversation();
    void readAll();
    bool readNext();
    void end();

    MailStore &m_store;
    Script m_script;
    qintptr m_descriptor;
    QSslSocket m_socket;
    QTimer m_patience;
    State m_state = State::Talking;
    qsizetype m_expected = 0;
};
