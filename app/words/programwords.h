// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "explain/paste/writtenby.h"

#include <QString>

// Where the settings of the mail server are in that program, with the names of its menus where they are known.
QString placeOfSettings(WrittenBy program);
