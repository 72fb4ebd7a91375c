// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zone.h"

#include "stspolicy.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// RFC 6186 section 3 and RFC 8314 section 5.1
QByteArray serviceName(const Endpoint &endpoint)
{
    const bool isTls = endpoint.security == Security::Tls;
    switch (endpoint.protocol) {
    case Protocol::Imap:
        return isTls ? "_imaps._tcp"_ba : "_imap._tcp"_ba;
    case Protocol::Pop3:
        return isTls ? "_pop3s._tcp"_ba : "_pop3._tcp"_ba;
    case Protocol::Smtp:
        return isTls ? "_submissions._tcp"_ba : "_submission._tcp"_ba;
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray record(const QByteArray &name, const QByteArray &type, const QByteArray &data)
{
    return name.leftJustified(20) + "3600 IN " + type.leftJustified(6) + data + '\n';
}

QByteArray service(const Endpoint &endpoint)
{
    return record(serviceName(endpoint), "SRV"_ba, "0 1 " + QByteArray::number(endpoint.port) + ' ' + endpoint.host.toLatin1() + '.');
}

// One string of a TXT record has at most 255 octets; several stand for one text (RFC 1035 section 3.3.14).
QByteArray text(QByteArray words)
{
    constexpr qsizetype longest = 255;
    QByteArrayList strings;
    for (; !words.isEmpty(); words = words.mid(longest))
        strings.append(QByteArray('"' + words.first(std::min(longest, words.size())) + '"'));
    return strings.join(' ');
}

QByteArray mailtoUri(const EmailAddress &address)
{
    return "mailto:" + QUrl::toPercentEncoding(address.localPart) + '@' + address.domain.toLatin1();
}
} // namespace

// An SRV record must not name an alias (RFC 2782), so _autodiscover names the web server itself.
QByteArray zoneFragment(const MailAccount &everybody, const PublishRules &rules, bool hasAutodiscover)
{
    const auto domain = everybody.address.domain.toLatin1();
    const QByteArray webServer = rules.webServer.toLatin1() + '.';
    QByteArray zone = "; What mail programs look for in DNS: for the zone of " + domain + "\n$ORIGIN " + domain + ".\n";
    zone += service(everybody.incoming->endpoint) + service(everybody.outgoing->endpoint);
    zone += record("autoconfig"_ba, "CNAME"_ba, webServer);
    if (hasAutodiscover)
        zone += record("autodiscover"_ba, "CNAME"_ba, webServer) + record("_autodiscover._tcp"_ba, "SRV"_ba, "0 0 443 " + webServer);
    if (!rules.mailExchangers.isEmpty())
        zone += record("mta-sts"_ba, "CNAME"_ba, webServer) + record("_mta-sts"_ba, "TXT"_ba, text("v=STSv1; id=" + stsPolicyId(stsPolicy(rules)) + ';'));
    return zone + record("_smtp._tls"_ba, "TXT"_ba, text("v=TLSRPTv1; rua=" + mailtoUri(rules.tlsReports)));
}
