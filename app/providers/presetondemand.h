// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provider.h"

#include <mutex>

// The text of a preset's file, cut off where it is too long for one; nothing where it cannot be opened.
std::optional<QByteArray> presetText(const QString &path);

// A preset that is read when it is first asked for, on whatever thread that is.
class PresetOnDemand
{
public:
    explicit PresetOnDemand(const Provider &provider); // read already
    explicit PresetOnDemand(const QString &path);

    // Nothing where the file is gone or damaged.
    const std::optional<Provider> &get() const;

private:
    QString m_path;
    mutable std::once_flag m_reading;
    mutable std::optional<Provider> m_provider;
};
