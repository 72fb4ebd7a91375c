// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmhostsdialog.h"

#include "look.h"
#include "prose.h"
#include "words/signinwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
// One a line, in full and with each letter easy to tell from the next.
QLabel *makeNames(const QStringList &hosts)
{
    auto *label = new QLabel(hosts.join(u'\n'));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setLayoutDirection(Qt::LeftToRight);
    label->setAccessibleName(ConfirmHostsDialog::tr("The servers' names"));
    return label;
}
} // namespace

ConfirmHostsDialog::ConfirmHostsDialog(const QStringList &hosts, const QString &claimed, QWidget *parent)
    : QDialog(parent)
    , m_compared(new QCheckBox(tr("I have &compared these names with those on my provider's help page")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send your password to these servers?"));
    auto *buttons = new QDialogButtonBox;
    m_confirm = buttons->addButton(tr("&Send it there"), QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(tr("Do &not send it"), QDialogButtonBox::RejectRole);
    m_confirm->setEnabled(false);
    m_confirm->setAutoDefault(false);
    cancel->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * rhythm, 2 * rhythm, 2 * rhythm, 2 * rhythm);
    layout->setSpacing(rhythm + rhythm / 2);
    if (!claimed.isEmpty())
        layout->addWidget(new Prose(SignInWords::notTheirServers(claimed)));
    layout->addWidget(
        new Prose(tr("You did not type these servers' names, and no provider vouches for them. Whoever wrote the file could have put in "
                     "their own, to get your password:")));
    layout->addWidget(makeNames(hosts));
    layout->addWidget(m_compared);
    layout->addWidget(new Prose(tr("Mailwright asks once for this account, until the window is closed.")));
    layout->addStretch(); // what it is about stays together, however tall the window
    layout->addWidget(buttons);
    cancel->setFocus();
    connect(m_compared, &QCheckBox::toggled, m_confirm, &QPushButton::setEnabled);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT confirmed();
    });
}
