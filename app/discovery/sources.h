// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery.h"

// What one source says about an address.
struct SourceAnswer {
    AskedSource::Result result = AskedSource::NoAnswer;
    std::optional<Finding> finding;
};

// The sources, each within the limit of the rules.
SourceAnswer presetFor(const EmailAddress &address, const ProviderCatalog &catalog);
Task<SourceAnswer> askAutoconfig(EmailAddress address, DiscoveryRules rules);
Task<SourceAnswer> askMailExchangers(EmailAddress address, const ProviderCatalog &catalog, DiscoveryRules rules);
Task<SourceAnswer> askServiceRecords(EmailAddress address, DiscoveryRules rules);
Task<SourceAnswer> askUsualNames(EmailAddress address, DiscoveryRules rules);
