// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"
#include "vault/secretstore.h"

#include <QObject>

#include <functional>
#include <memory>

// The file that the passwords of this person are locked in.
QString vaultPath();

// What has to be kept of an account: one secret for each side that signs in, the password or what renews the tokens.
struct KeptSecret {
    SecretKey key;
    Secret secret;
};
QList<KeptSecret> secretsOf(const Draft &draft);

// Puts an account's secrets where the person wants them. A wallet that stays closed or a file that cannot be written is a
// normal outcome; nothing is then written elsewhere.
class SecretKeeper : public QObject
{
    Q_OBJECT
public:
    using StoreMaker = std::function<std::unique_ptr<SecretStore>(const Draft &draft, quintptr window)>;
    explicit SecretKeeper(QObject *parent = nullptr);
    ~SecretKeeper() override;

    // The stores of this computer, unless a test brings its own.
    void setStoreMaker(StoreMaker maker);

    // Starts anew. `window` is the one that the wallet's question belongs to.
    void keep(const Draft &draft, quintptr window);
    void cancel();

Q_SIGNALS:
    void foundOlder(); // what the store holds is older than what this computer saw last; kept() or failed() follows
    void kept();
    void failed(StoreFault fault);

private:
    void goOnAfter(QFuture<SecretStore::Done> step);
    void writeNext(const SecretStore::Done &before);

    StoreMaker m_maker;
    std::unique_ptr<SecretStore> m_store;
    QList<KeptSecret> m_waiting;
    int m_run = 0;
    bool m_saidOlder = false; // in this run
};
