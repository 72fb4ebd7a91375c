// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "advice.h"
#include "base/strictobject.h"
#include "report/report.h"

// Why a file could not be opened as a report, and what to do instead.
QString sentenceFor(const JsonFault &fault);

// "imap.example.com:993 ..." with the protocol's and the encryption's usual names.
QString endpointText(const Endpoint &endpoint);

// A few lines that go with the report's file in a mail to the help desk. Nothing is in them that the report does not say.
QString coveringNote(const Report &report);
