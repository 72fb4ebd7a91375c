// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QSslCertificate>

class QCheckBox;
class QPushButton;

// Asks whether a certificate that nobody vouches for shall be trusted for one server. The safe answer is the one that Return
// gives; the other one needs the fingerprint compared first.
class TrustDialog : public QDialog
{
    Q_OBJECT
public:
    TrustDialog(const QString &host, const QSslCertificate &certificate, QWidget *parent = nullptr);

    QCheckBox *compared() const
    {
        return m_compared;
    }
    QPushButton *trustButton() const
    {
        return m_trust;
    }

Q_SIGNALS:
    void trusted();

private:
    QCheckBox *m_compared;
    QPushButton *m_trust;
};

// "AB:CD:..." in two lines.
QString fingerprintOf(const QSslCertificate &certificate);
