// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look.h"

#include <QPalette>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr int longestWord = 32;

QColor mixed(const QColor &one, const QColor &other, float share)
{
    return QColor::fromRgbF(one.redF() + (other.redF() - one.redF()) * share,
                            one.greenF() + (other.greenF() - one.greenF()) * share,
                            one.blueF() + (other.blueF() - one.blueF()) * share);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F;
}

// A hue that can be read on the palette's base: dark on light themes, light on dark ones.
QColor readable(float hue, float lightness, const QPalette &palette)
{
    return QColor::fromHslF(hue, 0.65F, isDark(palette) ? 1 - lightness * 0.8F : lightness);
}
} // namespace

QColor colorOf(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Good:
        return readable(0.39F, 0.27F, palette);
    case Tone::Caution:
        return readable(0.11F, 0.27F, palette);
    case Tone::Bad:
        return readable(0.0F, 0.4F, palette);
    case Tone::Quiet:
        return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.35F);
    }
    return palette.color(QPalette::Text);
}

QColor lineColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.78F);
}

QColor tintOf(const QColor &color, const QPalette &palette)
{
    return mixed(color, palette.color(QPalette::Base), 0.88F);
}

QString emphasized(const QString &plain, const QStringList &strong)
{
    auto rich = plain.toHtmlEscaped();
    for (const auto &part : strong)
        if (!part.isEmpty())
            rich.replace(part.toHtmlEscaped(), QString("<b>"_L1 + part.toHtmlEscaped() + "</b>"_L1));
    return rich.replace(u'\n', "<br>"_L1);
}

QString breakable(const QString &text)
{
    constexpr QChar zeroWidthSpace = u'\u200B';
    QString result;
    int run = 0;
    for (const auto c : text) {
        run = c.isSpace() || c == zeroWidthSpace ? 0 : run + 1;
        if (run > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            result += zeroWidthSpace;
            run = 1;
        }
        result += c;
    }
    return result;
}

void makePrimary(QPushButton &button)
{
    auto palette = button.palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Button, palette.color(QPalette::Active, QPalette::Highlight));
        palette.setColor(group, QPalette::ButtonText, palette.color(QPalette::Active, QPalette::HighlightedText));
    }
    button.setPalette(palette);
    auto font = button.font();
    font.setBold(true);
    button.setFont(font);
}
