// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nginx.h"

#include "freeport.h"
#include "testfile.h"

using namespace Qt::StringLiterals;

namespace
{
// One process without any rights but its own, which stays in the foreground.
const auto settings = R"(
daemon off;
master_process off;
pid @folder@/nginx.pid;
error_log @folder@/error.log;
events { }
http {
    access_log @folder@/access.log;
    client_body_temp_path @folder@/body;
    proxy_temp_path @folder@/proxy;
    fastcgi_temp_path @folder@/fastcgi;
    uwsgi_temp_path @folder@/uwsgi;
    scgi_temp_path @folder@/scgi;
    include @folder@/server.conf;
}
)"_ba;
} // namespace

QString Nginx::unavailable()
{
    return findProgram(u"nginx"_s).isEmpty() ? u"nginx is not installed"_s : QString();
}

Nginx::Nginx(const QString &folder)
    : m_folder(folder)
    , m_port(freePorts(1).first())
    , m_daemon(folder + u"/nginx.out"_s)
{
    makeTestFolder(m_folder);
}

bool Nginx::start(const QString &site, const QString &certificate, const QString &key)
{
    auto server = readTestFile(site + u"/administrator/nginx-server.conf"_s);
    server.replace("    listen [::]:443 ssl;\n", "").replace("listen 443", QByteArray("listen 127.0.0.1:" + QByteArray::number(m_port)));
    server.replace("/etc/ssl/mail-setup.pem", certificate.toUtf8()).replace("/etc/ssl/mail-setup.key", key.toUtf8());
    server.replace("/etc/nginx/mail-setup-locations.conf", QByteArray(m_folder.toUtf8() + "/locations.conf"));
    auto locations = readTestFile(site + u"/administrator/nginx-locations.conf"_s);
    writeTestFile(m_folder + u"/server.conf"_s, server);
    writeTestFile(m_folder + u"/locations.conf"_s, locations.replace("/var/www/mail-setup", site.toUtf8()));
    writeTestFile(m_folder + u"/nginx.conf"_s, QByteArray(settings).replace("@folder@", m_folder.toUtf8()));
    m_daemon.start(findProgram(u"nginx"_s), {u"-p"_s, m_folder, u"-c"_s, m_folder + u"/nginx.conf"_s, u"-e"_s, m_folder + u"/error.log"_s});
    return m_daemon.waitUntil([this] {
        return takesConnections(m_port);
    });
}

quint16 Nginx::port() const
{
    return m_port;
}

QByteArray Nginx::log() const
{
    return m_daemon.output() + readTestFile(m_folder + u"/error.log"_s);
}

bool Nginx::served(const QByteArray &pathAndQuery) const
{
    return readTestFile(m_folder + u"/access.log"_s).contains(QByteArray("GET " + pathAndQuery + " HTTP/1.1\" 200"));
}
