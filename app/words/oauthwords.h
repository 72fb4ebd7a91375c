// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"

#include <QCoreApplication>

// Words of the browser sign-in that the window and the command line share.
class OAuthWords
{
    Q_DECLARE_TR_FUNCTIONS(OAuthWords)
public:
    static QString closing(); // what the browser shows in the end
    static QString notRegistered(const Provider &provider); // why a client ID is needed
    // How the client is registered with this provider, step by step.
    static QStringList registrationSteps(const Provider &provider);
    static bool needsClientSecret(const Provider &provider); // Google gives one even to desktop programs
};
