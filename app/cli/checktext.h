// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/mailaccount.h"
#include "check/checkresult.h"
#include "words/advice.h"

#include <QJsonObject>

// Results of checks in words for a terminal, and the part of the JSON that is words.

void printResult(const CheckResult &result, const AdviceContext &context);
void printAdvice(const Advice &advice);
void printNote(const QString &note); // for the administrator; may be empty
QJsonObject toJson(const Advice &advice);

// "mailwright.check/1", the advice included.
QJsonObject documentFor(const CheckResult &result, const AdviceContext &context, bool withTranscript);

// The last look at what is printed of a result, in whatever form. Where the password is in it, nothing is, and a sentence says so.
bool givesPasswordAway(const CheckResult &result, const AdviceContext &context);
void refuseToShow();
