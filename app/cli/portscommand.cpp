// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/board.h"
#include "check/checkjson.h"
#include "check/recommendation.h"
#include "commandline.h"
#include "commands.h"
#include "output.h"
#include "providers/accountdraft.h"
#include "providers/providercatalog.h"
#include "runtask.h"
#include "words/advice.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// What to probe, and which door the provider documents.
struct PortsRequest {
    QList<Endpoint> doors;
    std::optional<Endpoint> documented;
};

Protocol protocolOfPort(quint16 port)
{
    return port == 993 || port == 143 ? Protocol::Imap : port == 995 || port == 110 ? Protocol::Pop3 : Protocol::Smtp;
}

bool beginsLocked(quint16 port)
{
    return port == 465 || port == 993 || port == 995 || port == 2465;
}

PortsRequest requestForPreset(const CommandLine &line, const QString &id)
{
    const auto provider = ProviderCatalog::builtIn().byId(id);
    if (!provider)
        throw UsageError{Cli::tr("There is no preset “%1”; mailwright-cli providers lists them.").arg(id)};
    const auto protocol = line.protocol().value_or(Protocol::Smtp);
    PortsRequest request;
    for (const auto &login : serversFor(*provider, {u"user"_s, u"example.com"_s}, line.blanks()))
        if (login.endpoint.protocol == protocol)
            request.doors.append(login.endpoint);
    if (request.doors.isEmpty())
        throw UsageError{Cli::tr("The preset %1 has no such server, or it has blanks to fill with --set NAME=VALUE.").arg(id)};
    request.documented = request.doors.first();
    return request;
}

PortsRequest requestForHost(const CommandLine &line, const QString &text)
{
    const auto server = parseServer(text);
    PortsRequest request;
    const auto listed = line.value(u"ports"_s);
    auto ports = listed ? listed->split(u',') : QStringList();
    if (server.port)
        ports.append(QString::number(*server.port));
    for (const auto &port : std::as_const(ports)) {
        const auto number = parsePortArgument(port.trimmed());
        const auto protocol = line.protocol().value_or(protocolOfPort(number));
        request.doors.append({protocol, server.host, number, beginsLocked(number) ? Security::Tls : Security::StartTls});
    }
    if (request.doors.isEmpty())
        request.doors = usualDoors(line.protocol().value_or(Protocol::Smtp), server.host);
    if (request.doors.size() > 64)
        throw UsageError{Cli::tr("These are more than 64 ports.")};
    return request;
}

PortsRequest requestFor(const CommandLine &line)
{
    const auto preset = line.value(u"preset"_s);
    if (preset && line.words().isEmpty())
        return requestForPreset(line, *preset);
    if (preset || line.words().isEmpty())
        throw UsageError{Cli::tr("Name either a host or a preset.")};
    return requestForHost(line, line.words().first());
}

QJsonObject toJson(const QList<PortFinding> &findings, const std::optional<Recommendation> &best)
{
    QJsonArray ports;
    for (const auto &finding : findings) {
        auto object = toJson(finding);
        object.insert("protocol"_L1, wordFor(finding.endpoint.protocol));
        object.insert("host"_L1, finding.endpoint.host);
        ports.append(object);
    }
    return {
        {u"schema"_s, u"mailwright.ports/1"_s},
        {u"host"_s, findings.first().endpoint.host},
        {u"ports"_s, ports},
        {u"recommended"_s, best ? QJsonValue(QJsonObject{{u"port"_s, best->endpoint.port}, {u"security"_s, wordFor(best->endpoint.security)}}) : QJsonValue()},
    };
}

QString sentenceFor(const PortFinding &finding)
{
    const auto time = QString::number(finding.milliseconds, 'f', 0) + u" ms"_s;
    if (finding.works())
        return u"✓ "_s + Cli::tr("works") + u' ' + time;
    if (finding.reach == Reach::Refused)
        return u"✕ "_s + Cli::tr("refused") + u' ' + time;
    if (finding.reach == Reach::TimedOut)
        return u"✕ "_s + Cli::tr("no answer") + u' ' + time;
    return u"! "_s + adviceFor(finding.trouble.value_or(Cause::Unknown)).title;
}

void printText(const QList<PortFinding> &findings, const std::optional<Recommendation> &best)
{
    for (const auto &finding : findings) {
        const auto encryption = finding.speaks ? QString(labelFor(*finding.speaks)) : u"–"_s;
        print(QString::number(finding.endpoint.port).rightJustified(5) + u"  "_s + encryption.leftJustified(9) + u' ' + sentenceFor(finding));
    }
    if (best)
        print(u'\n' + Cli::tr("Recommended: port %1 with %2.").arg(best->endpoint.port).arg(labelFor(best->endpoint.security)));
}
} // namespace

ExitCode runPorts(const QStringList &arguments)
{
    const CommandLine line(arguments,
                           {.withValue = {u"preset"_s, u"protocol"_s, u"ports"_s, u"ca-file"_s, u"timeout"_s, u"set"_s}, .flags = {}, .mostWords = 1});
    const auto request = requestFor(line);
    const auto authorities = line.authorities();
    const auto findings = runTask(probeAll(request.doors, authorities, line.timeout(std::chrono::seconds(10))));
    const auto best = recommend(findings, request.documented);
    if (line.wantsJson())
        printJson(toJson(findings, best));
    else
        printText(findings, best);
    return std::ranges::any_of(findings, &PortFinding::works) ? Succeeded : FoundProblem;
}
