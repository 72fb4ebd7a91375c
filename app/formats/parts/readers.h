// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importaccounts.h"

struct XmlElement;

// One reader a format. Each gets a file, or the files, of the kind it is for, and throws an ImportFault where they hold no
// whole account.
using Files = QList<QByteArray>;

QList<FoundAccount> readThunderbirdPrefs(const QByteArray &file, const ImportHints &hints);
QList<FoundAccount> readThunderbirdZip(const QByteArray &file, const ImportHints &hints);
QList<FoundAccount> readAutoconfig(const QByteArray &file, const ImportHints &hints);
QList<FoundAccount> readAutodiscover(const QByteArray &file, const ImportHints &hints);
QList<FoundAccount> readK9(const QByteArray &file, const ImportHints &hints);
QList<FoundAccount> readApple(const QByteArray &file, const ImportHints &hints);
QList<FoundAccount> readOutlookProfile(const QByteArray &file, const ImportHints &hints);
QList<FoundAccount> readMsmtp(const QByteArray &file, const ImportHints &hints);
QList<FoundAccount> readEnvironment(const QByteArray &file, const ImportHints &hints);
QList<FoundAccount> readEvolution(const Files &files, const ImportHints &hints);
QList<FoundAccount> readKMail(const Files &files, const ImportHints &hints);

// The root element of an XML file, or an ImportFault.
XmlElement readXml(const QByteArray &file, bool isPropertyList = false);
