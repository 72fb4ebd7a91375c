// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "behind.h"

#include "account/hostname.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
struct Filter {
    QLatin1StringView suffix; // of its mail exchangers
    QLatin1StringView name;
};
// From the set-up pages of these services, read in November 2026.
constexpr std::array filters{
    Filter{"pphosted.com"_L1, "Proofpoint"_L1},
    Filter{"ppe-hosted.com"_L1, "Proofpoint Essentials"_L1},
    Filter{"mimecast.com"_L1, "Mimecast"_L1},
    Filter{"mimecast.co.za"_L1, "Mimecast"_L1},
    Filter{"barracudanetworks.com"_L1, "Barracuda"_L1},
    Filter{"messagelabs.com"_L1, "Symantec Email Security.cloud"_L1},
    Filter{"iphmx.com"_L1, "Cisco Secure Email"_L1},
    Filter{"hornetsecurity.com"_L1, "Hornetsecurity"_L1},
    Filter{"antispameurope.com"_L1, "Hornetsecurity"_L1},
    Filter{"hornetdns.com"_L1, "Hornetsecurity"_L1},
    Filter{"sophos.com"_L1, "Sophos Email"_L1},
    Filter{"tmes.trendmicro.com"_L1, "Trend Micro Email Security"_L1},
    Filter{"tmes.trendmicro.eu"_L1, "Trend Micro Email Security"_L1},
    Filter{"mailcontrol.com"_L1, "Forcepoint"_L1},
    Filter{"fireeyecloud.com"_L1, "Trellix"_L1},
    Filter{"retarus.com"_L1, "Retarus"_L1},
    Filter{"retarus.eu"_L1, "Retarus"_L1},
    Filter{"vadesecure.com"_L1, "Vade"_L1},
    Filter{"mailinblack.com"_L1, "Mailinblack"_L1},
    Filter{"spamexperts.com"_L1, "SpamExperts"_L1},
    Filter{"antispamcloud.com"_L1, "SpamExperts"_L1},
    Filter{"mailspamprotection.com"_L1, "SpamExperts"_L1},
    Filter{"mxthunder.net"_L1, "SpamHero"_L1},
    Filter{"spamtitan.com"_L1, "SpamTitan"_L1},
    Filter{"mailanyone.net"_L1, "FuseMail"_L1},
    Filter{"eo.outlook.com.cn"_L1, "Exchange Online Protection"_L1},
    Filter{"cloud-sec-av.com"_L1, "Check Point Harmony"_L1},
    Filter{"seppmail.cloud"_L1, "SEPPmail"_L1},
    Filter{"cloudflare.net"_L1, "Cloudflare Email Routing"_L1},
    Filter{"improvmx.com"_L1, "ImprovMX"_L1},
    Filter{"forwardemail.net"_L1, "Forward Email"_L1},
};

struct Trace {
    Clue kind;
    QLatin1StringView suffix; // of a host, or of what SPF includes
    QLatin1StringView provider;
};
constexpr std::array known{
    Trace{Clue::AutodiscoverAlias, "outlook.com"_L1, "microsoft-365"_L1},
    Trace{Clue::AutodiscoverAlias, "office365.com"_L1, "microsoft-365"_L1},
    Trace{Clue::AutodiscoverAlias, "secureserver.net"_L1, "godaddy"_L1},
    Trace{Clue::AutodiscoverAlias, "zoho.com"_L1, "zoho-pro"_L1},
    Trace{Clue::SigningKey, "onmicrosoft.com"_L1, "microsoft-365"_L1},
    Trace{Clue::SigningKey, "dkim.mail.microsoft"_L1, "microsoft-365"_L1},
    Trace{Clue::SigningKey, "fmhosted.com"_L1, "fastmail"_L1},
    Trace{Clue::SigningKey, "domains.proton.ch"_L1, "proton-bridge"_L1},
    Trace{Clue::Sender, "spf.protection.outlook.com"_L1, "microsoft-365"_L1},
    Trace{Clue::Sender, "_spf.google.com"_L1, "google-workspace"_L1},
    Trace{Clue::Sender, "spf.messagingengine.com"_L1, "fastmail"_L1},
    Trace{Clue::Sender, "zoho.com"_L1, "zoho-pro"_L1},
    Trace{Clue::Sender, "zoho.eu"_L1, "zoho-pro"_L1},
    Trace{Clue::Sender, "_spf.protonmail.ch"_L1, "proton-bridge"_L1},
    Trace{Clue::Sender, "emailsrvr.com"_L1, "rackspace"_L1},
};

QStringList includesIn(const QByteArrayList &texts)
{
    QStringList includes;
    for (const auto &text : texts) {
        const auto terms = QString::fromLatin1(text).toLower().split(u' ', Qt::SkipEmptyParts);
        if (terms.value(0) != "v=spf1"_L1)
            continue;
        for (const auto &term : terms) {
            if (term.startsWith("include:"_L1))
                includes.append(term.sliced(8));
            else if (term.startsWith("redirect="_L1))
                includes.append(term.sliced(9));
        }
    }
    return includes;
}

void add(QList<Behind> &behind, const QString &provider, Clue evidence)
{
    auto place = std::ranges::find(behind, provider, &Behind::providerId);
    if (place == behind.end())
        place = behind.insert(behind.end(), {provider, {}});
    if (!place->evidence.contains(evidence))
        place->evidence.append(evidence);
}

void addTraces(QList<Behind> &behind, const QStringList &names, Clue asked, Clue shown)
{
    for (const auto &name : names)
        for (const auto &trace : known)
            if (trace.kind == asked && isWithinDomain(name.toLower(), trace.suffix))
                add(behind, trace.provider, shown);
}
} // namespace

QString filterOf(const QString &exchanger)
{
    const auto filter = std::ranges::find_if(filters, [&](const Filter &candidate) {
        return isWithinDomain(exchanger, candidate.suffix);
    });
    return filter == filters.end() ? QString() : QString(filter->name);
}

QList<Behind> providersBehind(const Traces &traces)
{
    QList<Behind> behind;
    addTraces(behind, traces.autodiscoverAliases, Clue::AutodiscoverAlias, Clue::AutodiscoverAlias);
    addTraces(behind, traces.autodiscoverTargets, Clue::AutodiscoverAlias, Clue::AutodiscoverService);
    addTraces(behind, traces.keyAliases, Clue::SigningKey, Clue::SigningKey);
    if (traces.hasGoogleKey)
        add(behind, u"google-workspace"_s, Clue::SigningKey);
    addTraces(behind, includesIn(traces.texts), Clue::Sender, Clue::Sender);
    std::ranges::stable_sort(behind, {}, [](const Behind &one) {
        return std::pair(one.evidence.first(), -one.evidence.size());
    });
    return behind;
}

QString providerOfHost(const QString &host)
{
    for (const auto &trace : known)
        if (trace.kind == Clue::AutodiscoverAlias && isWithinDomain(host.toLower(), trace.suffix))
            return trace.provider;
    return {};
}
