// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qrwindow.h"

#include "qr/qrpicture.h"
#include "widgets/look.h"
#include "widgets/prose.h"
#include "widgets/statelabel.h"
#include "words/exportwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QrWindow::QrWindow(const MailAccount &account, const ExportSecrets &secrets, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_secrets(secrets)
    , m_code(new QLabel)
    , m_withPassword(new QCheckBox(tr("Put the &password into the code")))
    , m_warning(new Prose(passwordWarning()))
    , m_fault(new Prose)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("QR code for a phone"));
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setAccessibleName(tr("QR code with the settings of %1").arg(account.address.toString()));
    m_withPassword->setHidden(secrets.incoming.isEmpty() && secrets.outgoing.isEmpty());
    m_warning->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * rhythm, 2 * rhythm, 2 * rhythm, 2 * rhythm);
    layout->setSpacing(rhythm + rhythm / 2);
    layout->addWidget(
        new Prose(tr("In Thunderbird for Android choose “Import settings” and “Scan QR code”, and point the camera here. On an iPhone take the profile "
                     "instead.")));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_code, m_fault, m_withPassword, m_warning, buttons})
        layout->addWidget(widget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_withPassword, &QCheckBox::toggled, this, &QrWindow::draw);
    draw();
}

void QrWindow::draw()
{
    const bool hasPassword = m_withPassword->isChecked();
    const auto files = qrPictureFile(m_account, hasPassword ? m_secrets : ExportSecrets());
    m_picture = files ? QImage::fromData(files->first().contents) : QImage();
    m_code->setPixmap(QPixmap::fromImage(m_picture));
    m_warning->setVisible(hasPassword);
    m_fault->setPlain(files ? QString() : QString(markFor(Standing::Fails) + u' ' + sentenceFor(files.error())));
    m_fault->setHidden(files.has_value());
    adjustSize();
}
