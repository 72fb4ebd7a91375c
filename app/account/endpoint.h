// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

// What is spoken with a mail server.
enum class Protocol {
    Smtp, // message submission, RFC 6409
    Imap, // RFC 9051
    Pop3, // RFC 1939
};

// How the line is locked (RFC 8314).
enum class Security {
    Tls, // implicit TLS: locked from the first byte
    StartTls, // begins in the clear and must be switched to TLS before anything else
    None, // in the clear
};

// One door of a mail server: what is spoken there, where, and how it is locked.
struct Endpoint {
    Protocol protocol = Protocol::Smtp;
    QString host; // an A-label name or a numeric address, as parseHostName() makes it
    quint16 port = 0;
    Security security = Security::Tls;

    bool operator==(const Endpoint &) const = default;
};

// The words of the command line and of JSON: "smtp", "imap", "pop3"; "tls", "starttls", "none".
QLatin1StringView wordFor(Protocol protocol);
QLatin1StringView wordFor(Security security);
std::optional<Protocol> protocolFromWord(QStringView word);
std::optional<Security> securityFromWord(QStringView word);

// The labels that mail programs use: "SSL/TLS", "STARTTLS", "None". The first two are names and stay untranslated.
QLatin1StringView labelFor(Security security);
// "SMTP", "IMAP", "POP3"
QLatin1StringView labelFor(Protocol protocol);

// The registered port: 465, 587, 993, 143, 995, 110 (RFC 8314 section 7.3, RFC 6409).
quint16 standardPort(Protocol protocol, Security security);

// 1 to 65535, written in ASCII digits only.
std::optional<quint16> parsePort(QStringView text);

// "host:port", IPv6 addresses in brackets.
QString hostAndPort(const Endpoint &endpoint);
