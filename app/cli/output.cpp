// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include <QJsonDocument>

#include <cstdio>

namespace
{
void writeTo(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}
}

void printJson(const QJsonObject &document)
{
    writeTo(stdout, QJsonDocument(document).toJson());
}

void print(const QString &line)
{
    writeTo(stdout, line.toUtf8() + '\n');
}

void talk(const QString &line)
{
    writeTo(stderr, line.toUtf8() + '\n');
}
