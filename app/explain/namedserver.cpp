// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namedserver.h"

#include "account/hostname.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestLook = 64 * 1024;
constexpr qsizetype mostNames = 200;
constexpr qsizetype furthest = 90; // letters between a host and its port

struct UsualPort {
    quint16 port;
    Protocol protocol;
    Security security;
};

constexpr auto usualPorts = std::to_array<UsualPort>({
    {25, Protocol::Smtp, Security::StartTls},
    {465, Protocol::Smtp, Security::Tls},
    {587, Protocol::Smtp, Security::StartTls},
    {2525, Protocol::Smtp, Security::StartTls},
    {143, Protocol::Imap, Security::StartTls},
    {993, Protocol::Imap, Security::Tls},
    {110, Protocol::Pop3, Security::StartTls},
    {995, Protocol::Pop3, Security::Tls},
});

// A part of the text.
struct Place {
    qsizetype start;
    qsizetype end;
};

struct NamedHost {
    QString name;
    Place place;
};

struct NamedPort {
    UsualPort usual;
    Place place;
};

// What looks like a host and is a file or a class: "SMTP.php".
bool isFile(const QString &name)
{
    static const QRegularExpression endings(u"\\.(?:php|py|js|java|cpp|rb|cs|exe|dll|ini|conf|log|html|json|xml)$"_s);
    return endings.match(name).hasMatch();
}

QList<NamedHost> hostsIn(const QString &text)
{
    static const QRegularExpression dotted(u"(?<![\\w@.-])[a-z0-9](?:[a-z0-9-]{0,62}\\.){1,8}[a-z][a-z0-9-]{1,62}(?![\\w-])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QList<NamedHost> hosts;
    for (auto found = dotted.globalMatch(text); found.hasNext() && hosts.size() < mostNames;) {
        const auto match = found.next();
        if (const auto name = match.captured().toLower(); parseHostName(name) && !isFile(name))
            hosts.append({name, {match.capturedStart(), match.capturedEnd()}});
    }
    return hosts;
}

// Behind a colon or slash, after a host and a comma as Java puts it, or behind the word "port" in some languages. Not what is
// part of a date, a time or another number.
QList<NamedPort> portsIn(const QString &text)
{
    static const QRegularExpression numbers(
        u"(?:(?<!\\d)[:/]|\\.[a-z]{2,10}\"?, ?|(?:port|puert|poort|порт|ポート|端口|連接埠|포트|المنفذ)\\w*\\W{1,4})"
        "(25|465|587|2525|143|993|110|995)(?![\\w.-]*\\d)(?!:\\d)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<NamedPort> ports;
    for (auto found = numbers.globalMatch(text); found.hasNext() && ports.size() < mostNames;) {
        const auto match = found.next();
        const auto number = match.captured(1).toUShort();
        const auto usual = std::ranges::find(usualPorts, number, &UsualPort::port);
        ports.append({*usual, {match.capturedStart(1), match.capturedEnd(1)}});
    }
    return ports;
}

// How many letters lie between; a host in front of its port is meant before one behind it.
qsizetype distance(const NamedHost &host, const NamedPort &port)
{
    const auto isInFront = host.place.end <= port.place.start;
    return isInFront ? port.place.start - host.place.end : 2 * (host.place.start - port.place.end);
}
} // namespace

std::optional<Endpoint> serverNamedIn(QStringView text)
{
    const auto read = text.first(std::min(text.size(), longestLook)).toString();
    const auto hosts = hostsIn(read);
    std::optional<Endpoint> nearest;
    auto least = furthest;
    for (const auto &port : portsIn(read))
        for (const auto &host : hosts)
            if (const auto apart = distance(host, port); apart < least) {
                least = apart;
                nearest = Endpoint{port.usual.protocol, host.name, port.usual.port, port.usual.security};
            }
    return nearest;
}

QStringList hostsNamedIn(QStringView text)
{
    QStringList names;
    for (const auto &host : hostsIn(text.first(std::min(text.size(), longestLook)).toString()))
        if (!names.contains(host.name))
            names.append(host.name);
    return names;
}

QStringList mailHostsIn(QStringView text)
{
    static const QRegularExpression beginning(u"^(?:smtps?|imaps?|pop3?s?|mail|mx|outlook|email|out|in|relay|submission)[\\d.-]"_s);
    auto names = hostsNamedIn(text);
    names.removeIf([](const QString &name) {
        return !beginning.match(name).hasMatch();
    });
    return names;
}
