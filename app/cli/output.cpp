// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include <QJsonDocument>

#include <cstdio>

namespace
{
bool writeTo(FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}
}

void printJson(const QJsonObject &document)
{
    writeTo(stdout, QJsonDocument(document).toJson());
}

bool printJsonLine(const QJsonObject &document)
{
    return writeTo(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void print(const QString &line)
{
    writeTo(stdout, line.toUtf8() + '\n');
}

void talk(const QString &line)
{
    writeTo(stderr, line.toUtf8() + '\n');
}
