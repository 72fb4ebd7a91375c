// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

// What was said on the line, secrets masked and everything printable: for reports and for people who like to look.
struct TranscriptLine {
    enum Speaker {
        Client,
        Server,
        Note, // not said by anyone: "TLSv1.3 is on"
    };
    Speaker speaker;
    QString text;
};
using Transcript = QList<TranscriptLine>;
