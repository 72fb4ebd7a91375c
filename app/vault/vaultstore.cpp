// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vaultstore.h"

#include "base/inputfile.h"
#include "base/ownfile.h"
#include "base/privatefolder.h"
#include "base/qcasetup.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QPromise>

#include <atomic>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// QLockFile waits for who holds the lock; a link or a folder in its place is held by nobody and never goes.
bool isBarred(const QString &lockPath)
{
    const QFileInfo lock(lockPath);
    return lock.isSymLink() || (lock.exists() && !lock.isFile());
}
} // namespace

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
    // May be asked from any thread.
    bool wasOlderThanSeen() const
    {
        return m_wasOlder;
    }

private:
    std::expected<QByteArray, StoreFault> readFile() const;
    void compareAge(const std::optional<VaultAge> &seen);
    Done save(const Secrets &secrets);

    QString m_path;
    Secret m_passphrase;
    VaultCost m_cost;
    QByteArray m_seenBytes;
    Vault m_seen;
    std::atomic<bool> m_wasOlder = false;
};

std::expected<QByteArray, StoreFault> VaultStore::File::readFile() const
{
    return readBounded(m_path, largestVault).transform_error([](InputFault fault) {
        return fault == InputFault::TooLarge ? StoreFault::Damaged : StoreFault::NotReadable;
    });
}

std::expected<Secrets, StoreFault> VaultStore::File::load()
{
    if (m_passphrase.isEmpty())
        return std::unexpected(StoreFault::NoPassphrase);
    if (!QFileInfo::exists(m_path)) {
        m_seen = {};
        m_seenBytes.clear();
        return Secrets();
    }
    const auto seen = lastSeen(m_path); // first, as another program may write both meanwhile
    const auto bytes = readFile();
    if (!bytes)
        return std::unexpected(bytes.error());
    if (m_seenBytes.isEmpty() || *bytes != m_seenBytes) {
        const auto vault = unlockVault(*bytes, m_passphrase, m_cost);
        if (!vault)
            return std::unexpected(vault.error());
        m_seen = *vault;
        m_seenBytes = *bytes;
        compareAge(seen);
    }
    return m_seen.secrets;
}

// The age seen last stays where the file went back, so that the next one who opens it is told too.
void VaultStore::File::compareAge(const std::optional<VaultAge> &seen)
{
    if (seen && isOlder(m_seen.age, *seen))
        m_wasOlder = true;
    else if (!m_seen.age.id.isNull() && m_seen.age != seen)
        rememberSeen(m_path, m_seen.age);
}

// Newer than all that was seen, even where the file went back.
static VaultAge ageAfter(const VaultAge &age, const std::optional<VaultAge> &seen)
{
    const auto saves = seen && isOlder(age, *seen) ? seen->saves : age.saves;
    return {age.id.isNull() ? QUuid::createUuid() : age.id, saves + 1};
}

SecretStore::Done VaultStore::File::save(const Secrets &secrets)
{
    const Vault vault{secrets, ageAfter(m_seen.age, lastSeen(m_path))};
    const auto bytes = lockVault(vault, m_passphrase, m_cost);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!writeOwnFile(m_path, *bytes))
        return std::unexpected(StoreFault::NotWritable);
    m_seen = vault;
    m_seenBytes = *bytes;
    rememberSeen(m_path, vault.age);
    return {};
}

SecretStore::Done VaultStore::File::change(const std::function<Done(Secrets &)> &edit)
{
    const QString lockPath = m_path + ".lock"_L1;
    if (isBarred(lockPath))
        return std::unexpected(StoreFault::NotWritable);
    QLockFile lock(lockPath);
    if (!makePrivateFolderOf(m_path) || !lock.tryLock(10s))
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

bool VaultStore::isOlderThanSeen() const
{
    return m_file->wasOlderThanSeen();
}

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
