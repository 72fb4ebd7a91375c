// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/accountfile.h"
#include "account/emailaddress.h"
#include "account/hostname.h"
#include "check/checkresult.h"

#include <QLatin1StringView>
#include <QString>

// What is wrong with something a person typed or opened, and what to type instead: one sentence each.
QString sentenceFor(HostFault fault);
QString sentenceFor(AddressFault fault);
QString sentenceFor(const AccountFileFault &fault);
// For a port that parsePort() does not take.
QString portSentence();

// What people read for a stage of a check, such as "Find server" for "resolve"; the word itself where it is not known.
QString labelForStage(QLatin1StringView stage);

// What the server said, as people read it: where it only repeated a short password, that is said instead.
QString replyWords(const QString &reply);
// Why a document is not written, copied or mailed: the last look found the password in it.
QString givesAwaySentence();

// How a stage went: a shape and a word, "✓ works". Colour or a glyph alone would not reach everybody.
QString stateWords(StageReport::Status status);
