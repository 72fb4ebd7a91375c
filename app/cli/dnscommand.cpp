// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "commands.h"
#include "dns/senderjson.h"
#include "output.h"
#include "runtask.h"
#include "words/fieldwords.h"
#include "words/senderwords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QString domainArgument(const QString &text)
{
    const auto domain = parseHostName(text);
    if (!domain)
        throw UsageError{sentenceFor(domain.error())};
    if (isIpAddress(*domain) || !domain->contains(u'.'))
        throw UsageError{Cli::tr("“%1” is no domain such as example.com.").arg(text)};
    return *domain;
}

QString presetArgument(const CommandLine &line)
{
    const auto id = line.value(u"preset"_s).value_or(QString());
    if (!id.isEmpty() && !ProviderCatalog::builtIn().byId(id))
        throw UsageError{Cli::tr("There is no preset “%1”; mailwright-cli providers lists them.").arg(id)};
    return id;
}

// --from and --user, which belong together
std::optional<SenderRemark> sendAsRemark(const CommandLine &line)
{
    const auto from = line.value(u"from"_s);
    const auto user = line.value(u"user"_s);
    if (from.has_value() != user.has_value())
        throw UsageError{Cli::tr("--from and --user belong together.")};
    if (!from)
        return std::nullopt;
    const auto address = EmailAddress::parse(*from);
    if (!address)
        throw UsageError{sentenceFor(address.error())};
    return judgeSendAs(*address, *user);
}

QString shapeOf(SenderVerdict verdict)
{
    switch (verdict) {
    case SenderVerdict::Good:
        return u"✓ "_s + Cli::tr("in order");
    case SenderVerdict::Optional:
        return u"– "_s + Cli::tr("not needed");
    case SenderVerdict::Note:
        return u"! "_s + Cli::tr("a note");
    case SenderVerdict::Trouble:
        return u"✕ "_s + Cli::tr("to be mended");
    case SenderVerdict::Unanswered:
        break;
    }
    return u"? "_s + Cli::tr("no answer");
}

void printText(const SenderRecords &records, const QList<SenderRemark> &remarks)
{
    const auto sends = records.provider ? QString(u"  ("_s + records.provider->name + u')') : QString();
    print(records.domain + sends);
    for (const auto &remark : remarks) {
        print(u"  "_s + titleOf(remark.topic).leftJustified(40) + shapeOf(verdictOf(remark.finding)));
        print(u"      "_s + sentenceFor(remark));
    }
}

QJsonObject documentFor(const SenderRecords &records, const QList<SenderRemark> &remarks)
{
    auto document = toJson(records, remarks);
    QJsonArray worded;
    const auto plain = document.value("remarks"_L1).toArray();
    for (qsizetype i = 0; i < plain.size(); ++i) {
        auto remark = plain.at(i).toObject();
        remark.insert("sentence"_L1, sentenceFor(remarks.at(i)));
        worded.append(remark);
    }
    document.insert("remarks"_L1, worded);
    return document;
}
} // namespace

ExitCode runDns(const QStringList &arguments)
{
    const CommandLine line(arguments,
                           {.withValue = {u"resolver"_s, u"timeout"_s, u"preset"_s, u"from"_s, u"user"_s}, .flags = {}, .fewestWords = 1, .mostWords = 1});
    const auto domain = domainArgument(line.words().first());
    const auto preset = presetArgument(line);
    const auto sendAs = sendAsRemark(line);
    auto rules = line.dnsRules();
    rules.limit = line.timeout(rules.limit);
    const auto records = runTask(senderRecordsOf(domain, preset, ProviderCatalog::builtIn(), rules));
    auto remarks = judge(records);
    if (sendAs)
        remarks.append(*sendAs);
    if (line.wantsJson())
        printJson(documentFor(records, remarks));
    else
        printText(records, remarks);
    const bool allIsWell = std::ranges::none_of(remarks, [](const SenderRemark &remark) {
        const auto verdict = verdictOf(remark.finding);
        return verdict == SenderVerdict::Trouble || verdict == SenderVerdict::Unanswered;
    });
    return allIsWell ? Succeeded : FoundProblem;
}
