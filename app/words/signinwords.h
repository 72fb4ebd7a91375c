// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup/draft.h"
#include "setup/signinrules.h"
#include "vault/storefault.h"

#include <QCoreApplication>

// Words of the sign-in: what is strange in a field, what happens with the password, and where it is kept.
class SignInWords
{
    Q_DECLARE_TR_FUNCTIONS(SignInWords)
public:
    static QString sentence(SignInFault fault, const Provider &provider);
    static QString fix(SignInFault fault, const Provider &provider); // on the button that mends it; empty where there is none
    static QString notTheirServers(const QString &claimed); // the provider that was named is not the one of these servers
    static QString refusedLately(const QStringList &hosts); // why the next attempt waits to be confirmed
    static QString againSentence(); // how to pass over a doubt

    static QString lead(const Provider &provider, SignIn signIn); // below the page's title
    // "App password", "API key", ... as the label of the field
    static QString passwordLabel(const Provider &provider);
    static QString passwordPage(const Provider &provider); // on the button that opens the provider's page
    static QString method(SignIn signIn, const Provider &provider); // in a list of ways
    static QString promise(const Draft &draft); // what happens with the password
    static QString keepQuestion(SignIn signIn);
    static QString keep(Keep keep); // a choice
    static QString keepNote(Keep keep); // what it means
    static QString kept(const Draft &draft); // where the password rests now
    static QString sentence(StoreFault fault, Keep keep); // why it does not
    static QString olderThanSeen(); // of a locked file that went back
    static QString passphraseWanted(StoreFault fault);
};
