// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discovery.h"

// Where settings came from: "from the domain's own web server".
QString originOf(FindingSource source);

// The same of one finding, with the host or the program that said so.
QString originOf(const Finding &finding);

// How far they may be taken for true, and what to do about it.
QString sentenceFor(const Finding &finding);

// What speaks for the provider behind a filter: "autodiscover.example.com leads to it".
QString sentenceFor(Clue evidence, const QString &domain);

// That two sources contradict each other, and which of them counts.
QString sentenceFor(const Conflict &conflict);

// What is worth knowing beside the settings.
QString sentenceFor(const DiscoveryRemark &remark);

// Before anybody is asked: who is going to hear what.
QString whoHears(const EmailAddress &address, bool asksMozilla);

// What came of asking a source, in a word or two.
QString labelFor(AskedSource::Result result);
