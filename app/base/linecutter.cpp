// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linecutter.h"

#include <utility>

std::optional<QByteArray> LineCutter::take()
{
    for (;;) {
        const auto end = m_bytes.indexOf('\n');
        if (m_isDropping) {
            m_bytes.remove(0, end < 0 ? m_bytes.size() : end + 1);
            if (end < 0)
                return std::nullopt;
            m_isDropping = false;
            continue;
        }
        if (end < 0 && m_bytes.size() <= m_longest)
            return std::nullopt;
        if (end >= 0 && end <= m_longest) {
            auto line = m_bytes.first(end);
            m_bytes.remove(0, end + 1);
            return line;
        }
        m_isDropping = true;
        return m_bytes.first(m_longest + 1);
    }
}

std::optional<QByteArray> LineCutter::takeRest()
{
    auto rest = std::exchange(m_bytes, {});
    if (m_isDropping || rest.isEmpty())
        return std::nullopt;
    return rest;
}
