// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <expected>

// One file that is to be saved. It holds a secret only where somebody gave one for it.
struct OutputFile {
    QString name; // ASCII, without a folder, fit for every system
    QByteArray mediaType;
    QByteArray contents;

    bool operator==(const OutputFile &) const = default;
};

// Why a file could not be written. What was there before is still there.
struct SaveFault {
    enum Kind {
        NotAFileName, // a name with a folder in it
        IsLink, // a symbolic link stands in the place; who made it could send the file elsewhere
        CannotWrite, // see systemError
        HoldsSecret, // nobody asked for one in this file
    };
    Kind kind;
    QString path;
    QString systemError; // the system's own words

    bool operator==(const SaveFault &) const = default;
};

// Whether somebody asked for a secret in a file.
enum class Holds {
    NoSecret,
    SecretAskedFor,
};

// Puts a file in its place in one step, readable for its owner only. Returns its path.
std::expected<QString, SaveFault> saveFile(const QString &path, const QByteArray &contents, Holds holds = Holds::NoSecret);

// All files into a folder that is there or can be made. Stops at the first fault; files already written stay.
std::expected<QStringList, SaveFault> saveFiles(const QString &folder, const QList<OutputFile> &files, Holds holds = Holds::NoSecret);
