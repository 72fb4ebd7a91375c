// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauth/oauthfailure.h"
#include "providers/provider.h"

#include <QCoreApplication>

class QDateTime;

// Words of the panel that signs in with the browser.
class BrowserWords
{
    Q_DECLARE_TR_FUNCTIONS(BrowserWords)
public:
    struct Said {
        QString title;
        QString text;
    };
    static Said leftToTheProgram(); // a provider whose browser sign-in is not known here
    static Said needsClient(const Provider &provider);
    static Said ready(const Provider &provider);
    static Said waiting(const Provider &provider);
    static Said done(const QString &person, const QDateTime &until, bool isRenewed);
    static Said failed(const OAuthFailure &failure, const Provider &provider, const QString &person);

    static QString passwordInstead(const Provider &provider); // on the button
    static QString clientIdFault(const QString &id); // empty where there is none
    static QString tenantFault(const QString &tenant);
    static QString damaged(const QString &path); // the file of client IDs
    static QString howToRegister(const Provider &provider); // numbered, in one paragraph
};
