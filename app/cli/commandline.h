// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/hostname.h"
#include "account/mailaccount.h"
#include "base/inputfile.h"
#include "dns/dnsquestion.h"

#include <QMap>
#include <QSslCertificate>
#include <QStringList>

#include <chrono>

// A call that makes no sense, in one sentence for standard error.
struct UsageError {
    QString sentence;
};

// The options a command knows: those with a value, and those without ("json" and "help" come by themselves).
struct CommandOptions {
    QStringList withValue = {};
    QStringList flags = {};
    int fewestWords = 0; // positional arguments
    int mostWords = 0;
};

// The arguments of one command, taken apart. Everything throws a UsageError that names what is wrong.
class CommandLine
{
public:
    CommandLine(const QStringList &arguments, const CommandOptions &options);

    bool has(const QString &option) const
    {
        return m_values.contains(option);
    }
    std::optional<QString> value(const QString &option) const; // the last one given
    QString required(const QString &option) const;
    QStringList values(const QString &option) const
    {
        return m_values.value(option);
    }
    QStringList words() const
    {
        return m_words;
    }
    bool wantsJson() const
    {
        return has(QStringLiteral("json"));
    }

    // Options that several commands share.
    std::chrono::milliseconds timeout(std::chrono::milliseconds otherwise) const; // --timeout S
    QList<QSslCertificate> authorities() const; // --ca-file PEM
    DnsRules dnsRules() const; // --resolver IP[:PORT]
    std::optional<Protocol> protocol() const; // --protocol P
    QMap<QString, QString> blanks() const; // --set NAME=VALUE, for presets with blanks

private:
    QMap<QString, QStringList> m_values;
    QStringList m_words;
};

// "HOST", "HOST:PORT", "[IPV6]:PORT".
struct HostAndPort {
    QString host;
    std::optional<quint16> port;
};
HostAndPort parseServer(const QString &text);
quint16 parsePortArgument(const QString &text);

// Why the file of an argument was not read.
QString sentenceFor(InputFault fault, const QString &path);

// The contents of a file of at most so many bytes; everything else is a UsageError.
QByteArray readFileArgument(const QString &path, qint64 most);

// A saved account; a file that is none is a UsageError.
MailAccount readAccountArgument(const QString &path);
