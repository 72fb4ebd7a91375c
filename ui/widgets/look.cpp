// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look.h"

#include <QLabel>
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

constexpr float greenHue = 0.39F;
constexpr float amberHue = 0.12F;
constexpr float redHue = 0;
} // namespace

QColor colorOf(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Good:
        return readable(greenHue, 0.27F, palette);
    case Tone::Caution:
        return readable(amberHue, 0.27F, palette);
    case Tone::Bad:
        return readable(redHue, 0.4F, palette);
    case Tone::Quiet:
        return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.35F);
    }
    return palette.color(QPalette::Text);
}

QColor accentOf(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Good:
        return QColor::fromHslF(greenHue, 0.6F, 0.45F);
    case Tone::Caution:
        return QColor::fromHslF(amberHue, 0.75F, 0.5F);
    case Tone::Bad:
        return QColor::fromHslF(redHue, 0.6F, 0.55F);
    case Tone::Quiet:
        break;
    }
    return lineColor(palette);
}

QColor lineColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.78F);
}

QColor tintOf(const QColor &color, const QPalette &palette)
{
    return mixed(color, palette.color(QPalette::Base), 0.88F);
}

// A label takes the one role or the other, depending on what lies behind it.
void setTextColor(QWidget &label, const QColor &color)
{
    auto palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    label.setPalette(palette);
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

QLabel *plainLabel(bool bold)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    auto font = label->font();
    font.setBold(bold);
    label->setFont(font);
    return label;
}
