// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copying.h"

#include "base/outsidetext.h"
#include "base/secretsearch.h"
#include "statelabel.h"
#include "words/fieldwords.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

bool copyText(const QString &text)
{
    if (holdsSecretAtHand(text))
        return false;
    QGuiApplication::clipboard()->setText(printableDocument(text));
    return true;
}

void copyAndSay(const QString &text, QAbstractButton &button)
{
    const bool isCopied = copyText(text);
    const auto copied = QCoreApplication::translate("copyAndSay", "Copied");
    const auto notCopied = QCoreApplication::translate("copyAndSay", "Not copied");
    button.setText(markFor(isCopied ? Standing::Works : Standing::Fails) + u' ' + (isCopied ? copied : notCopied));
    button.setToolTip(isCopied ? QString() : givesAwaySentence());
    QAccessibleAnnouncementEvent event(&button, isCopied ? copied : givesAwaySentence());
    QAccessible::updateAccessibility(&event);
}
