// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startwords.h"

#include <QCoreApplication>

namespace
{
struct StartWords {
    Q_DECLARE_TR_FUNCTIONS(StartWords)
};
} // namespace

QString sentenceFor(PracticeFault fault)
{
    switch (fault) {
    case PracticeFault::NoCryptography:
        return StartWords::tr("The practice mailbox needs the package “libqca-qt6-plugins”, which is missing on this computer.");
    case PracticeFault::NoPort:
        return StartWords::tr("The practice mailbox could not open a port on this computer.");
    }
    return {};
}

QString fileUnreadableSentence()
{
    return StartWords::tr("The file cannot be read; look whether it is still there and whether you may read it.");
}

QString choiceMissingSentence()
{
    return StartWords::tr("Choose one of the list.");
}

QString valueMissingSentence()
{
    return StartWords::tr("This makes no server name; compare it with what your provider says.");
}
