// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"
#include "widgets/sheetwindow.h"
#include "words/supportcontact.h"

class QCheckBox;
class QComboBox;
class QPushButton;

// A report before it leaves: exactly what it says, whether addresses can be read in it, and the ways it can take from here.
class ReportWindow : public QDialog
{
    Q_OBJECT
public:
    explicit ReportWindow(const Report &report, QWidget *parent = nullptr);

    // As what it is saved.
    enum Format {
        Page, // HTML, which can be opened in Mailwright again
        Pdf,
        Data, // JSON, likewise
    };
    void choose(Format format);
    Format chosen() const;
    // Whom to write to: what the organisation says, unless a test says otherwise.
    void setSupport(const SupportContact &support);
    QCheckBox *maskAddresses() const
    {
        return m_mask;
    }
    QString preview() const;
    QString outcome() const; // what came of saving: "✓ ..." or "✕ ..."

    void saveTo(const QString &path);
    void writeMail();

private:
    void arrange();
    void refresh();
    Report shown() const;
    QByteArray contents() const;
    QString suggestedName() const;
    bool mayLeave();
    void askWhere();
    void say(const QString &sentence);

    Report m_report;
    SupportContact m_support;
    QCheckBox *m_mask;
    QComboBox *m_format;
    QTextBrowser *m_preview;
    Prose *m_outcome;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_copy;
    QPushButton *m_mail;
    SheetPrinting m_printing;
};
