// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mask.h"

#include <algorithm>

namespace
{
constexpr qsizetype shortestNeedle = 4; // a shorter one would cover half of every text, and so give itself away
constexpr qsizetype shortestProof = 16; // shorter words of a message are its names
constexpr QByteArrayView stars = "********";

// The characters of a base64 text that depend on nothing but these bytes, for each of the three ways they can be aligned.
QByteArrayList base64Forms(QByteArrayView bytes)
{
    QByteArrayList forms;
    for (qsizetype before = 0; before < 3; ++before) {
        QByteArray padded(before, '\0');
        padded.append(bytes);
        auto coded = padded.toBase64(QByteArray::OmitTrailingEquals);
        const auto firstPure = (before * 8 + 5) / 6;
        const auto lastImpure = (padded.size() * 8) % 6 != 0 ? 1 : 0;
        forms.append(coded.mid(firstPure, coded.size() - firstPure - lastImpure));
        wipe(padded);
        wipe(coded);
    }
    return forms;
}

bool isInvisible(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}
} // namespace

Mask::~Mask()
{
    for (auto &needle : m_needles)
        wipe(needle);
}

void Mask::cover(const Secret &secret, const QString &userName)
{
    add(secret.bytes());
    QByteArray plain = '\0' + userName.toUtf8() + '\0' + secret.bytes().toByteArray();
    add(plain);
    wipe(plain);
}

void Mask::coverProof(const QByteArray &message)
{
    add(message);
    auto parted = message;
    for (const auto &word : parted.replace(',', ' ').split(' '))
        if (word.size() >= shortestProof)
            add(word);
}

// In the clear, and in base64 on its own and as a part of something.
void Mask::add(QByteArrayView text)
{
    const QByteArrayList needles = QByteArrayList{text.toByteArray(), text.toByteArray().toBase64()} + base64Forms(text);
    for (const auto &needle : needles)
        if (needle.size() >= shortestNeedle && !m_needles.contains(needle))
            m_needles.append(needle);
    std::ranges::sort(m_needles, std::ranges::greater(), &QByteArray::size);
}

QByteArray Mask::masked(QByteArray text) const
{
    for (const auto &needle : m_needles)
        text.replace(needle, stars);
    return text;
}

QString printable(const QByteArray &bytes)
{
    const auto text = QString::fromUtf8(bytes);
    QString shown;
    shown.reserve(text.size());
    for (const auto c : text) {
        if (c == u'\t')
            shown += u' ';
        else if (c == u'\n')
            shown += c;
        else if (c.unicode() < 0x20)
            shown += QChar(0x2400 + c.unicode()); // control pictures
        else if (!isInvisible(c))
            shown += c;
    }
    return shown;
}
