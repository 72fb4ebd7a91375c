// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presetondemand.h"

#include <QFile>

std::optional<QByteArray> presetText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.read(largestPreset + 1)) : std::nullopt;
}

PresetOnDemand::PresetOnDemand(const Provider &provider)
    : m_provider(provider)
{
}

PresetOnDemand::PresetOnDemand(const QString &path)
    : m_path(path)
{
}

const std::optional<Provider> &PresetOnDemand::get() const
{
    std::call_once(m_reading, [this] {
        if (m_provider)
            return;
        const auto text = presetText(m_path);
        if (auto provider = text ? parseProvider(*text) : std::unexpected(PresetFault{PresetFault::Unreadable, {}}))
            m_provider = *std::move(provider);
    });
    return m_provider;
}
