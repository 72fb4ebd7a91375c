// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastseen.h"

#include "base/ownfile.h"
#include "base/privatefolder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto schema = "mailwright.vault-seen/1"_L1;
}

bool isOlder(const VaultAge &age, const VaultAge &seen)
{
    return (age.id.isNull() || age.id == seen.id) && age.saves < seen.saves;
}

QString seenPath(const QString &vaultPath)
{
    const auto place = QFileInfo(vaultPath).absoluteFilePath().toUtf8();
    const auto name = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::StateLocation) + "/vaults/"_L1 + QString::fromLatin1(name) + ".json"_L1;
}

std::optional<VaultAge> lastSeen(const QString &vaultPath)
{
    constexpr qint64 readLimit = 4096;
    QFile file(seenPath(vaultPath));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto object = QJsonDocument::fromJson(file.read(readLimit)).object();
    const VaultAge age{QUuid(object.value("vault"_L1).toString()), object.value("saves"_L1).toString().toULongLong()};
    return object.value("schema"_L1).toString() == schema && !age.id.isNull() ? std::optional(age) : std::nullopt;
}

void rememberSeen(const QString &vaultPath, const VaultAge &age)
{
    const QJsonObject object{{"schema"_L1, schema}, {"vault"_L1, age.id.toString(QUuid::WithoutBraces)}, {"saves"_L1, QString::number(age.saves)}};
    const auto path = seenPath(vaultPath);
    if (makePrivateFolderOf(path))
        writeOwnFile(path, QJsonDocument(object).toJson());
}
