// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secretstore.h"
#include "vaultfile.h"

#include <QThreadPool>

#include <functional>
#include <memory>

// A vault file as a store. The slow arithmetic runs in a thread of its own, one request after the other; the file is read
// anew whenever it has changed, so several programs can use the same one. A file that is damaged, or that the passphrase
// does not open, is never written over.
class VaultStore : public SecretStore
{
public:
    // The file need not exist: the first secret makes it, and its folder.
    VaultStore(const QString &path, const Secret &passphrase, const VaultCost &cost = {});
    // Waits for what is still being written.
    ~VaultStore() override;

    QFuture<Done> open() override;
    QFuture<Found> read(const SecretKey &key) override;
    QFuture<Done> write(const SecretKey &key, const Secret &secret) override;
    QFuture<Done> forget(const SecretKey &key) override;
    bool isOlderThanSeen() const override;

private:
    class File;
    template<typename Outcome>
    QFuture<Outcome> inTurn(std::function<Outcome(File &)> work);

    std::unique_ptr<File> m_file;
    QThreadPool m_thread;
};
