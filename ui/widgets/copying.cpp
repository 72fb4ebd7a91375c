// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copying.h"

#include "base/outsidetext.h"
#include "statelabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

void copyAndSay(const QString &text, QAbstractButton &button)
{
    QGuiApplication::clipboard()->setText(printableDocument(text));
    const auto copied = QCoreApplication::translate("copyAndSay", "Copied");
    button.setText(markFor(Standing::Works) + u' ' + copied);
    QAccessibleAnnouncementEvent event(&button, copied);
    QAccessible::updateAccessibility(&event);
}
