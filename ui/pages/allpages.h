// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setupwindow.h"

// The wizard's six pages, in the order of the steps.
SetupWindow::Pages allPages(Assistant &assistant);
