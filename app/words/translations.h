// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

// Installs the texts in the system's language, Qt's own included, into the running application, and returns the direction in
// which they are read. Without a translation the program speaks English.
Qt::LayoutDirection installTranslations();
