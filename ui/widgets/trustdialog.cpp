// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trustdialog.h"

#include "look.h"
#include "prose.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
QLabel *makeFingerprint(const QSslCertificate &certificate)
{
    auto *label = new QLabel(fingerprintOf(certificate));
    label->setTextFormat(Qt::PlainText);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setLayoutDirection(Qt::LeftToRight);
    label->setAccessibleName(TrustDialog::tr("Fingerprint of the certificate (SHA-256)"));
    return label;
}
} // namespace

QString fingerprintOf(const QSslCertificate &certificate)
{
    constexpr int aLine = 16 * 3;
    auto text = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
    return text.replace(aLine - 1, 1, u'\n');
}

TrustDialog::TrustDialog(const QString &host, const QSslCertificate &certificate, QWidget *parent)
    : QDialog(parent)
    , m_compared(new QCheckBox(tr("I have &compared it with the fingerprint that the server's administrator told me")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Trust this certificate?"));
    auto *buttons = new QDialogButtonBox;
    m_trust = buttons->addButton(tr("&Trust it for this server only"), QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(tr("Do &not trust it"), QDialogButtonBox::RejectRole);
    m_trust->setEnabled(false);
    m_trust->setAutoDefault(false);
    cancel->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * rhythm, 2 * rhythm, 2 * rhythm, 2 * rhythm);
    layout->setSpacing(rhythm + rhythm / 2);
    layout->addWidget(new Prose(tr("The server %1 vouches for itself; nobody else does. That is usual for a server of your own, and it is just what a "
                                   "thief on the way would show: with a certificate of his own he could read your password and your mail.")
                                    .arg(host)));
    layout->addWidget(new Prose(tr("The fingerprint tells the two apart. Ask who looks after the server to read theirs to you, and compare:")));
    layout->addWidget(makeFingerprint(certificate));
    layout->addWidget(m_compared);
    layout->addWidget(
        new Prose(tr("Mailwright then trusts this one certificate for %1, until the window is closed. Your mail program will ask you again.").arg(host)));
    layout->addWidget(buttons);
    cancel->setFocus();
    connect(m_compared, &QCheckBox::toggled, m_trust, &QPushButton::setEnabled);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT trusted();
        accept();
    });
}
