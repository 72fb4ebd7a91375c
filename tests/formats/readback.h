// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/golden.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

// What an independent parser (readback.py) finds in a file; null where it found it broken. Kinds: zip, ini, reg, xml, html,
// json.
inline QJsonDocument readBack(const QString &kind, const QByteArray &contents)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("file"));
    writeWhole(path, contents);
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral(PROJECT_SOURCE "/tests/formats/readback.py"), kind, path});
    if (!python.waitForFinished() || python.exitCode() != 0) {
        qWarning().noquote() << python.errorString() << python.readAllStandardError();
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput());
}

// Whether xmllint finds it well-formed.
inline bool isWellFormedXml(const QByteArray &contents)
{
    QProcess xmllint;
    xmllint.start(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("-")});
    xmllint.write(contents);
    xmllint.closeWriteChannel();
    return xmllint.waitForFinished() && xmllint.exitCode() == 0;
}
