// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QUdpSocket>

// A name server of a test, on a free port of this computer and on the events of the test's thread. Unlike a real one it can keep silent
// about one question and answer all the others. Of all names that it was not told, there are none.
class ScriptedNames : public QObject
{
public:
    enum Type : quint16 {
        A = 1,
        Cname = 5,
        Mx = 15,
        Txt = 16,
        Aaaa = 28,
        Srv = 33,
    };

    bool start();
    quint16 port() const
    {
        return m_socket.localPort();
    }

    void addAddress(const QString &name, const QString &address); // of either family
    void addAlias(const QString &name, const QString &target);
    void addMx(const QString &name, const QString &host, quint16 preference); // "" for "."
    void addText(const QString &name, const QByteArray &text);
    void addService(const QString &name, const QString &target, quint16 port, quint16 priority = 0, quint16 weight = 0); // likewise

    void keepSilentAbout(const QString &name, Type type)
    {
        m_silent.insert({name, type});
    }
    void keepSilent()
    {
        m_isSilent = true;
    }
    void fail() // SERVFAIL to everything
    {
        m_fails = true;
    }
    // "MX example.com", in the order they came.
    QStringList questions() const
    {
        return m_questions;
    }

private:
    using Key = std::pair<QString, quint16>;
    void add(const QString &name, Type type, const QByteArray &data);
    void answer(const QByteArray &question, const QHostAddress &from, quint16 port);

    QUdpSocket m_socket;
    QHash<Key, QByteArrayList> m_records;
    QSet<QString> m_names;
    QSet<Key> m_silent;
    QStringList m_questions;
    bool m_isSilent = false;
    bool m_fails = false;
};
