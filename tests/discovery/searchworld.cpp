// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchworld.h"

#include "net/trust.h"
#include "support/runtoend.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

SearchWorld::SearchWorld(const TestAuthority &authority, const ServerCertificate &certificate)
    : m_authority(authority)
    , m_certificate(certificate)
{
    rules.furtherAuthorities = *readAuthorities(m_authority.caFile());
    rules.reach = WebReach::Practice;
    rules.patience = std::chrono::seconds(4); // all that can contradict is heard, however slow this computer is
}

QString SearchWorld::host(const QString &name, const QString &sameAs)
{
    auto &place = m_hosts[name];
    if (!place.isEmpty())
        return place;
    place = !sameAs.isEmpty() ? host(sameAs) : u"127.0.1.%1"_s.arg(++m_next);
    names.addAddress(name, m_hosts[name]);
    return m_hosts[name];
}

WebServer &SearchWorld::web(const QString &hostName, const ServerCertificate &certificate)
{
    const auto place = host(hostName);
    const auto known = m_webs.find(hostName);
    if (known != m_webs.end())
        return known->second;
    auto &server = m_webs.try_emplace(hostName, certificate.certificate.isEmpty() ? m_certificate : certificate).first->second;
    if (server.start(QHostAddress(place)))
        m_doors[{place, 443}] = server.port();
    return server;
}

void SearchWorld::page(const QString &hostName, const QString &path, const WebPage &page)
{
    web(hostName).addPage(path, page);
}

void SearchWorld::autoconfig(const QString &domain, const QByteArray &document, Delay delay, bool wellKnown)
{
    if (wellKnown)
        page(domain, u"/.well-known/autoconfig/mail/config-v1.1.xml"_s, {document, 200, {}, delay});
    else
        page(u"autoconfig."_s + domain, u"/mail/config-v1.1.xml"_s, {document, 200, {}, delay});
}

void SearchWorld::mail(const QString &hostName, Protocol protocol, Security security, Delay delay, const ServerCertificate &certificate)
{
    const auto place = host(hostName);
    auto &server = m_mails
                       .emplace_back(std::piecewise_construct,
                                     std::forward_as_tuple(hostName),
                                     std::forward_as_tuple(protocol, security, certificate.certificate.isEmpty() ? m_certificate : certificate, delay))
                       .second;
    if (server.listen(QHostAddress(place)))
        m_doors[{place, standardPort(protocol, security)}] = server.serverPort();
}

void SearchWorld::silence(const QString &hostName, quint16 port)
{
    const auto place = host(hostName);
    const auto &silent = m_silences.emplace_back(QHostAddress(place));
    m_doors[{place, port}] = silent.port();
}

bool SearchWorld::deadSix(const QString &hostName, quint16 port)
{
    const auto &silent = m_silences.emplace_back(QHostAddress(QHostAddress::LocalHostIPv6));
    m_doors[{u"::1"_s, port}] = silent.port();
    names.addAddress(hostName, u"::1"_s);
    return silent.isThere();
}

quint16 SearchWorld::doorOf(const QHostAddress &place, quint16 port)
{
    if (port == 80)
        m_wasAskedInClear = true;
    return m_doors.value({place.toString(), port}, 1); // nobody is at the first port
}

bool SearchWorld::start()
{
    rules.dns.resolver = QHostAddress(QHostAddress::LocalHost);
    rules.doors = [this](const QHostAddress &place, quint16 port) {
        return doorOf(place, port);
    };
    const bool isStarted = names.start();
    rules.dns.port = names.port();
    return isStarted;
}

Discovery SearchWorld::search(const DiscoveryListener &listener)
{
    if (!start())
        qFatal("no name server");
    QElapsedTimer clock;
    clock.start();
    auto discovery = runToEnd(discover(address, catalog, rules, listener));
    m_took = clock.durationElapsed() / std::chrono::milliseconds(1) * std::chrono::milliseconds(1);
    return discovery;
}

QByteArray SearchWorld::told(const Discovery &discovery)
{
    const auto choice = choose(discovery.findings);
    QStringList lines;
    if (choice.account && choice.account->provider != "generic"_L1)
        lines.append(u"provider "_s + choice.account->provider);
    for (const auto &[name, side] : {std::pair("incoming"_L1, choice.incoming), std::pair("outgoing"_L1, choice.outgoing)})
        if (side)
            lines.append("%1 %2:%3 %4 %5 %6"_L1.arg(name,
                                                    side->login.endpoint.host,
                                                    QString::number(side->login.endpoint.port),
                                                    wordFor(side->login.endpoint.security),
                                                    wordFor(side->source),
                                                    wordFor(side->trust)));
    for (const auto &conflict : choice.conflicts)
        lines.append("conflict %1 %2 %3"_L1.arg(conflict.isIncoming ? "incoming"_L1 : "outgoing"_L1, wordFor(conflict.first), wordFor(conflict.second)));
    for (const auto &remark : discovery.remarks)
        lines.append(QString(wordFor(remark.kind) + u' ' + remark.details.join(u' ')).trimmed());
    return lines.join(u'\n').toUtf8();
}

QByteArray SearchWorld::misdeeds() const
{
    if (m_wasAskedInClear)
        return "somebody was asked in clear";
    if (m_took > std::chrono::milliseconds(8500))
        return "it took " + QByteArray::number(m_took.count()) + " ms";
    const auto person = address.localPart.toLatin1();
    for (const auto &[name, web] : m_webs) {
        const bool isOutside = name != address.domain && !name.endsWith(u'.' + address.domain);
        for (const auto &request : web.requests()) {
            if (isOutside && request.toLower().contains(person))
                return name.toLatin1() + " heard the address: " + request;
            if (request.toLower().contains("\nauthorization") || request.toLower().contains("\ncookie"))
                return name.toLatin1() + " heard a secret: " + request;
        }
    }
    for (const auto &[name, server] : m_mails)
        for (const auto &line : server.heard().toUpper().split('\n'))
            if (line.contains("AUTH") || line.contains("LOGIN") || line.startsWith("USER") || line.startsWith("PASS") || line.contains("MAIL FROM")
                || line.contains(person.toUpper()))
                return name.toLatin1() + " heard " + line;
    return {};
}

QByteArrayList SearchWorld::requestsTo(const QString &hostName) const
{
    const auto known = m_webs.find(hostName);
    return known == m_webs.end() ? QByteArrayList() : known->second.requests();
}

QByteArray SearchWorld::heardBy(const QString &hostName) const
{
    QByteArray heard;
    for (const auto &[name, server] : m_mails)
        if (name == hostName)
            heard += server.heard();
    return heard;
}

QByteArray autoconfigDocument(const QByteArray &domain, const QByteArray &imapHost, const QByteArray &smtpHost)
{
    QByteArray document = "<clientConfig version=\"1.1\"><emailProvider id=\"" + domain + "\"><domain>" + domain + "</domain>";
    if (!imapHost.isEmpty())
        document += "<incomingServer type=\"imap\"><hostname>" + imapHost
            + "</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username>"
              "<authentication>password-cleartext</authentication></incomingServer>";
    if (!smtpHost.isEmpty())
        document += "<outgoingServer type=\"smtp\"><hostname>" + smtpHost
            + "</hostname><port>465</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username>"
              "<authentication>password-cleartext</authentication></outgoingServer>";
    return document + "</emailProvider></clientConfig>";
}
