// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "thunderbird.h"

#include "testfile.h"
#include "virtualscreen.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
const auto installation = u"/usr/lib/thunderbird"_s;
const auto programName = u"thunderbird-bin"_s;

constexpr quint16 nobody = 9; // where no one listens

// Web requests go to the proxy; mail does not use it.
QByteArray policies(const QString &caFile, quint16 webProxy)
{
    const auto at = [](quint16 port) {
        return QString(u"127.0.0.1:"_s + QString::number(port));
    };
    const QJsonObject proxy{{u"Mode"_s, u"manual"_s}, {u"HTTPProxy"_s, at(nobody)}, {u"SSLProxy"_s, at(webProxy)}, {u"Locked"_s, true}};
    const QJsonObject rules{
        {u"Certificates"_s, QJsonObject{{u"Install"_s, QJsonArray{caFile}}}},
        {u"Proxy"_s, proxy},
        {u"DisableTelemetry"_s, true},
        {u"DisableAppUpdate"_s, true},
    };
    return QJsonDocument(QJsonObject{{u"policies"_s, rules}}).toJson();
}

// What would otherwise stand before the account at a first start.
const auto quietStart = R"(
user_pref("app.donation.eoy.version.viewed", 999);
user_pref("datareporting.policy.dataSubmissionPolicyBypassNotification", true);
user_pref("mail.rights.version", 1);
user_pref("mail.shell.checkDefaultClient", false);
user_pref("mail.spotlight.firstRunDone", true);
user_pref("mail.warn_on_send_accel_key", false);
user_pref("mailnews.start_page.enabled", false);
user_pref("mailnews.start_page_override.mstone", "ignore");
)"_ba;
} // namespace

QString Thunderbird::unavailable()
{
    if (!QFile::exists(installation + u'/' + programName))
        return u"Thunderbird is not installed in %1"_s.arg(installation);
    if (findProgram(u"dbus-run-session"_s).isEmpty())
        return u"dbus-run-session is not installed"_s;
    return {};
}

Thunderbird::Thunderbird(const QString &folder, const VirtualScreen &screen, const QString &caFile)
    : m_folder(folder)
    , m_screen(screen)
    , m_caFile(caFile)
    , m_daemon(folder + u"/thunderbird.out"_s)
{
    for (const auto &name : {u"home"_s, u"profile"_s, u"runtime"_s, u"program/distribution"_s})
        makeTestFolder(m_folder + u'/' + name);
    QFile::setPermissions(m_folder + u"/runtime"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    writeTestFile(profileFolder() + u"/user.js"_s, quietStart);
    linkProgram();
    useWebProxy(nobody);
}

// The program itself is copied: it looks for its files beside the place that it really runs from.
void Thunderbird::linkProgram() const
{
    const auto place = QString(m_folder + u"/program/"_s);
    const auto parts = QDir(installation).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const auto &part : parts)
        if (part.fileName() != "distribution"_L1 && part.fileName() != programName)
            QFile::link(part.filePath(), place + part.fileName());
    QFile::copy(installation + u'/' + programName, place + programName);
}

void Thunderbird::useWebProxy(quint16 port) const
{
    writeTestFile(m_folder + u"/program/distribution/policies.json"_s, policies(m_caFile, port));
}

QString Thunderbird::profileFolder() const
{
    return m_folder + u"/profile"_s;
}

bool Thunderbird::start(const QStringList &arguments)
{
    auto environment = m_screen.environment();
    environment.insert(u"HOME"_s, m_folder + u"/home"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder + u"/runtime"_s);
    environment.insert(u"MOZ_CRASHREPORTER_DISABLE"_s, u"1"_s);
    for (const auto &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.remove(name);
    m_daemon.setEnvironment(environment);
    m_daemon.start(findProgram(u"dbus-run-session"_s),
                   QStringList{u"--"_s, m_folder + u"/program/"_s + programName, u"--no-remote"_s, u"--profile"_s, profileFolder()} + arguments);
    return m_daemon.waitUntil([this] {
        return !m_screen.window(u"Thunderbird"_s).isEmpty();
    });
}

QByteArray Thunderbird::log() const
{
    return m_daemon.output();
}
