// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walletsession.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto insideVariable = "MAILWRIGHT_TEST_BUS";
constexpr auto walletSettings =
    "[Wallet]\nFirst Use=false\nEnabled=true\nPrompt on Open=false\nUse One Wallet=true\n"
    "[org.freedesktop.secrets]\napiEnabled=false\n"
    "[Auto Deny]\nkdewallet=denied\n";
constexpr auto busConfiguration =
    "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
    "<policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>\n";

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool callWallet(const QString &method, const QVariantList &arguments = {})
{
    auto call = QDBusMessage::createMethodCall(WalletSession::service, u"/modules/kwalletd6"_s, u"org.kde.KWallet"_s, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
}

QProcessEnvironment environmentBelow(const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, folder] : {std::pair(u"HOME"_s, QString()),
                                       {u"XDG_CONFIG_HOME"_s, u"/config"_s},
                                       {u"XDG_DATA_HOME"_s, u"/data"_s},
                                       {u"XDG_CACHE_HOME"_s, u"/cache"_s},
                                       {u"XDG_RUNTIME_DIR"_s, u"/run"_s}}) {
        QDir().mkdir(home + folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        environment.insert(name, home + folder);
    }
    environment.insert(QString::fromLatin1(insideVariable), u"1"_s);
    return environment;
}
} // namespace

std::optional<int> WalletSession::enter(const QString &home)
{
    if (!unavailable().isEmpty() || qEnvironmentVariableIsSet(insideVariable))
        return std::nullopt;
    const auto environment = environmentBelow(home);
    const auto busSettings = home + "/bus.conf"_L1;
    if (!write(home + "/config/kwalletrc"_L1, walletSettings) || !write(busSettings, busConfiguration))
        return 1;
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    session.start(u"dbus-run-session"_s, QStringList{u"--config-file="_s + busSettings, u"--"_s} + QCoreApplication::arguments());
    return session.waitForFinished(-1) && session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
}

QString WalletSession::unavailable()
{
    for (const auto &program : {u"kwalletd6"_s, u"dbus-run-session"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + " is not installed"_L1;
    return {};
}

bool WalletSession::start()
{
    const QDBusServiceWatcher watcher(service, QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForRegistration);
    QSignalSpy registered(&watcher, &QDBusServiceWatcher::serviceRegistered);
    m_service.setProcessChannelMode(QProcess::ForwardedChannels);
    m_service.start(u"kwalletd6"_s);
    return registered.wait(30'000) && openLikeLogin();
}

void WalletSession::stop()
{
    m_service.kill();
    m_service.waitForFinished();
}

bool WalletSession::openLikeLogin()
{
    return callWallet(u"pamOpen"_s, {u"kdewallet"_s, QByteArray(56, '\x11'), 0});
}

bool WalletSession::closeWallet()
{
    return callWallet(u"closeAllWallets"_s);
}
