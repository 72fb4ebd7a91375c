// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vaultstore.h"

#include "qcasetup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QPromise>
#include <QSaveFile>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The file and what it was last seen to hold. Belongs to the store's thread.
class VaultStore::File
{
public:
    File(const QString &path, const Secret &passphrase, const VaultCost &cost)
        : m_path(path)
        , m_passphrase(passphrase)
        , m_cost(cost)
    {
    }

    std::expected<Secrets, StoreFault> load();
    // Does the change to what the file holds now, and not to what it held when it was opened.
    Done change(const std::function<Done(Secrets &)> &edit);

private:
    std::expected<QByteArray, StoreFault> readFile() const;
    Done save(const Secrets &secrets);
    Done writeFile(const QByteArray &bytes) const;

    QString m_path;
    Secret m_passphrase;
    VaultCost m_cost;
    QByteArray m_seenBytes;
    Secrets m_seen;
};

std::expected<QByteArray, StoreFault> VaultStore::File::readFile() const
{
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly)) // isFile(): a pipe would never end
        return std::unexpected(StoreFault::NotReadable);
    const auto bytes = file.read(largestVault + 1);
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(StoreFault::NotReadable);
    return bytes;
}

std::expected<Secrets, StoreFault> VaultStore::File::load()
{
    if (m_passphrase.isEmpty())
        return std::unexpected(StoreFault::NoPassphrase);
    if (!QFileInfo::exists(m_path))
        return Secrets();
    const auto bytes = readFile();
    if (!bytes)
        return std::unexpected(bytes.error());
    if (m_seenBytes.isEmpty() || *bytes != m_seenBytes) {
        const auto secrets = unlockVault(*bytes, m_passphrase, m_cost);
        if (!secrets)
            return secrets;
        m_seen = *secrets;
        m_seenBytes = *bytes;
    }
    return m_seen;
}

SecretStore::Done VaultStore::File::writeFile(const QByteArray &bytes) const
{
    QSaveFile file(m_path);
    file.setDirectWriteFallback(false);
    // The link's target may lie anywhere, so a link is not followed.
    if (QFileInfo(m_path).isSymLink() || !file.open(QIODevice::WriteOnly))
        return std::unexpected(StoreFault::NotWritable);
    const auto isOurs = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOurs || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(StoreFault::NotWritable);
    return {};
}

SecretStore::Done VaultStore::File::save(const Secrets &secrets)
{
    const auto bytes = lockVault(secrets, m_passphrase, m_cost);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto written = writeFile(*bytes);
    if (written) {
        m_seen = secrets;
        m_seenBytes = *bytes;
    }
    return written;
}

SecretStore::Done VaultStore::File::change(const std::function<Done(Secrets &)> &edit)
{
    QLockFile lock(m_path + ".lock"_L1);
    if (!QDir().mkpath(QFileInfo(m_path).path()) || !lock.tryLock(10s))
        return std::unexpected(StoreFault::NotWritable);
    return load().and_then([&](Secrets secrets) {
        return edit(secrets).and_then([&] {
            return save(secrets);
        });
    });
}

VaultStore::VaultStore(const QString &path, const Secret &passphrase, const VaultCost &cost)
    : m_file(std::make_unique<File>(path, passphrase, cost))
{
    ensureQca();
    m_thread.setMaxThreadCount(1);
}

VaultStore::~VaultStore() = default;

template<typename Outcome>
QFuture<Outcome> VaultStore::inTurn(std::function<Outcome(File &)> work)
{
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    m_thread.start([promise, work = std::move(work), file = m_file.get()] {
        promise->addResult(work(*file));
        promise->finish();
    });
    return promise->future();
}

QFuture<SecretStore::Done> VaultStore::open()
{
    return inTurn<Done>([](File &file) {
        return file.load().transform([](const Secrets &) { });
    });
}

QFuture<SecretStore::Found> VaultStore::read(const SecretKey &key)
{
    return inTurn<Found>([name = key.toString()](File &file) {
        return file.load().and_then([&](const Secrets &secrets) -> Found {
            const auto found = secrets.find(name);
            if (found == secrets.end())
                return std::unexpected(StoreFault::NotFound);
            return found->second;
        });
    });
}

QFuture<SecretStore::Done> VaultStore::write(const SecretKey &key, const Secret &secret)
{
    return inTurn<Done>([name = key.toString(), secret](File &file) {
        return file.change([&](Secrets &secrets) {
            secrets.insert_or_assign(name, secret);
            return Done();
        });
    });
}

QFuture<SecretStore::Done> VaultStore::forget(const SecretKey &key)
{
    return inTurn<Done>([name = key.toString()](File &file) {
        return file.change([&](Secrets &secrets) -> Done {
            if (secrets.erase(name) == 0)
                return std::unexpected(StoreFault::NotFound);
            return {};
        });
    });
}
