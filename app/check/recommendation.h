// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "probe.h"

// Which door to take, and why.
struct Recommendation {
    enum Reason {
        Documented, // the provider's own choice, and it works from here
        FirstThatWorks, // the first of the usual order
        DocumentedFails, // the provider's own choice does not work from here; this one does
        OnlyDocumented, // nothing was seen to work: the provider's own choice, unproven
    };
    Endpoint endpoint;
    Reason reason = FirstThatWorks;

    bool operator==(const Recommendation &) const = default;
};

// A door that was seen to work always beats one that was not; among those the documented one, then the order of
// `findings`. Nothing where nothing works and nothing is documented.
std::optional<Recommendation> recommend(const QList<PortFinding> &findings, const std::optional<Endpoint> &documented);
