// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QProcessEnvironment>
#include <QString>

// How a Thunderbird came onto the computer. Each kind keeps its profiles in a place of its own.
enum class ThunderbirdInstall {
    System, // a distribution's package, or Mozilla's archive
    Snap,
    Flatpak,
};

// A folder that holds a profiles.ini, or would hold it.
struct ThunderbirdPlace {
    QString folder;
    ThunderbirdInstall install;

    bool operator==(const ThunderbirdPlace &) const = default;
};

// A profile that a Thunderbird on this computer uses.
struct ThunderbirdProfile {
    QString folder;
    ThunderbirdInstall install;

    bool operator==(const ThunderbirdProfile &) const = default;
};

// Everywhere on Linux, whether there is a Thunderbird or not.
QList<ThunderbirdPlace> thunderbirdPlaces(const QString &home, const QProcessEnvironment &environment);

// The profiles in use, the most usual one first. Empty where no Thunderbird was ever started.
QList<ThunderbirdProfile> thunderbirdProfiles(const QString &home, const QProcessEnvironment &environment);
