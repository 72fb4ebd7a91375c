// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discoverywords.h"

#include <QCoreApplication>

namespace
{
struct DiscoveryWords {
    Q_DECLARE_TR_FUNCTIONS(DiscoveryWords)
};
} // namespace

QString originOf(FindingSource source)
{
    switch (source) {
    case FindingSource::Preset:
        return DiscoveryWords::tr("known beforehand for this domain");
    case FindingSource::Autoconfig:
        return DiscoveryWords::tr("from the domain’s own web server");
    case FindingSource::MailExchanger:
        return DiscoveryWords::tr("from the provider that takes the domain’s mail (DNS)");
    case FindingSource::ServiceRecord:
        return DiscoveryWords::tr("from the domain’s service records (DNS)");
    case FindingSource::Guess:
        break;
    }
    return DiscoveryWords::tr("servers with the usual names that answered");
}

QString sentenceFor(const Finding &finding)
{
    if (finding.source == FindingSource::Preset && finding.trust != Trust::High)
        return DiscoveryWords::tr("Nobody has confirmed these settings yet. Compare them with your provider’s instructions before you type a password.");
    switch (finding.trust) {
    case Trust::High:
        return DiscoveryWords::tr("These settings are well known.");
    case Trust::Medium:
        return DiscoveryWords::tr("They came from the domain itself over a locked line. Confirm them before you type a password.");
    case Trust::Low:
        break;
    }
    return DiscoveryWords::tr(
        "They came over a way that others could have changed. Compare them with your provider’s instructions before you type a password.");
}

QString labelFor(AskedSource::Result result)
{
    switch (result) {
    case AskedSource::Found:
        return DiscoveryWords::tr("found");
    case AskedSource::Nothing:
        return DiscoveryWords::tr("nothing there");
    case AskedSource::NoAnswer:
        return DiscoveryWords::tr("no answer");
    case AskedSource::Unusable:
        break;
    }
    return DiscoveryWords::tr("an answer that cannot be used");
}
