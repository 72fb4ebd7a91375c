// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/parts/exportfile.h"

#include <QDialog>
#include <QImage>

class Prose;
class QCheckBox;
class QLabel;

// The QR code that Thunderbird on a phone scans. The password is in it only where the person asked for that.
class QrWindow : public QDialog
{
    Q_OBJECT
public:
    QrWindow(const MailAccount &account, const ExportSecrets &secrets, QWidget *parent = nullptr);

    QImage picture() const
    {
        return m_picture;
    }
    QCheckBox *withPassword() const
    {
        return m_withPassword;
    }

private:
    void draw();

    MailAccount m_account;
    ExportSecrets m_secrets;
    QImage m_picture;
    QLabel *m_code;
    QCheckBox *m_withPassword;
    Prose *m_warning;
    Prose *m_fault;
};
