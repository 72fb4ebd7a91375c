// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDebug>
#include <QDir>
#include <QFile>
#include <QFileInfo>

inline QByteArray readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeWhole(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Whether the bytes are those of tests/data/NAME. If not, they are put beside the test program to compare by hand. Run with
// MAILWRIGHT_UPDATE_GOLDEN=1 to take them over after a wanted change, and read the difference before committing it.
//     QVERIFY(matchesGolden(file.contents, u"export/jane.prf"_s));
inline bool matchesGolden(const QByteArray &actual, const QString &name)
{
    const auto golden = QDir(QStringLiteral(TEST_DATA)).filePath(name);
    if (qEnvironmentVariableIsSet("MAILWRIGHT_UPDATE_GOLDEN"))
        return writeWhole(golden, actual);
    if (QFileInfo::exists(golden) && readWhole(golden) == actual)
        return true;
    const auto beside = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("golden-actual/") + name);
    writeWhole(beside, actual);
    qWarning().noquote() << "differs from" << golden << "\nactual bytes:" << beside;
    return false;
}
