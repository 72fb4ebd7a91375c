// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nameserver.h"

#include "freeport.h"
#include "testfile.h"

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestString = 255; // RFC 1035 3.3.14

// dnsmasq takes a text as a list of strings with commas between them; what else has a meaning there is escaped.
QByteArray quotedStrings(const QByteArray &text)
{
    QByteArrayList strings;
    for (qsizetype start = 0; start == 0 || start < text.size(); start += longestString)
        strings.append('"' + text.mid(start, longestString).replace('\\', "\\\\").replace('"', "\\\"") + '"');
    return strings.join(',');
}
} // namespace

QString NameServer::unavailable()
{
    return findProgram(u"dnsmasq"_s).isEmpty() ? u"dnsmasq is not installed"_s : QString();
}

NameServer::NameServer()
    : m_settings{"no-resolv", "no-hosts", "bind-interfaces", "listen-address=127.0.0.1", "local=/#/", "log-queries", "log-facility=-"}
    , m_port(freePorts(1).first())
    , m_daemon(m_folder.filePath(u"dnsmasq.out"_s))
{
}

void NameServer::addMx(const QString &domain, const QString &host, int preference)
{
    m_settings.append("mx-host=" + domain.toLatin1() + ',' + host.toLatin1() + ',' + QByteArray::number(preference));
}

void NameServer::addText(const QString &name, const QByteArray &text)
{
    m_settings.append("txt-record=" + name.toLatin1() + ',' + quotedStrings(text));
}

void NameServer::addService(const QString &name, const QString &target, quint16 port, int priority, int weight)
{
    m_settings.append("srv-host=" + name.toLatin1() + ',' + target.toLatin1() + ',' + QByteArray::number(port) + ',' + QByteArray::number(priority) + ','
                      + QByteArray::number(weight));
}

void NameServer::addAddress(const QString &name, const QString &address)
{
    m_settings.append("host-record=" + name.toLatin1() + ',' + address.toLatin1());
}

void NameServer::addRaw(const QString &name, int type, const QByteArray &data)
{
    m_settings.append("dns-rr=" + name.toLatin1() + ',' + QByteArray::number(type) + ',' + data.toHex());
}

bool NameServer::start()
{
    const auto path = m_folder.filePath(u"dnsmasq.conf"_s);
    writeTestFile(path, m_settings.join('\n') + '\n');
    const auto user = QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name);
    m_daemon.start(findProgram(u"dnsmasq"_s),
                   {u"--keep-in-foreground"_s, u"--conf-file="_s + path, u"--port="_s + QString::number(m_port), u"--user="_s + user, u"--pid-file="_s});
    return m_daemon.waitUntil([this] {
        return takesConnections(m_port);
    });
}

QString NameServer::address() const
{
    return u"127.0.0.1:"_s + QString::number(m_port);
}
