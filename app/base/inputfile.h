// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>

#include <expected>

// Why a file that somebody named was not read.
enum class InputFault {
    Unreadable, // not there, or not for us
    NotRegular, // a folder, a pipe, a device: opening or reading it may never end
    TooLarge,
};

// Opens a file to be read, if it is a regular one. Every file from outside is opened here; what may be a pipe has to come by
// standard input.
std::expected<void, InputFault> openRegular(QFile &file, QIODevice::OpenMode mode = QIODevice::ReadOnly);

// The whole of a regular file of at most so many bytes.
std::expected<QByteArray, InputFault> readBounded(const QString &path, qint64 most);

// What an open file or pipe still holds, in however many portions it comes, up to so many bytes. It lies in one piece of memory,
// so whoever has to can wipe it.
QByteArray readUpTo(QIODevice &input, qint64 most);
