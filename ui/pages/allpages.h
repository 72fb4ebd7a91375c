// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizardpage.h"

// The wizard's six pages, in the order of the steps.
WizardPages allPages(Assistant &assistant);
