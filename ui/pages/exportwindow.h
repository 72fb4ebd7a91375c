// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/savefiles.h"
#include "check/accountcheck.h"
#include "formats/parts/exportfile.h"

#include <QDialog>

class Prose;
class QCheckBox;
class QComboBox;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

// Every program that the account can be handed to, by groups, with what its files say: to read, copy and save.
class ExportWindow : public QDialog
{
    Q_OBJECT
public:
    ExportWindow(const MailAccount &account, const ExportSecrets &secrets, const std::optional<AccountCheckResult> &tested, QWidget *parent = nullptr);

    void choose(ExportFormat format);
    ExportFormat chosen() const;
    // Into this file, or into this folder where the program takes several files.
    void saveTo(const QString &path);

    QTreeWidget *list() const
    {
        return m_list;
    }
    QCheckBox *withPassword() const
    {
        return m_withPassword;
    }
    QString preview() const; // of the file that is shown
    QString warning() const; // beside the format
    QString outcome() const; // what came of saving: "✓ ..." or "✕ ..."

private:
    void fillList();
    void arrange();
    void showChosen();
    void showFile();
    void say(const QString &sentence);
    void askWhere();

    MailAccount m_account;
    ExportSecrets m_secrets;
    std::optional<AccountCheckResult> m_tested;
    QList<OutputFile> m_files; // of the chosen format
    QTreeWidget *m_list;
    Prose *m_title;
    Prose *m_steps; // where the file goes
    Prose *m_warning; // what is not proven about it
    Prose *m_fault; // why there is no file
    QComboBox *m_names; // of the files
    QTextBrowser *m_preview;
    QCheckBox *m_withPassword; // it goes into what is saved, never into what is shown
    Prose *m_passwordWarning;
    Prose *m_outcome;
    QPushButton *m_copy;
    QPushButton *m_save;
};
