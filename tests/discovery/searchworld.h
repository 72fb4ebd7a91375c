// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discovery.h"
#include "support/scriptednames.h"
#include "support/silentport.h"
#include "support/talkingserver.h"
#include "support/webserver.h"

#include <atomic>
#include <list>
#include <map>

// A small internet on the loopback for one search: names, web servers and mail servers, each host with an address of its own. The usual
// ports lead to free ones, and all others to nobody. Its records say afterwards who was asked what.
class SearchWorld
{
public:
    using Delay = std::chrono::milliseconds;

    // Its servers show `certificate`, which is for the examples' domains and those below them.
    SearchWorld(const TestAuthority &authority, const ServerCertificate &certificate);

    EmailAddress address{QStringLiteral("jane"), QStringLiteral("example.com")};
    DiscoveryRules rules; // complete once start() was called
    ScriptedNames names;
    ProviderCatalog catalog;

    // An address of its own for a host, or another host's.
    QString host(const QString &name, const QString &sameAs = {});
    WebServer &web(const QString &hostName, const ServerCertificate &certificate = {});
    void page(const QString &hostName, const QString &path, const WebPage &page);
    // config-v1.1.xml at autoconfig.DOMAIN or, as `wellKnown`, at the domain itself.
    void autoconfig(const QString &domain, const QByteArray &document, Delay delay = {}, bool wellKnown = false);
    void mail(const QString &hostName, Protocol protocol, Security security, Delay delay = {}, const ServerCertificate &certificate = {});
    // Takes connections and never says anything, or swallows them.
    void silence(const QString &hostName, quint16 port);
    // An address of a family that swallows everything, beside the good one.
    bool deadSix(const QString &hostName, quint16 port);

    bool start();
    Discovery search(const DiscoveryListener &listener = {});
    std::chrono::milliseconds took() const
    {
        return m_took;
    }

    // What was found, a line each: "incoming imap.example.com:993 tls autoconfig medium".
    static QByteArray told(const Discovery &discovery);
    // What must never happen in any world; empty where it did not.
    QByteArray misdeeds() const;
    QByteArrayList requestsTo(const QString &hostName) const;
    QByteArray heardBy(const QString &hostName) const;

private:
    quint16 doorOf(const QHostAddress &place, quint16 port);

    const TestAuthority &m_authority;
    ServerCertificate m_certificate;
    QHash<QString, QString> m_hosts; // name -> address
    QHash<std::pair<QString, quint16>, quint16> m_doors; // (address, port) -> the real one
    std::map<QString, WebServer> m_webs; // by name
    std::list<std::pair<QString, TalkingServer>> m_mails;
    std::list<SilentPort> m_silences;
    int m_next = 0;
    std::atomic_bool m_wasAskedInClear = false; // a window asks from its own thread
    std::chrono::milliseconds m_took{};
};

// An autoconfig document for a domain. An empty host leaves that side out.
QByteArray autoconfigDocument(const QByteArray &domain, const QByteArray &imapHost, const QByteArray &smtpHost);
