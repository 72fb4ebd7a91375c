// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/savefiles.h"
#include "publish.h"

// Puts the files of a site below a folder, each in one step and readable for all, as a web server needs it. Folders are made;
// links in their place are not followed. Stops at the first fault.
std::expected<QStringList, SaveFault> saveSite(const QString &folder, const QList<PublishedFile> &files);
