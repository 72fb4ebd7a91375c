// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "account/accountfile.h"
#include "commands.h"
#include "net/trust.h"
#include "secretconsent.h"
#include "words/fieldwords.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 largestAccountFile = 64 * 1024;
} // namespace

CommandLine::CommandLine(const QStringList &arguments, const CommandOptions &options)
{
    QCommandLineParser parser;
    for (const auto &name : options.withValue)
        parser.addOption({name, QString(), name});
    for (const auto &name : options.flags + QStringList{u"json"_s})
        parser.addOption({name, QString()});
    if (!parser.parse(QStringList{QString()} + arguments))
        throw UsageError{parser.errorText()};
    for (const auto &name : parser.optionNames())
        m_values.insert(name, options.withValue.contains(name) ? parser.values(name) : QStringList());
    m_words = parser.positionalArguments();
    if (m_words.size() < options.fewestWords)
        throw UsageError{Cli::tr("Something is missing; see mailwright-cli --help.")};
    if (m_words.size() > options.mostWords)
        throw UsageError{Cli::tr("“%1” is one word too many; see mailwright-cli --help.").arg(m_words.at(options.mostWords))};
}

std::optional<QString> CommandLine::value(const QString &option) const
{
    const auto given = m_values.value(option);
    return given.isEmpty() ? std::nullopt : std::optional(given.last());
}

QString CommandLine::required(const QString &option) const
{
    const auto given = value(option);
    if (!given)
        throw UsageError{Cli::tr("The option --%1 is missing.").arg(option)};
    return *given;
}

std::chrono::milliseconds CommandLine::timeout(std::chrono::milliseconds otherwise) const
{
    const auto text = value(u"timeout"_s);
    if (!text)
        return otherwise;
    bool isNumber = false;
    const auto seconds = text->toDouble(&isNumber);
    if (!isNumber || !(seconds > 0) || seconds > 3600)
        throw UsageError{Cli::tr("--timeout takes seconds, more than 0 and at most 3600, not “%1”.").arg(*text)};
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

QList<QSslCertificate> CommandLine::authorities() const
{
    const auto path = value(u"ca-file"_s);
    if (!path)
        return {};
    const auto read = readAuthorities(*path);
    if (read)
        return *read;
    switch (read.error()) {
    case AuthorityFileFault::Unreadable:
        throw UsageError{Cli::tr("The file %1 cannot be read.").arg(*path)};
    case AuthorityFileFault::TooLarge:
        throw UsageError{Cli::tr("The file %1 is too large to be a list of certificates.").arg(*path)};
    case AuthorityFileFault::NoCertificate:
        break;
    }
    throw UsageError{Cli::tr("There is no certificate in PEM form in %1.").arg(*path)};
}

DnsRules CommandLine::dnsRules() const
{
    DnsRules rules;
    const auto text = value(u"resolver"_s);
    if (!text)
        return rules;
    const auto server = parseServer(*text);
    if (!isIpAddress(server.host))
        throw UsageError{Cli::tr("--resolver takes a numeric address, not “%1”.").arg(*text)};
    rules.resolver = QHostAddress(server.host);
    rules.port = server.port.value_or(rules.port);
    return rules;
}

std::optional<Protocol> CommandLine::protocol() const
{
    const auto word = value(u"protocol"_s);
    if (!word)
        return std::nullopt;
    const auto protocol = protocolFromWord(*word);
    if (!protocol)
        throw UsageError{Cli::tr("--protocol is smtp, imap or pop3, not “%1”.").arg(*word)};
    return protocol;
}

QMap<QString, QString> CommandLine::blanks() const
{
    QMap<QString, QString> blanks;
    for (const auto &pair : values(u"set"_s)) {
        const auto equals = pair.indexOf(u'=');
        if (equals < 1)
            throw UsageError{Cli::tr("--set takes NAME=VALUE, for example region=eu-west-1, not “%1”.").arg(pair)};
        blanks.insert(pair.first(equals), pair.sliced(equals + 1));
    }
    return blanks;
}

quint16 parsePortArgument(const QString &text)
{
    const auto port = parsePort(text);
    if (!port)
        throw UsageError{Cli::tr("“%1” is no port; ports are numbers from 1 to 65535.").arg(text)};
    return *port;
}

HostAndPort parseServer(const QString &text)
{
    const auto colon = text.lastIndexOf(u':');
    const bool hasPort = colon > 0 && !text.sliced(colon).contains(u']') && (text.count(u':') == 1 || text.at(colon - 1) == u']') && !text.contains("://"_L1);
    const auto host = parseHostName(hasPort ? text.first(colon) : text);
    if (!host)
        throw UsageError{sentenceFor(host.error())};
    if (!hasPort)
        return {*host, std::nullopt};
    return {*host, parsePortArgument(text.sliced(colon + 1))};
}

QString sentenceFor(InputFault fault, const QString &path)
{
    switch (fault) {
    case InputFault::Unreadable:
        return Cli::tr("The file %1 cannot be read.").arg(path);
    case InputFault::NotRegular:
        return Cli::tr("%1 is a folder, a pipe or a device; only a file is read.").arg(path);
    case InputFault::TooLarge:
        return Cli::tr("The file %1 is far too large.").arg(path);
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray readFileArgument(const QString &path, qint64 most)
{
    const auto contents = readBounded(path, most);
    if (!contents)
        throw UsageError{sentenceFor(contents.error(), path)};
    return *contents;
}

MailAccount readAccountArgument(const QString &path)
{
    const auto account = parseAccountFile(readFileArgument(path, largestAccountFile));
    if (!account)
        throw UsageError{path + ": "_L1 + sentenceFor(account.error())};
    const auto held = judged(*account, ProviderCatalog::builtIn());
    tellClaim(held.claimed, held.foreign);
    return held.account;
}
