// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secretstore.h"

#include <QPromise>

#include <memory>
#include <optional>

class QDBusServiceWatcher;
namespace KWallet
{
class Wallet;
}

// Whether a wallet can be asked on this computer: switched on, and running or to be started through D-Bus. Asks nobody.
bool isWalletAvailable();

// Where another program keeps a password in the wallet.
struct ProgramsEntry {
    QString folder;
    QString name;
};

// The person's default KDE wallet, in a folder "Mailwright". Only opening asks the person; the rest are quick calls to
// the wallet's service. What D-Bus and the service copy on the way is out of our reach and cannot be wiped.
class KWalletStore : public SecretStore
{
public:
    enum class Opening {
        Asynchronous, // for a window
        Blocking, // for the command line: open() returns when the person has answered
    };
    // The window is the one the wallet's question belongs to (QWidget::winId()); 0 for none.
    explicit KWalletStore(quintptr window = 0, Opening opening = Opening::Asynchronous);
    ~KWalletStore() override;

    QFuture<Done> open() override;
    QFuture<Found> read(const SecretKey &key) override;
    QFuture<Done> write(const SecretKey &key, const Secret &secret) override;
    QFuture<Done> forget(const SecretKey &key) override;

    // Puts a secret where another program looks for it, in the place of what is there.
    Done giveTo(const ProgramsEntry &entry, const Secret &secret);

private:
    bool isOpen() const;
    void answer(const Done &outcome);
    StoreFault unlessClosed(StoreFault fault);
    Found readNow(const QString &name);
    Done writeNow(const ProgramsEntry &entry, const Secret &secret);
    Done forgetNow(const QString &name);

    quintptr m_window;
    Opening m_opening;
    std::unique_ptr<KWallet::Wallet> m_wallet;
    std::unique_ptr<QDBusServiceWatcher> m_watcher; // while the person is asked
    std::optional<QPromise<Done>> m_promise; // likewise
};
