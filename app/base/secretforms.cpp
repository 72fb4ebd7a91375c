// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretforms.h"

#include "secret.h"

#include <QByteArrayList>
#include <QStringDecoder>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace
{
// The characters of a base64 text that depend on nothing but these bytes, for each of the three ways they can be aligned.
QByteArrayList base64Forms(QByteArrayView bytes, QByteArray::Base64Options alphabet)
{
    QByteArrayList forms;
    for (qsizetype before = 0; before < 3; ++before) {
        QByteArray padded(before, '\0');
        padded.append(bytes);
        auto coded = padded.toBase64(alphabet | QByteArray::OmitTrailingEquals);
        const auto firstPure = (before * 8 + 5) / 6;
        const auto lastImpure = (padded.size() * 8) % 6 != 0 ? 1 : 0;
        forms.append(coded.mid(firstPure, coded.size() - firstPure - lastImpure));
        wipe(padded);
        wipe(coded);
    }
    return forms;
}

void wipeAll(QByteArrayList &texts)
{
    for (auto &text : texts)
        wipe(text);
}

void append(QStringList &forms, QByteArrayList coded)
{
    for (const auto &text : std::as_const(coded))
        forms.append(QString::fromLatin1(text));
    wipeAll(coded);
}

void addCoded(QStringList &forms, QByteArrayView bytes)
{
    append(forms, base64Forms(bytes, QByteArray::Base64Encoding)); // folded, the other alphabet is the same
    auto plain = bytes.toByteArray();
    append(forms, {plain.toHex()});
    wipe(plain);
}

// In base64 twice; there the alphabet of the inner one shows.
void addTwiceCoded(QStringList &forms, QByteArrayView bytes)
{
    auto inner = base64Forms(bytes, QByteArray::Base64Encoding);
    for (auto &url : base64Forms(bytes, QByteArray::Base64UrlEncoding))
        if (!inner.contains(url))
            inner.append(url);
    for (const auto &form : std::as_const(inner))
        append(forms, base64Forms(form, QByteArray::Base64Encoding));
    wipeAll(inner);
}
} // namespace

QStringList formsOf(QByteArrayView secret)
{
    auto text = QString::fromUtf8(secret);
    auto latin = text.toLatin1();
    QByteArray little = QStringEncoder(QStringEncoder::Utf16LE).encode(text);
    QByteArray big = QStringEncoder(QStringEncoder::Utf16BE).encode(text);
    QStringList forms{text, QString::fromUtf8(latin), QString::fromLatin1(secret), QString::fromUtf8(little), QString::fromUtf8(big)};
    addCoded(forms, secret);
    addTwiceCoded(forms, secret);
    if (latin != secret)
        addCoded(forms, latin);
    addCoded(forms, little);
    addCoded(forms, big);
    wipe(text);
    wipe(latin);
    wipe(little);
    wipe(big);
    return forms;
}

QStringList formsOfWhole(QByteArrayView message)
{
    QStringList forms{QString::fromUtf8(message)};
    addCoded(forms, message);
    return forms;
}
