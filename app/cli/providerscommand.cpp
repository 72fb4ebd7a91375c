// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/checkjson.h"
#include "commandline.h"
#include "commands.h"
#include "output.h"
#include "providers/providercatalog.h"
#include "words/hintwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
template<typename Values>
QJsonArray words(const Values &values)
{
    QJsonArray array;
    for (const auto value : values)
        array.append(wordFor(value));
    return array;
}

QJsonObject serverToJson(const Provider &provider, const ServerTemplate &server)
{
    return {
        {u"protocol"_s, wordFor(server.protocol)},
        {u"host"_s, server.hostPattern},
        {u"port"_s, server.port},
        {u"security"_s, wordFor(server.security)},
        {u"preferred"_s, server.preferred},
        {u"auth"_s, words(server.credentials.isEmpty() ? provider.credentials : server.credentials)},
    };
}

QJsonObject toJson(const Provider &provider)
{
    QJsonArray servers;
    for (const auto &server : provider.servers)
        servers.append(serverToJson(provider, server));
    QJsonArray blanks;
    for (const auto &blank : provider.blanks)
        blanks.append(QJsonObject{{u"name"_s, blank.name}, {u"choices"_s, QJsonArray::fromStringList(blank.choices)}, {u"default"_s, blank.usual}});
    return {
        {u"id"_s, provider.id},
        {u"name"_s, provider.name},
        {u"kind"_s, wordFor(provider.kind)},
        {u"confidence"_s, wordFor(provider.confidence)},
        {u"domains"_s, QJsonArray::fromStringList(provider.domains)},
        {u"servers"_s, servers},
        {u"blanks"_s, blanks},
        {u"auth"_s, words(provider.credentials)},
        {u"hints"_s, words(provider.hints)},
        {u"notes"_s, QJsonArray::fromStringList(provider.notes)},
    };
}

constexpr qsizetype fewProviders = 3; // of so many, all is told

// What to know before typing a password, and where the provider says more.
void printAdvice(const Provider &provider)
{
    for (const auto hint : provider.hints)
        print(u"    • "_s + sentenceFor(hint));
    for (const auto &link : provider.links)
        print(u"    "_s + link.url.toDisplayString());
}

void printText(const Provider &provider)
{
    const auto unsure = provider.confidence == PresetConfidence::Low ? u"  ("_s + Cli::tr("not confirmed") + u')' : QString();
    print(provider.id.leftJustified(20) + u' ' + provider.name + unsure);
    for (const auto &server : provider.servers)
        if (server.preferred)
            print(u"    "_s + labelFor(server.protocol) + u"  "_s + server.hostPattern + u':' + QString::number(server.port) + u"  "_s
                  + labelFor(server.security));
}

void printAsText(const QList<Provider> &providers)
{
    for (const auto &provider : providers) {
        printText(provider);
        if (providers.size() <= fewProviders)
            printAdvice(provider);
    }
}

void printAsJson(const QList<Provider> &providers)
{
    QJsonArray array;
    for (const auto &provider : providers)
        array.append(toJson(provider));
    printJson({{u"schema"_s, u"mailwright.providers/1"_s}, {u"providers"_s, array}});
}
QList<Provider> providersFor(const QString &text)
{
    const auto &catalog = ProviderCatalog::builtIn();
    QList<Provider> found;
    for (const auto &entry : catalog.search(text))
        if (const auto provider = catalog.byId(entry.id))
            found.append(*provider);
    return found;
}
} // namespace

ExitCode runProviders(const QStringList &arguments)
{
    const CommandLine line(arguments, {.mostWords = 1});
    const auto found = providersFor(line.words().value(0));
    if (line.wantsJson())
        printAsJson(found);
    else
        printAsText(found);
    if (found.isEmpty())
        talk(Cli::tr("No provider fits “%1”.").arg(line.words().value(0)));
    return found.isEmpty() ? FoundProblem : Succeeded;
}
