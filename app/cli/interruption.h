// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

// Hears of Ctrl-C and of a request to end (SIGINT, SIGTERM) as an event, while it lives; one at a time. Where it is asked
// twice, the second ends the program at once.
class Interruption : public QObject
{
    Q_OBJECT
public:
    Interruption();
    ~Interruption() override;

Q_SIGNALS:
    void asked();

private:
    int m_reader = -1;
};
