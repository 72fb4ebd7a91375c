// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptbudget.h"

#include "account/hostname.h"
#include "base/ownfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto schema = "mailwright.sign-in-attempts/1"_L1;
constexpr qint64 largestFile = 256 * 1024;
constexpr qsizetype mostAccounts = 1000; // the oldest go first
constexpr int longestWait = 2000; // milliseconds, for another program that writes

// When each account was refused, in seconds since 1970. The salt keeps the names from being looked up elsewhere.
struct Refusals {
    QString salt;
    QMap<QString, QList<qint64>> times;
};

QString freshSalt()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16) + QString::number(QRandomGenerator::system()->generate64(), 16);
}

QList<qint64> recentOf(const QJsonArray &array, qint64 now)
{
    constexpr qint64 span = std::chrono::seconds(AttemptBudget::span).count();
    QList<qint64> times;
    for (const auto &value : array)
        if (const auto time = value.toInteger(-1); time <= now && now - time < span)
            times.append(time);
    return times.last(std::min<qsizetype>(times.size(), AttemptBudget::mostRefusals));
}

// A damaged file is an empty one.
Refusals read(const QString &path, qint64 now)
{
    Refusals refusals{freshSalt(), {}};
    const QFileInfo info(path);
    QFile file(path);
    if (info.isSymLink() || !info.isFile() || info.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return refusals;
    const auto object = QJsonDocument::fromJson(file.read(largestFile)).object();
    const auto salt = object.value("salt"_L1).toString();
    if (object.value("schema"_L1).toString() != schema || salt.isEmpty())
        return refusals;
    refusals.salt = salt;
    const auto entries = object.value("refused"_L1).toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it)
        if (const auto times = recentOf(it.value().toArray(), now); !times.isEmpty())
            refusals.times.insert(it.key(), times);
    return refusals;
}

void forgetOldest(Refusals &refusals)
{
    while (refusals.times.size() > mostAccounts) {
        const auto oldest = std::ranges::min_element(refusals.times, {}, [](const QList<qint64> &times) {
            return times.last();
        });
        refusals.times.erase(oldest);
    }
}

void write(const QString &path, const Refusals &refusals)
{
    QJsonObject entries;
    for (auto it = refusals.times.begin(); it != refusals.times.end(); ++it) {
        QJsonArray times;
        for (const auto time : it.value())
            times.append(time);
        entries.insert(it.key(), times);
    }
    writeOwnFile(path, QJsonDocument(QJsonObject{{"schema"_L1, schema}, {"salt"_L1, refusals.salt}, {"refused"_L1, entries}}).toJson(QJsonDocument::Compact));
}

QString keyOf(const Refusals &refusals, const Endpoint &server, const QString &userName)
{
    const auto host = parseHostName(server.host).value_or(server.host);
    const auto account = QStringList{refusals.salt, host, QString::number(server.port), userName.toLower()}.join(u'\n');
    return QString::fromLatin1(QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool makePrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isDir() || (QDir().mkpath(info.path()) && QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

// Reads, changes and writes while nobody else does. Where the file cannot be kept there is no budget, and signing in goes on.
void change(const QString &path, qint64 now, const std::function<bool(Refusals &)> &edit)
{
    if (!makePrivateFolder(QFileInfo(path).path()))
        return;
    QLockFile lock(path + ".lock"_L1);
    if (!lock.tryLock(longestWait))
        return;
    auto refusals = read(path, now);
    if (!edit(refusals))
        return;
    forgetOldest(refusals);
    write(path, refusals);
}
} // namespace

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QString AttemptBudget::usualPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + "/mailwright/sign-in-attempts.json"_L1;
}

AttemptBudget::AttemptBudget(const QString &path, Clock clock)
    : m_path(path)
    , m_clock(std::move(clock))
{
}

bool AttemptBudget::isSpent(const Endpoint &server, const QString &userName) const
{
    if (isThisComputer(server.host))
        return false;
    const auto refusals = read(m_path, m_clock().toSecsSinceEpoch());
    return refusals.times.value(keyOf(refusals, server, userName)).size() >= mostRefusals;
}

void AttemptBudget::refused(const Endpoint &server, const QString &userName) const
{
    if (isThisComputer(server.host))
        return;
    const auto now = m_clock().toSecsSinceEpoch();
    change(m_path, now, [&](Refusals &refusals) {
        auto &times = refusals.times[keyOf(refusals, server, userName)];
        times.append(now);
        times = times.last(std::min<qsizetype>(times.size(), mostRefusals));
        return true;
    });
}

void AttemptBudget::succeeded(const Endpoint &server, const QString &userName) const
{
    if (isThisComputer(server.host) || !QFileInfo::exists(m_path))
        return;
    change(m_path, m_clock().toSecsSinceEpoch(), [&](Refusals &refusals) {
        return refusals.times.remove(keyOf(refusals, server, userName)) > 0;
    });
}
