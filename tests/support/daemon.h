// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

#include <functional>

// A server program of a test, in the foreground of its own process group. It ends with this object, its children included,
// and also when the test program itself is killed.
class Daemon
{
public:
    // What it prints goes to outputFile.
    explicit Daemon(const QString &outputFile);
    ~Daemon();
    Q_DISABLE_COPY_MOVE(Daemon)

    void setEnvironment(const QProcessEnvironment &environment);
    void start(const QString &program, const QStringList &arguments);
    void stop();

    // True as soon as the condition holds; false when the program has ended, or after half a minute.
    bool waitUntil(const std::function<bool()> &condition);
    QByteArray output() const;

private:
    QString m_outputFile;
    QProcess m_process;
    qint64 m_group = 0;
};

// A loopback port at which a connection is taken.
bool takesConnections(quint16 port);
