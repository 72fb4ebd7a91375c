// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreignserver.h"

#include "freeport.h"
#include "testfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
const auto setUps = QStringLiteral(PROJECT_SOURCE "/tests/servers/foreign/");

QString servers()
{
    return qEnvironmentVariable("MAILWRIGHT_SERVERS");
}

// "IMAP" for STARTTLS, "IMAPS" for TLS from the first octet.
QString variableOf(Protocol protocol, Security security)
{
    return wordFor(protocol).toString().toUpper() + (security == Security::Tls ? u"S"_s : QString());
}

// The others get in too: each server has a user of its own.
void openFolder(const QString &folder)
{
    QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
}

// Some systems, and most containers, let nobody lay one folder over another.
QString whyNotLaidOver()
{
    const QTemporaryDir folder;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PASSWORD"_s, u"none"_s);
    process.setProcessEnvironment(environment);
    process.start(setUps + u"enter"_s, {servers(), folder.path(), u"true"_s});
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return u"the servers cannot be laid over this system: "_s + QString::fromLocal8Bit(process.readAllStandardError().trimmed());
}
} // namespace

QString ForeignServer::unavailable()
{
    if (::geteuid() != 0)
        return u"the servers change their user, which only root may do"_s;
    if (servers().isEmpty())
        return u"the servers of tools/packages.servers are not unpacked (tools/env --with-tests)"_s;
    return whyNotLaidOver();
}

ForeignServer::ForeignServer(const QString &name, const QString &folder)
    : m_name(name)
    , m_folder(folder)
    , m_daemon(folder + u"/output"_s)
{
    const auto ports = freePorts(6);
    auto port = ports.begin();
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp})
        for (const auto security : {Security::StartTls, Security::Tls})
            m_ports[variableOf(protocol, security)] = *port++;
    makeTestFolder(folder + u"/own"_s);
    openFolder(folder);
    openFolder(folder + u"/own"_s);
}

bool ForeignServer::start(const ServerCertificate &certificate, const QByteArray &password, const QList<Protocol> &protocols)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FOLDER"_s, m_folder + u"/own"_s);
    environment.insert(u"CERTIFICATE"_s, certificate.certificate);
    environment.insert(u"KEY"_s, certificate.key);
    environment.insert(u"PASSWORD"_s, QString::fromUtf8(password));
    for (const auto &[name, port] : m_ports)
        environment.insert(name, QString::number(port));
    m_daemon.setEnvironment(environment);

    // The sources may lie where the server's own system does not see them.
    const auto setUp = QString(m_folder + u"/set-up"_s);
    writeTestFile(setUp, readTestFile(setUps + m_name));
    m_daemon.start(setUps + u"enter"_s, {servers(), m_folder, u"sh"_s, setUp});
    QList<quint16> silent;
    for (const auto protocol : protocols)
        for (const auto security : {Security::StartTls, Security::Tls})
            silent.append(endpoint(protocol, security).port);
    return m_daemon.waitUntil([&] {
        silent.removeIf(takesConnections);
        return silent.isEmpty();
    });
}

Endpoint ForeignServer::endpoint(Protocol protocol, Security security) const
{
    return {protocol, u"localhost"_s, m_ports.at(variableOf(protocol, security)), security};
}

QByteArray ForeignServer::log() const
{
    return m_daemon.output();
}
