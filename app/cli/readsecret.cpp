// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readsecret.h"

#include "commands.h"
#include "vault/kwalletstore.h"

#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 longestSecret = 8192; // tokens are long, nobody's password is

Secret checked(QByteArray &bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    if (bytes.isEmpty())
        throw UsageError{Cli::tr("The password is empty.")};
    if (bytes.size() > longestSecret)
        throw UsageError{Cli::tr("The password is longer than %1 characters; that cannot be right.").arg(longestSecret)};
    if (bytes.contains('\n') || bytes.contains('\r') || bytes.contains('\0'))
        throw UsageError{Cli::tr("The password has more than one line; only the password itself should be there.")};
    return Secret::take(bytes);
}

// The command line may wait where a window may not.
template<typename T>
T waitFor(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

void open(KWalletStore &wallet)
{
    if (!waitFor(wallet.open()))
        throw UsageError{Cli::tr("The wallet cannot be opened.")};
}

Secret fromWallet(const ServerLogin &login)
{
    KWalletStore wallet(0, KWalletStore::Opening::Blocking);
    open(wallet);
    const auto found = waitFor(wallet.read(SecretKey::of(login)));
    if (!found)
        throw UsageError{Cli::tr("The wallet holds no password for %1.").arg(SecretKey::of(login).toString())};
    return *found;
}
} // namespace

bool keepInWallet(const ServerLogin &login, const Secret &secret)
{
    KWalletStore wallet(0, KWalletStore::Opening::Blocking);
    open(wallet);
    return waitFor(wallet.write(SecretKey::of(login), secret)).has_value();
}

bool giveInWallet(const ProgramsEntry &entry, const Secret &secret)
{
    KWalletStore wallet(0, KWalletStore::Opening::Blocking);
    open(wallet);
    return wallet.giveTo(entry, secret).has_value();
}

Secret secretFromFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen)
        throw UsageError{Cli::tr("The password file %1 cannot be read.").arg(path)};
    QByteArray bytes;
    while (bytes.size() <= longestSecret + 2) {
        const auto part = file.read(longestSecret + 2);
        if (part.isEmpty())
            break;
        bytes += part;
    }
    return checked(bytes);
}

Secret secretFromEnvironment(const QString &name)
{
    const auto key = name.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(key.constData()))
        throw UsageError{Cli::tr("There is no environment variable %1.").arg(name)};
    auto bytes = qgetenv(key.constData());
    return checked(bytes);
}

QStringList secretOptions()
{
    return {u"password-file"_s, u"password-env"_s};
}

bool givesSecret(const CommandLine &line)
{
    return line.has(u"password-file"_s) || line.has(u"password-env"_s) || line.has(u"wallet"_s);
}

Secret readSecret(const CommandLine &line, const ServerLogin &login)
{
    if (const auto path = line.value(u"password-file"_s))
        return secretFromFile(*path);
    if (const auto name = line.value(u"password-env"_s))
        return secretFromEnvironment(*name);
    if (line.has(u"wallet"_s))
        return fromWallet(login);
    throw UsageError{Cli::tr("A user needs a password: give it with --password-file FILE, --password-env NAME or --wallet.")};
}
