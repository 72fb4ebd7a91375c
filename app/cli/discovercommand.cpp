// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/inputfile.h"
#include "commandline.h"
#include "commands.h"
#include "discovery/addressslip.h"
#include "discovery/discoveryjson.h"
#include "discovery/sources.h"
#include "formats/parts/importaccounts.h"
#include "formats/thunderbird/thunderbirdplaces.h"
#include "output.h"
#include "runtask.h"
#include "words/discoverywords.h"
#include "words/fieldwords.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 largestPreferences = 4 * 1024 * 1024;

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

void printText(const Discovery &discovery, const EmailAddress &address)
{
    const auto choice = choose(discovery.findings);
    for (const auto &remark : discovery.remarks)
        print(u"! "_s + sentenceFor(remark));
    for (const auto &finding : choice.ranked) {
        print(originOf(finding));
        printServer(finding.account.incoming);
        printServer(finding.account.outgoing);
        for (const auto evidence : finding.evidence)
            print(u"    "_s + sentenceFor(evidence, address.domain));
        print(u"    "_s + sentenceFor(finding));
        if (!finding.foreignHosts.isEmpty())
            print(u"    ! "_s + Cli::tr("Outside of the domain of the address: %1").arg(finding.foreignHosts.join(", "_L1)));
    }
    for (const auto &conflict : choice.conflicts)
        print(u"! "_s + sentenceFor(conflict));
    if (discovery.findings.isEmpty())
        print(Cli::tr("Nothing was found. Ask your provider for the names of the servers."));
    for (const auto &asked : discovery.asked)
        talk(wordFor(asked.source) + u": "_s + labelFor(asked.result) + u"  "_s + QString::number(asked.milliseconds, 'f', 0) + u" ms"_s);
}

// What Thunderbird has on this computer; a profile that cannot be read says nothing.
QList<KnownAccount> knownHere()
{
    QList<KnownAccount> known;
    const auto profiles = thunderbirdProfiles(QDir::homePath(), QProcessEnvironment::systemEnvironment());
    for (const auto &profile : profiles) {
        const auto preferences = readBounded(profile.folder + "/prefs.js"_L1, largestPreferences);
        const auto imported = preferences ? importAccounts({*preferences}) : std::unexpected(ImportFault{});
        if (imported)
            for (const auto &found : imported->accounts)
                known.append({u"Thunderbird"_s, found.account});
    }
    return known;
}

// Before anything is asked of anybody.
void stopAtSlip(const CommandLine &line, const EmailAddress &address)
{
    if (line.has(u"as-typed"_s))
        return;
    if (const auto meant = meantBy(address, ProviderCatalog::builtIn()))
        throw UsageError{Cli::tr("Do you mean %1? Nobody has been asked yet. If the address is right as it is, add --as-typed.").arg(meant->toString())};
}
} // namespace

ExitCode runDiscover(const QStringList &arguments)
{
    const CommandLine line(arguments,
                           {.withValue = {u"timeout"_s, u"autoconfig-url"_s, u"resolver"_s, u"ca-file"_s},
                            .flags = {u"offline"_s, u"ask-mozilla"_s, u"as-typed"_s},
                            .fewestWords = 1,
                            .mostWords = 1});
    const auto address = addressArgument(line.words().first());
    DiscoveryRules rules;
    rules.offline = line.has(u"offline"_s);
    rules.asksMozilla = line.has(u"ask-mozilla"_s);
    rules.limit = line.timeout(rules.limit);
    rules.dns = line.dnsRules();
    rules.autoconfig = autoconfigArgument(line);
    rules.furtherAuthorities = line.authorities();
    rules.known = knownHere();
    stopAtSlip(line, address);
    if (!rules.offline && presetFor(address, ProviderCatalog::builtIn()).findings.isEmpty())
        talk(whoHears(address, rules.asksMozilla));
    const auto discovery = runTask(discover(address, ProviderCatalog::builtIn(), rules));
    if (line.wantsJson())
        printJson(toJson(discovery, address));
    else
        printText(discovery, address);
    const auto choice = choose(discovery.findings);
    return choice.outgoing ? Succeeded : FoundProblem;
}
