// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

class SavedReportWindow;
class SetupWindow;

// Shows a saved report in a window of its own, from which the wizard can begin anew with its settings.
SavedReportWindow *openReport(const Report &report, SetupWindow &wizard);
