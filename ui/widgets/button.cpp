// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "button.h"

#include "look.h"

QSize Button::sizeHint() const
{
    const auto words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return QPushButton::sizeHint().expandedTo({words.width() + 4 * rhythm, 4 * rhythm});
}

QSize Button::minimumSizeHint() const
{
    return QPushButton::minimumSizeHint().expandedTo({0, 4 * rhythm});
}
