// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

// The one inlet for text that others wrote: server words, names in certificates, DNS records, web pages, error texts of the
// system, file names, pasted text, cells and fields of files. It becomes one harmless line or several: invalid UTF-8 and
// lone surrogates replaced, control characters shown as their picture, and bidirectional, invisible and unassigned-for-ever
// characters dropped, by code point. Line ends stay.
QString printable(const QByteArray &bytes);
QString printable(const QString &text);
QStringList printable(QStringList texts);

// The same for one line: line ends and runs of spaces become a space.
QString printableLine(const QString &text);

// Names that people give themselves keep the joiners that Persian, Indic scripts and emoji need.
QString printableName(const QString &text);

// What a terminal and the clipboard may be given at most: tabs and line ends, and nothing that acts on what stands around it.
QString printableDocument(const QString &text);

// Whether a code point only acts on what stands beside it, or on the screen: nobody sees it.
bool isInvisible(char32_t codePoint);
