// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint.h"

#include "base/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Protocol, 3> protocolWords = {{{Protocol::Smtp, "smtp"_L1}, {Protocol::Imap, "imap"_L1}, {Protocol::Pop3, "pop3"_L1}}};
constexpr WordTable<Security, 3> securityWords = {{{Security::Tls, "tls"_L1}, {Security::StartTls, "starttls"_L1}, {Security::None, "none"_L1}}};
} // namespace

QLatin1StringView wordFor(Protocol protocol)
{
    return wordOf(protocolWords, protocol);
}

QLatin1StringView wordFor(Security security)
{
    return wordOf(securityWords, security);
}

std::optional<Protocol> protocolFromWord(QStringView word)
{
    return valueOf(protocolWords, word);
}

std::optional<Security> securityFromWord(QStringView word)
{
    return valueOf(securityWords, word);
}

QLatin1StringView labelFor(Security security)
{
    constexpr WordTable<Security, 3> labels = {{{Security::Tls, "SSL/TLS"_L1}, {Security::StartTls, "STARTTLS"_L1}, {Security::None, "None"_L1}}};
    return wordOf(labels, security);
}

QLatin1StringView labelFor(Protocol protocol)
{
    constexpr WordTable<Protocol, 3> labels = {{{Protocol::Smtp, "SMTP"_L1}, {Protocol::Imap, "IMAP"_L1}, {Protocol::Pop3, "POP3"_L1}}};
    return wordOf(labels, protocol);
}

quint16 standardPort(Protocol protocol, Security security)
{
    const bool implicitTls = security == Security::Tls;
    switch (protocol) {
    case Protocol::Smtp:
        return implicitTls ? 465 : 587;
    case Protocol::Imap:
        return implicitTls ? 993 : 143;
    case Protocol::Pop3:
        return implicitTls ? 995 : 110;
    }
    return 0;
}

std::optional<quint16> parsePort(QStringView text)
{
    const bool digits = std::ranges::all_of(text, [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    if (text.isEmpty() || text.size() > 5 || !digits)
        return std::nullopt;
    const auto port = text.toUInt();
    if (port == 0 || port > 65535)
        return std::nullopt;
    return static_cast<quint16>(port);
}

QString hostAndPort(const Endpoint &endpoint)
{
    const auto host = endpoint.host.contains(u':') ? QString(u'[' + endpoint.host + u']') : endpoint.host;
    return host + u':' + QString::number(endpoint.port);
}
