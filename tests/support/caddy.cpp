// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "caddy.h"

#include "freeport.h"
#include "testfile.h"

using namespace Qt::StringLiterals;

namespace
{
// Nothing that a public server does besides: no certificates from elsewhere, no port 80, no door for its administrator.
const auto settings = "{\n\tadmin off\n\tauto_https off\n}\n"_ba;
} // namespace

QString Caddy::unavailable()
{
    return findProgram(u"caddy"_s).isEmpty() ? u"Caddy is not installed"_s : QString();
}

Caddy::Caddy(const QString &folder)
    : m_folder(folder)
    , m_port(freePorts(1).first())
    , m_daemon(folder + u"/caddy.out"_s)
{
    makeTestFolder(m_folder);
}

bool Caddy::start(const QString &site, const QString &certificate, const QString &key)
{
    auto server = readTestFile(site + u"/administrator/Caddyfile"_s);
    server.replace("/var/www/mail-setup", site.toUtf8());
    for (const auto *host : {"autoconfig.example.com", "autodiscover.example.com", "mta-sts.example.com"})
        server.replace(host, QByteArray(host + (':' + QByteArray::number(m_port))));
    server.replace(" {\n\troot", QByteArray(" {\n\tbind 127.0.0.1\n\ttls " + certificate.toUtf8() + ' ' + key.toUtf8() + "\n\troot"));
    writeTestFile(m_folder + u"/Caddyfile"_s, settings + server);
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        environment.insert(name, m_folder);
    m_daemon.setEnvironment(environment);
    m_daemon.start(findProgram(u"caddy"_s), {u"run"_s, u"--adapter"_s, u"caddyfile"_s, u"--config"_s, m_folder + u"/Caddyfile"_s});
    return m_daemon.waitUntil([this] {
        return takesConnections(m_port);
    });
}
