// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/providercatalog.h"
#include "report/report.h"
#include "setup/draft.h"

class QVBoxLayout;

// A report that somebody saved, opened again: what the test page showed then, to be read only.
class SavedReportWindow : public QWidget
{
    Q_OBJECT
public:
    explicit SavedReportWindow(const Report &report, const ProviderCatalog &catalog = ProviderCatalog::builtIn());

    QSize sizeHint() const override;

Q_SIGNALS:
    void setUpRequested(const MailAccount &account); // a new set-up with the report's servers

private:
    QWidget *makeContent();
    QWidget *makeFooter();
    QWidget *makeSides() const;
    void addAdvice(QVBoxLayout &layout) const;

    Report m_report;
    Draft m_draft; // as the account was
    Provider m_provider;
};
