// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// A small file's contents; of a larger one its beginning, which every parser then refuses as too large. Nothing where it
// cannot be read.
std::optional<QByteArray> contentsOf(const QString &path);
