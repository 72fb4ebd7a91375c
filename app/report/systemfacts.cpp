// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemfacts.h"

#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>

SystemFacts systemFacts()
{
    return {
        .program = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(),
        .system = QSysInfo::prettyProductName(),
        .kernel = QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion(),
        .processor = QSysInfo::currentCpuArchitecture(),
        .qt = QString::fromLatin1(qVersion()),
        .tls = QSslSocket::sslLibraryVersionString(),
        .language = QLocale().name(),
    };
}
