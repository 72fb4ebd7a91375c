// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "commands.h"
#include "discovery/discoveryjson.h"
#include "output.h"
#include "runtask.h"
#include "words/discoverywords.h"
#include "words/fieldwords.h"

using namespace Qt::StringLiterals;

namespace
{
EmailAddress addressArgument(const QString &text)
{
    const auto address = EmailAddress::parse(text);
    if (!address)
        throw UsageError{sentenceFor(address.error())};
    return *address;
}

std::optional<QUrl> autoconfigArgument(const CommandLine &line)
{
    const auto text = line.value(u"autoconfig-url"_s);
    if (!text)
        return std::nullopt;
    const QUrl url(*text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty() || !url.userInfo().isEmpty())
        throw UsageError{Cli::tr("--autoconfig-url takes an https address, not “%1”.").arg(*text)};
    return url;
}

void printServer(const std::optional<ServerLogin> &login)
{
    if (login)
        print(u"    "_s + labelFor(login->endpoint.protocol) + u"  "_s + hostAndPort(login->endpoint) + u"  "_s + labelFor(login->endpoint.security) + u"  "_s
              + login->userName);
}

void printText(const Discovery &discovery)
{
    for (const auto &finding : discovery.findings) {
        print(originOf(finding.source));
        printServer(finding.account.incoming);
        printServer(finding.account.outgoing);
        print(u"    "_s + sentenceFor(finding));
        if (!finding.foreignHosts.isEmpty())
            print(u"    ! "_s + Cli::tr("Outside of the domain of the address: %1").arg(finding.foreignHosts.join(", "_L1)));
    }
    for (const auto &conflict : conflictsIn(discovery.findings))
        print(u"! "_s
              + (conflict.isIncoming ? Cli::tr("For receiving, %1 and %2 name different servers. The former counts.")
                                     : Cli::tr("For sending, %1 and %2 name different servers. The former counts."))
                    .arg(wordFor(conflict.first), wordFor(conflict.second)));
    if (discovery.findings.isEmpty())
        print(Cli::tr("Nothing was found. Ask your provider for the names of the servers."));
    for (const auto &asked : discovery.asked)
        talk(wordFor(asked.source) + u": "_s + labelFor(asked.result) + u"  "_s + QString::number(asked.milliseconds, 'f', 0) + u" ms"_s);
}
} // namespace

ExitCode runDiscover(const QStringList &arguments)
{
    const CommandLine line(
        arguments,
        {.withValue = {u"timeout"_s, u"autoconfig-url"_s, u"resolver"_s, u"ca-file"_s}, .flags = {u"offline"_s}, .fewestWords = 1, .mostWords = 1});
    const auto address = addressArgument(line.words().first());
    DiscoveryRules rules;
    rules.offline = line.has(u"offline"_s);
    rules.limit = line.timeout(rules.limit);
    rules.dns = line.dnsRules();
    rules.autoconfig = autoconfigArgument(line);
    rules.furtherAuthorities = line.authorities();
    const auto discovery = runTask(discover(address, ProviderCatalog::builtIn(), rules));
    if (line.wantsJson())
        printJson(toJson(discovery, address));
    else
        printText(discovery);
    const auto chosen = chosenFrom(discovery.findings);
    return chosen && chosen->outgoing ? Succeeded : FoundProblem;
}
