// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "daemon.h"

#include <QProcessEnvironment>

// A screen that nobody sees, with a keyboard: Xvfb, xdotool and ImageMagick's import.
class VirtualScreen
{
public:
    // Why this machine cannot have one; empty when it can.
    static QString unavailable();

    explicit VirtualScreen(const QString &folder);

    bool start();
    // For programs that shall appear on it.
    QProcessEnvironment environment() const;

    // The first window of that title; empty when there is none.
    QByteArray window(const QString &titlePattern) const;
    QByteArray titles() const;
    // As if a person typed it into the window. The text reaches xdotool by its standard input: no secret in an argument list.
    void type(const QByteArray &window, const QByteArray &text) const;
    void press(const QByteArray &window, const QString &key) const;
    // Waits until nothing moves any more, up to ten seconds.
    bool saveScreenshot(const QString &file) const;

private:
    QByteArray number() const; // of the display; empty until the server answers
    QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;

    Daemon m_server;
};
