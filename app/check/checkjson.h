// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check.h"
#include "probe.h"

#include <QJsonObject>

// The parts of "mailwright.check/1" that need no words for people; who prints it adds "advice".
QJsonObject toJson(const CheckResult &result, bool withTranscript);
QJsonObject toJson(const PortFinding &finding);
QJsonObject toJson(const Endpoint &endpoint);

// {"port": 465, "security": "tls"}: what to change, the host too where it differs.
QJsonObject changeToJson(const Endpoint &from, const Endpoint &to);

// "running", "passed", "failed", "skipped", "warning"
QLatin1StringView wordFor(StageReport::Status status);
std::optional<StageReport::Status> statusFromWord(QStringView word);
// "no", "over-tls", "in-clear"
QLatin1StringView wordFor(CredentialsSent sent);
std::optional<CredentialsSent> credentialsSentFromWord(QStringView word);
// "client", "server", "note"
QLatin1StringView wordFor(TranscriptLine::Speaker speaker);
std::optional<TranscriptLine::Speaker> speakerFromWord(QStringView word);
// "connected", "reachable", "refused", "unreachable", "no-answer", "not-tried"
QLatin1StringView wordFor(DialReport::Outcome outcome);
std::optional<DialReport::Outcome> dialOutcomeFromWord(QStringView word);
// "none", "good", "unusable"
std::optional<OcspStaple> ocspStapleFromWord(QStringView word);
// "checking", "reached", "refused", "timed-out", "unreachable"
QLatin1StringView wordFor(Reach reach);
