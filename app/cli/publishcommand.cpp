// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/probe.h"
#include "commandline.h"
#include "commands.h"
#include "dns/dnsquestion.h"
#include "output.h"
#include "publish/savesite.h"
#include "publish/stspolicy.h"
#include "runtask.h"
#include "supportargument.h"
#include "words/exportwords.h"
#include "words/fieldwords.h"
#include "words/publishwords.h"
#include "words/setuppage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
QString hostFrom(const QString &text)
{
    const auto host = parseHostName(text);
    if (!host)
        throw UsageError{sentenceFor(host.error())};
    return *host;
}

// A policy may name all hosts of a domain: "*.example.com" (RFC 8461 section 4.1).
QString exchangerFrom(const QString &text)
{
    return text.startsWith("*."_L1) ? QString("*."_L1 + hostFrom(text.sliced(2))) : hostFrom(text);
}

QStringList exchangersFrom(const CommandLine &line, const QString &domain)
{
    QStringList hosts;
    for (const auto &text : line.values(u"mx"_s))
        hosts.append(exchangerFrom(text));
    if (hosts.isEmpty() && !line.has(u"offline"_s))
        for (const auto &record : runTask(askDns(QDnsLookup::MX, domain, {.limit = line.timeout(std::chrono::seconds(5))})).exchangers)
            if (const auto name = parseHostName(record.exchange))
                hosts.append(*name);
    return hosts;
}

// RFC 5321 4.5.1: everybody who takes mail has a postmaster.
EmailAddress reportsFrom(const CommandLine &line, const QString &domain)
{
    const auto text = line.value(u"tls-reports"_s);
    const auto address = EmailAddress::parse(text.value_or("postmaster@"_L1 + domain));
    if (!address)
        throw UsageError{sentenceFor(address.error())};
    return *address;
}

// DNS alone, which anybody on the way can answer, is no ground for a promise that others hold a domain to.
void checkEnforced(const QStringList &exchangers, const CommandLine &line)
{
    if (!line.has(u"mx"_s))
        throw UsageError{Cli::tr("--mta-sts enforce needs --mx HOST for every server that takes the domain’s mail.")};
    if (line.has(u"mx-checked"_s))
        return;
    if (line.has(u"offline"_s))
        throw UsageError{Cli::tr("--offline looks at no server; --mta-sts enforce then needs --mx-checked.")};
    for (const auto &host : exchangers)
        if (host.startsWith("*."_L1))
            throw UsageError{Cli::tr("%1 stands for many servers, which cannot be looked at from here. Check them yourself and add --mx-checked.").arg(host)};
}

bool isSeenToEncrypt(const QString &exchanger, const CommandLine &line)
{
    const auto finding = runTask(probe({Protocol::Smtp, exchanger, 25, Security::StartTls}, line.authorities(), line.timeout(std::chrono::seconds(20))));
    return finding.works() && finding.speaks == Security::StartTls;
}

// Large senders keep the mail back from a server that an enforced policy names and that cannot encrypt. The first such one.
std::optional<QString> exchangerThatWouldLoseMail(const PublishRules &rules, const CommandLine &line)
{
    if (rules.stsMode == StsMode::Enforce && !line.has(u"mx-checked"_s))
        for (const auto &host : rules.mailExchangers)
            if (!isSeenToEncrypt(host, line))
                return host;
    return std::nullopt;
}

PublishRules rulesFrom(const CommandLine &line, const QString &domain)
{
    const auto mode = stsModeFromWord(line.value(u"mta-sts"_s).value_or(u"testing"_s));
    if (!mode)
        throw UsageError{Cli::tr("--mta-sts is testing or enforce, not “%1”.").arg(*line.value(u"mta-sts"_s))};
    const auto exchangers = exchangersFrom(line, domain);
    if (mode == StsMode::Enforce)
        checkEnforced(exchangers, line);
    return {.webServer = hostFrom(line.value(u"web-server"_s).value_or(domain)),
            .mailExchangers = exchangers,
            .tlsReports = reportsFrom(line, domain),
            .stsMode = *mode};
}

void talkAbout(const PublishedSite &site, const QString &folder, StsMode mode)
{
    for (const auto omission : site.omissions)
        talk(sentenceFor(omission));
    talk(Cli::tr("Next: let a web server serve %1, as %1/administrator shows it for nginx and Caddy. Then add the records of "
                 "%1/administrator/zone.txt to DNS.")
             .arg(folder));
    if (mode == StsMode::Enforce)
        talk(Cli::tr("The MTA-STS policy holds for one day. When mail has come in for some weeks, raise its max_age, and change the id of its record in DNS."));
}
} // namespace

ExitCode runPublish(const QStringList &arguments)
{
    const CommandLine line(arguments,
                           {.withValue = {u"account"_s, u"mx"_s, u"web-server"_s, u"tls-reports"_s, u"mta-sts"_s, u"support"_s, u"timeout"_s, u"ca-file"_s},
                            .flags = {u"offline"_s, u"mx-checked"_s},
                            .fewestWords = 1,
                            .mostWords = 1});
    const auto account = readAccountArgument(line.required(u"account"_s));
    const auto support = supportArgument(line);
    const auto rules = rulesFrom(line, account.address.domain);
    if (const auto host = exchangerThatWouldLoseMail(rules, line)) {
        talk(Cli::tr("mailwright-cli: %1 was not seen to encrypt with a fitting certificate on port 25, so nothing was written: an enforced policy would keep "
                     "mail away from it. Use --mta-sts testing; or, where only this network keeps port 25 shut, check it elsewhere and add --mx-checked.")
                 .arg(*host));
        return FoundProblem;
    }
    auto site = publishedSite(account, rules);
    if (!site) {
        talk(u"mailwright-cli: "_s + sentenceFor(site.error()));
        return FoundProblem;
    }
    site->files.append(setUpPage(*site, support));
    const auto folder = line.words().first();
    const auto saved = saveSite(folder, site->files);
    if (!saved) {
        talk(u"mailwright-cli: "_s + sentenceFor(saved.error()));
        return FoundProblem;
    }
    if (line.wantsJson())
        printJson({{u"schema"_s, u"mailwright.publish/1"_s}, {u"domain"_s, account.address.domain}, {u"files"_s, QJsonArray::fromStringList(*saved)}});
    else
        print(saved->join(u'\n'));
    talkAbout(*site, folder, rules.stsMode);
    return Succeeded;
}
