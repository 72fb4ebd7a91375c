// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report.h"

#include "addressmask.h"
#include "check/lastlook.h"

#include <algorithm>

namespace
{
constexpr qsizetype longestLine = 1000;
constexpr qsizetype mostLines = 500; // of one conversation

void shorten(QString &text)
{
    if (text.size() > longestLine)
        text = text.first(longestLine) + QChar(0x2026);
}

void shorten(std::optional<CheckResult> &side)
{
    if (!side)
        return;
    for (auto &stage : side->stages)
        shorten(stage.detail);
    if (side->problem) {
        shorten(side->problem->serverReply);
        shorten(side->problem->detail);
    }
    if (side->transcript.size() > mostLines)
        side->transcript.resize(mostLines);
    for (auto &line : side->transcript)
        shorten(line.text);
}

QString namesIn(const QSslCertificate &certificate)
{
    QStringList names;
    for (const auto &attribute : certificate.subjectInfoAttributes())
        names += certificate.subjectInfo(attribute);
    for (const auto &attribute : certificate.issuerInfoAttributes())
        names += certificate.issuerInfo(attribute);
    names += certificate.subjectAlternativeNames().values();
    return names.join(u' ');
}

void mask(std::optional<CheckResult> &side, AddressMask &mask)
{
    if (!side)
        return;
    for (auto &stage : side->stages)
        stage.detail = mask.masked(stage.detail);
    if (side->problem) {
        side->problem->serverReply = mask.masked(side->problem->serverReply);
        side->problem->detail = mask.masked(side->problem->detail);
    }
    for (auto &observation : side->observations)
        for (auto &detail : observation.details)
            detail = mask.masked(detail);
    for (auto &line : side->transcript)
        line.text = mask.masked(line.text);
    for (auto *words : {&side->capabilities.authMechanisms, &side->capabilities.other})
        for (auto &word : *words)
            word = mask.masked(QString::fromUtf8(word)).toUtf8();
    const auto naming = [&mask](const QSslCertificate &certificate) {
        return mask.masked(namesIn(certificate)) != namesIn(certificate);
    };
    if (side->tls && std::ranges::any_of(side->tls->chain, naming))
        side->tls->chain.clear();
}
} // namespace

Report makeReport(const MailAccount &account, const AccountCheckResult &checks)
{
    Report report{.made = QDateTime::currentDateTimeUtc(), .account = account, .checks = checks, .dns = {}, .system = systemFacts()};
    shorten(report.checks.incoming);
    shorten(report.checks.outgoing);
    return report;
}

QList<Secret> secretsOf(const Report &report)
{
    return secretsOf(report.checks);
}

Report withoutOutsideWords(Report report)
{
    report.checks = withoutOutsideWords(report.checks);
    return report;
}

Report masked(const Report &report)
{
    auto result = report;
    AddressMask addresses(report.account);
    result.addresses = Addresses::Masked;
    result.account.address = {};
    result.account.displayName.clear();
    for (auto *login : {&result.account.incoming, &result.account.outgoing})
        if (*login)
            (*login)->userName = addresses.maskedLogin((*login)->userName);
    mask(result.checks.incoming, addresses);
    mask(result.checks.outgoing, addresses);
    for (auto &fact : result.dns)
        fact = {addresses.masked(fact.name), addresses.masked(fact.value)};
    return result;
}
