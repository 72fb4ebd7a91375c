// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QPushButton;

// Asks whether servers that only a file or DNS named shall get the password. Shows their names in full; the safe answer is the one
// that Return gives, the other one needs them compared first.
class ConfirmHostsDialog : public QDialog
{
    Q_OBJECT
public:
    // `claimed` is the provider that they were said to be of, but are not; mostly empty.
    ConfirmHostsDialog(const QStringList &hosts, const QString &claimed, QWidget *parent = nullptr);

    QCheckBox *compared() const
    {
        return m_compared;
    }
    QPushButton *confirmButton() const
    {
        return m_confirm;
    }

Q_SIGNALS:
    void confirmed();

private:
    QCheckBox *m_compared;
    QPushButton *m_confirm;
};
