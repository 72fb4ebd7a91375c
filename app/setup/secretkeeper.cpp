// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretkeeper.h"

#include "vault/kwalletstore.h"
#include "vault/sessionstore.h"
#include "vault/vaultstore.h"

#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace
{
std::unique_ptr<SecretStore> makeStore(const Draft &draft, quintptr window)
{
    switch (draft.keep) {
    case Keep::Wallet:
        return std::make_unique<KWalletStore>(window);
    case Keep::Vault:
        return std::make_unique<VaultStore>(vaultPath(), draft.vaultPassphrase);
    case Keep::UntilClosed:
        break; // the draft itself is that place
    }
    return std::make_unique<SessionStore>();
}
} // namespace

QString vaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/passwords.vault"_L1;
}

QList<KeptSecret> secretsOf(const Draft &draft)
{
    QList<KeptSecret> secrets;
    const bool isOAuth = draft.signIn == SignIn::OAuth2;
    const auto secret = isOAuth ? draft.tokens.refresh : draft.signIn == SignIn::Password ? draft.password : Secret();
    if (secret.isEmpty())
        return secrets;
    const auto account = draft.account();
    if (account.incoming)
        secrets.append({SecretKey::of(*account.incoming), secret});
    if (account.outgoing)
        secrets.append({SecretKey::of(*account.outgoing), isOAuth ? secret : draft.secretOf(Side::Outgoing)});
    return secrets;
}

SecretKeeper::SecretKeeper(QObject *parent)
    : QObject(parent)
    , m_maker(makeStore)
{
}

SecretKeeper::~SecretKeeper() = default;

void SecretKeeper::setStoreMaker(StoreMaker maker)
{
    m_maker = std::move(maker);
}

void SecretKeeper::keep(const Draft &draft, quintptr window)
{
    cancel();
    m_waiting = secretsOf(draft);
    m_store = m_maker(draft, window);
    goOnAfter(m_store->open());
}

// Queued, because the store still stands on the stack when it answers, and it may go as soon as it has.
void SecretKeeper::goOnAfter(QFuture<SecretStore::Done> step)
{
    step.then(this, [this, run = m_run](const SecretStore::Done &done) {
        QMetaObject::invokeMethod(
            this,
            [this, run, done] {
                if (run == m_run)
                    writeNext(done);
            },
            Qt::QueuedConnection);
    });
}

void SecretKeeper::cancel()
{
    ++m_run;
    m_waiting.clear();
    m_saidOlder = false;
    m_store.reset();
}

void SecretKeeper::writeNext(const SecretStore::Done &before)
{
    if (m_store->isOlderThanSeen() && !std::exchange(m_saidOlder, true))
        Q_EMIT foundOlder();
    if (!before) {
        cancel();
        Q_EMIT failed(before.error());
        return;
    }
    if (m_waiting.isEmpty()) {
        cancel();
        Q_EMIT kept();
        return;
    }
    const auto next = m_waiting.takeFirst();
    goOnAfter(m_store->write(next.key, next.secret));
}
