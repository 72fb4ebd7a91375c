// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

// The program, library or device that a pasted text was written by: where the person is who has to change something.
enum class WrittenBy {
    Thunderbird,
    Outlook,
    AppleMail,
    Android, // Thunderbird for Android, K-9
    WordPress,
    Device, // a printer, a router, a NAS: nothing with a browser
    Php,
    Python,
    Node,
    Java,
    DotNet,
    Go,
    Ruby,
    Postfix,
    Msmtp,
    Fetchmail,
    Isync,
    Mutt,
};

// "thunderbird", "device" ...
QLatin1StringView wordFor(WrittenBy program);

// By its names, its classes and the form of its messages. Nothing where none shows.
std::optional<WrittenBy> writtenBy(QStringView text);

// Whether nobody can sign in with a browser there.
bool isWithoutBrowser(WrittenBy program);
