// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources.h"

#include <QUrl>

// What config-v1.1.xml in the one place says for the address of the search.
Task<SourceAnswer> askDocument(const Search &search, FindingSource source, QUrl place);

// The same for several places at once: each finding that says something new, in the order of the places.
Task<SourceAnswer> askDocuments(const Search &search, FindingSource source, QList<QUrl> places);

// What is kept of servers that somebody outside names: only encrypted ones, and none inside of a network by its number.
QList<ServerLogin> usableServers(const QList<ServerLogin> &servers);
