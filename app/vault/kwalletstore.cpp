// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kwalletstore.h"

#include <KWallet>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>

#include <utility>

using namespace Qt::StringLiterals;
using KWallet::Wallet;

static const auto walletService = u"org.kde.kwalletd6"_s;
static const auto folder = u"Mailwright"_s;

bool isWalletAvailable()
{
    const auto *bus = QDBusConnection::sessionBus().interface();
    if (!bus || !Wallet::isEnabled())
        return false;
    return bus->isServiceRegistered(walletService) || bus->activatableServiceNames().value().contains(walletService);
}

KWalletStore::KWalletStore(quintptr window, Opening opening)
    : m_window(window)
    , m_opening(opening)
{
}

KWalletStore::~KWalletStore() = default;

bool KWalletStore::isOpen() const
{
    return m_wallet && m_wallet->isOpen();
}

QFuture<SecretStore::Done> KWalletStore::open()
{
    if (m_promise) // the person is being asked already
        return m_promise->future();
    if (isOpen())
        return QtFuture::makeReadyValueFuture(Done());
    if (!isWalletAvailable())
        return QtFuture::makeReadyValueFuture(Done(std::unexpected(StoreFault::NoWallet)));

    const auto isBlocking = m_opening == Opening::Blocking;
    m_wallet.reset(Wallet::openWallet(Wallet::NetworkWallet(), m_window, isBlocking ? Wallet::Synchronous : Wallet::Asynchronous));
    if (isBlocking)
        return QtFuture::makeReadyValueFuture(m_wallet ? Done() : Done(std::unexpected(StoreFault::Refused)));
    if (!m_wallet)
        return QtFuture::makeReadyValueFuture(Done(std::unexpected(StoreFault::NoWallet)));

    m_promise.emplace();
    m_promise->start();
    QObject::connect(m_wallet.get(), &Wallet::walletOpened, m_wallet.get(), [this](bool opened) {
        answer(opened ? Done() : Done(std::unexpected(StoreFault::Refused)));
    });
    // A service that dies while it asks says nothing more.
    m_watcher = std::make_unique<QDBusServiceWatcher>(walletService, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForUnregistration);
    QObject::connect(m_watcher.get(), &QDBusServiceWatcher::serviceUnregistered, m_wallet.get(), [this] {
        answer(std::unexpected(StoreFault::NoWallet));
    });
    return m_promise->future();
}

// Whoever waits may destroy this store, so nothing is touched afterwards.
void KWalletStore::answer(const Done &outcome)
{
    auto promise = std::exchange(m_promise, std::nullopt);
    if (!promise)
        return;
    promise->addResult(outcome);
    promise->finish();
}

// The service answers for a closed wallet as if there were nothing in it, perhaps before we hear that it was closed.
StoreFault KWalletStore::unlessClosed(StoreFault fault)
{
    if (Wallet::isOpen(m_wallet->walletName()))
        return fault;
    m_wallet.reset();
    return StoreFault::Refused;
}

SecretStore::Found KWalletStore::readNow(const QString &name)
{
    if (!isOpen())
        return std::unexpected(StoreFault::Refused);
    if (!m_wallet->setFolder(folder) || !m_wallet->hasEntry(name))
        return std::unexpected(unlessClosed(StoreFault::NotFound));
    QString value;
    if (m_wallet->readPassword(name, value) != 0)
        return std::unexpected(unlessClosed(StoreFault::NotReadable));
    return Secret::take(value);
}

SecretStore::Done KWalletStore::writeNow(const ProgramsEntry &entry, const Secret &secret)
{
    if (!isOpen())
        return std::unexpected(StoreFault::Refused);
    // D-Bus carries UTF-8 without NUL; anything else would arrive changed.
    if (!secret.bytes().isValidUtf8() || secret.bytes().contains('\0'))
        return std::unexpected(StoreFault::Unfit);
    if (!m_wallet->createFolder(entry.folder) || !m_wallet->setFolder(entry.folder))
        return std::unexpected(unlessClosed(StoreFault::NotWritable));
    auto value = QString::fromUtf8(secret.bytes());
    const auto result = m_wallet->writePassword(entry.name, value);
    wipe(value);
    if (result != 0)
        return std::unexpected(unlessClosed(StoreFault::NotWritable));
    m_wallet->sync();
    return {};
}

SecretStore::Done KWalletStore::forgetNow(const QString &name)
{
    if (!isOpen())
        return std::unexpected(StoreFault::Refused);
    if (!m_wallet->setFolder(folder) || !m_wallet->hasEntry(name))
        return std::unexpected(unlessClosed(StoreFault::NotFound));
    if (m_wallet->removeEntry(name) != 0)
        return std::unexpected(unlessClosed(StoreFault::NotWritable));
    m_wallet->sync();
    return {};
}

QFuture<SecretStore::Found> KWalletStore::read(const SecretKey &key)
{
    return QtFuture::makeReadyValueFuture(readNow(key.toString()));
}

QFuture<SecretStore::Done> KWalletStore::write(const SecretKey &key, const Secret &secret)
{
    return QtFuture::makeReadyValueFuture(writeNow({folder, key.toString()}, secret));
}

QFuture<SecretStore::Done> KWalletStore::forget(const SecretKey &key)
{
    return QtFuture::makeReadyValueFuture(forgetNow(key.toString()));
}

SecretStore::Done KWalletStore::giveTo(const ProgramsEntry &entry, const Secret &secret)
{
    return writeNow(entry, secret);
}
