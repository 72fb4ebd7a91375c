// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"
#include "pacc.h"
#include "webdocument.h"

using namespace Qt::StringLiterals;

namespace
{
// The browser sign-in goes last as long as a password is taken: who knows no other way in can use that.
QList<ServerLogin> loginsFor(const PaccSettings &settings, const EmailAddress &address)
{
    QList<ServerLogin> logins;
    const bool takesPassword = settings.takesPassword || settings.issuer.isEmpty();
    for (const auto &endpoint : settings.servers) {
        if (takesPassword)
            logins.append({endpoint, address.toString(), SignIn::Password});
        if (!settings.issuer.isEmpty())
            logins.append({endpoint, address.toString(), SignIn::OAuth2});
    }
    return logins;
}

} // namespace

Task<SourceAnswer> askPacc(Search &search)
{
    if (search.rules.autoconfig)
        co_return SourceAnswer{AskedSource::Nothing};
    const auto place = paccPlace(search.address.domain);
    const auto document = co_await fetchDocument(search, place);
    if (!document)
        co_return SourceAnswer{resultOf(document.error())};
    const auto settings = parsePacc(document->text);
    if (!settings)
        co_return SourceAnswer{AskedSource::Unusable};
    const auto records = co_await askDns(QDnsLookup::TXT, paccDigestName(search.address.domain), search.dns());
    const auto digest = judgePaccDigest(document->text, records.texts);
    const auto trust = digest == PaccDigest::Right ? Trust::Medium : Trust::Low;
    SourceAnswer answer{AskedSource::Found, {findingFrom(FindingSource::Pacc, trust, search.address, usableServers(loginsFor(*settings, search.address)))}};
    answer.findings.first().origin = place.host();
    answer.findings.first().issuer = settings->issuer;
    if (digest == PaccDigest::Wrong)
        answer.remarks.append({DiscoveryRemark::DigestMismatch, {place.host()}});
    co_return answer;
}
