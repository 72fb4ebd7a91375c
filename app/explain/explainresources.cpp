// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explainresources.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside any namespace; without it a static library loses its resources.
static void loadResources()
{
    Q_INIT_RESOURCE(errorbook);
}

QJsonObject readExplainResource(const QString &name, QLatin1StringView schema)
{
    loadResources();
    QFile file(u":/"_s + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    const auto document = QJsonDocument::fromJson(file.readAll()).object();
    if (document.value("schema"_L1).toString() != schema)
        qFatal("%s is not of this version", qPrintable(name));
    return document;
}
