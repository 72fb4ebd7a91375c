// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish.h"

// mta-sts.txt: which servers take the domain's mail, and that the way to them is encrypted (RFC 8461 section 3.2).
QByteArray stsPolicy(const PublishRules &rules);

// The id of its DNS record: another one for another policy, always the same for the same (RFC 8461 section 3.1).
QByteArray stsPolicyId(const QByteArray &policy);

// "testing", "enforce"
QLatin1StringView wordFor(StsMode mode);
std::optional<StsMode> stsModeFromWord(QStringView word);
