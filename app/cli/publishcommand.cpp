// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "commands.h"
#include "discovery/mailexchangers.h"
#include "output.h"
#include "publish/savesite.h"
#include "publish/stspolicy.h"
#include "runtask.h"
#include "supportargument.h"
#include "wording/exportwords.h"
#include "wording/fieldwords.h"
#include "wording/publishwords.h"
#include "wording/setuppage.h"

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
        for (const auto &host : runTask(mailExchangersOf(domain, {.limit = line.timeout(std::chrono::seconds(5))})))
            if (const auto name = parseHostName(host))
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

PublishRules rulesFrom(const CommandLine &line, const QString &domain)
{
    const auto mode = stsModeFromWord(line.value(u"mta-sts"_s).value_or(u"testing"_s));
    if (!mode)
        throw UsageError{Cli::tr("--mta-sts is testing or enforce, not “%1”.").arg(*line.value(u"mta-sts"_s))};
    return {.webServer = hostFrom(line.value(u"web-server"_s).value_or(domain)),
            .mailExchangers = exchangersFrom(line, domain),
            .tlsReports = reportsFrom(line, domain),
            .stsMode = *mode};
}

void talkAbout(const PublishedSite &site, const QString &folder)
{
    for (const auto omission : site.omissions)
        talk(sentenceFor(omission));
    talk(Cli::tr("Next: let a web server serve %1, as %1/administrator shows it for nginx and Caddy. Then add the records of "
                 "%1/administrator/zone.txt to DNS.")
             .arg(folder));
}
} // namespace

ExitCode runPublish(const QStringList &arguments)
{
    const CommandLine line(arguments,
                           {.withValue = {u"account"_s, u"mx"_s, u"web-server"_s, u"tls-reports"_s, u"mta-sts"_s, u"support"_s, u"timeout"_s},
                            .flags = {u"offline"_s},
                            .fewestWords = 1,
                            .mostWords = 1});
    const auto account = readAccountArgument(line.required(u"account"_s));
    const auto support = supportArgument(line);
    auto site = publishedSite(account, rulesFrom(line, account.address.domain));
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
    talkAbout(*site, folder);
    return Succeeded;
}
