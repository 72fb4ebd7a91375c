// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

// Puts a file in its place in one step, readable for its owner only from its first octet. The old file stays where that fails,
// and a link is not followed: its target may lie anywhere. Otherwise what the system said, which is nothing of a link.
std::expected<void, QString> writeOwnFile(const QString &path, const QByteArray &bytes);
