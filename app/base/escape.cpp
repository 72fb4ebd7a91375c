// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "escape.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
bool isUnwanted(char32_t c)
{
    const auto category = QChar::category(c);
    const bool overridesDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return category == QChar::Other_Control || category == QChar::Separator_Line || category == QChar::Separator_Paragraph || overridesDirection
        || QChar::isNonCharacter(c) || QChar::isSurrogate(c);
}

// Letters that Unicode does not take apart into a base letter and a mark
QString spelledOut(QChar letter)
{
    static constexpr std::array<std::pair<char16_t, QLatin1StringView>, 18> letters = {{
        {u'ß', "ss"_L1},
        {u'æ', "ae"_L1},
        {u'Æ', "AE"_L1},
        {u'œ', "oe"_L1},
        {u'Œ', "OE"_L1},
        {u'ø', "o"_L1},
        {u'Ø', "O"_L1},
        {u'ł', "l"_L1},
        {u'Ł', "L"_L1},
        {u'đ', "d"_L1},
        {u'Đ', "D"_L1},
        {u'ð', "d"_L1},
        {u'Ð', "D"_L1},
        {u'þ', "th"_L1},
        {u'Þ', "Th"_L1},
        {u'ı', "i"_L1},
        {u'’', "'"_L1},
        {u'–', "-"_L1},
    }};
    const auto found = std::ranges::find(letters, letter.unicode(), [](const auto &pair) {
        return pair.first;
    });
    return found != letters.end() ? QString(found->second) : QString();
}

QString without(QString text, QStringView unwanted)
{
    return text.removeIf([unwanted](QChar c) {
        return unwanted.contains(c);
    });
}
} // namespace

QString withoutControls(QStringView text)
{
    auto points = text.toUcs4();
    points.removeIf(isUnwanted);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

QString toAscii(QStringView text)
{
    QString ascii;
    const auto decomposed = withoutControls(text).normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed)
        ascii += c.unicode() < 128 ? QString(c) : spelledOut(c);
    return ascii;
}

QString prfValue(QStringView text)
{
    return without(toAscii(text), u"[]=;\"").trimmed();
}

QByteArray prefsString(QStringView text)
{
    auto plain = withoutControls(text);
    plain.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return '"' + plain.toUtf8() + '"';
}

QString registryString(QStringView text)
{
    auto plain = withoutControls(text);
    plain.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + plain + u'"';
}

QString commandFileName(QStringView text)
{
    return without(toAscii(text), u"\"<>|:*?/\\^!&").replace(u'%', "%%"_L1);
}

QString htmlText(QStringView text)
{
    return withoutControls(text).toHtmlEscaped();
}
