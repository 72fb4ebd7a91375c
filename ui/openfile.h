// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// The contents of a file; of one larger than any report its beginning, which every parser then refuses as too large. Nothing where it
// cannot be read.
std::optional<QByteArray> contentsOf(const QString &path);
