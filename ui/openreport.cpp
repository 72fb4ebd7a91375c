// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openreport.h"

#include "desk/savedreportwindow.h"
#include "setupwindow.h"

SavedReportWindow *openReport(const Report &report, SetupWindow &wizard)
{
    auto *window = new SavedReportWindow(report);
    QObject::connect(window, &SavedReportWindow::setUpRequested, &wizard, [&wizard](const MailAccount &account) {
        wizard.assistant().open(account);
        wizard.show();
        wizard.showStep(Step::Port);
    });
    window->show();
    return window;
}
