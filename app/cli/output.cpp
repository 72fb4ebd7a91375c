// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include "base/outsidetext.h"
#include "base/secretsearch.h"

#include <QJsonDocument>

#include <cstdio>

namespace
{
bool writeTo(FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

void appendEscaped(QByteArray &json, char32_t codePoint)
{
    for (const auto unit : QChar::fromUcs4(codePoint))
        json += "\\u" + QByteArray::number(static_cast<uint>(unit), 16).rightJustified(4, '0');
}

// What acts on a terminal stands in the document as a number. JSON itself is of ASCII: they are in its texts only.
QByteArray harmlessJson(const QByteArray &document)
{
    QByteArray json;
    json.reserve(document.size());
    for (const auto codePoint : QString::fromUtf8(document).toUcs4()) {
        if (codePoint != U'\n' && (isInvisible(codePoint) || QChar::isSurrogate(codePoint)))
            appendEscaped(json, codePoint);
        else
            json += codePoint < 0x80 ? QByteArray(1, static_cast<char>(codePoint)) : QString(QChar::fromUcs4(codePoint)).toUtf8();
    }
    return json;
}

void lookAtLast(const QString &document)
{
    if (holdsSecretAtHand(document))
        throw GivesSecretAway{};
}
} // namespace

void printJson(const QJsonObject &document)
{
    const auto json = harmlessJson(QJsonDocument(document).toJson());
    lookAtLast(QString::fromUtf8(json));
    writeTo(stdout, json);
}

bool printJsonLine(const QJsonObject &document)
{
    return writeTo(stdout, harmlessJson(QJsonDocument(document).toJson(QJsonDocument::Compact)) + '\n');
}

void print(const QString &line)
{
    const auto shown = printableDocument(line);
    lookAtLast(shown);
    writeTo(stdout, shown.toUtf8() + '\n');
}

void talk(const QString &line)
{
    writeTo(stderr, printableDocument(line).toUtf8() + '\n');
}
