// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "baselinestore.h"

#include "base/inputfile.h"
#include "base/privatefolder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString baselinePath(const MailAccount &account)
{
    QStringList who{account.address.toString().toLower()};
    for (const auto *login : {&account.incoming, &account.outgoing})
        who.append(*login ? (*login)->userName : QString());
    const auto name = QCryptographicHash::hash(who.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/watch/"_s + QString::fromLatin1(name) + u".json"_s;
}

std::optional<Baseline> loadBaseline(const MailAccount &account)
{
    constexpr qint64 readLimit = 1 << 20;
    const auto text = readBounded(baselinePath(account), readLimit);
    if (!text)
        return std::nullopt;
    const auto baseline = parseBaselineFile(*text);
    return baseline ? std::optional(*baseline) : std::nullopt;
}

std::expected<QString, SaveFault> saveBaseline(const MailAccount &account, const Baseline &baseline)
{
    const auto path = baselinePath(account);
    makePrivateFolderOf(path);
    return saveFile(path, toBaselineFile(baseline));
}
