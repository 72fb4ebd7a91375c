// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explainwords.h"

QString ExplainWords::nothingYet()
{
    return tr("The explanation appears here as soon as there is something to explain.");
}

QString ExplainWords::how(const Explanation &explanation)
{
    if (explanation.cause == Cause::Unknown)
        return tr("The error book does not know these words. Perhaps more of the text helps: the line with a number such as 535 or 5.7.8.");
    if (explanation.cause == Cause::NothingFailed || explanation.cause == Cause::NotAboutMail)
        return tr("As far as this text goes:");
    if (explanation.confidence == Confidence::Generic)
        return tr("These words do not name the cause. Mostly it is this:");
    const bool isOneThing = explanation.confidence == Confidence::Exact && explanation.alternatives.isEmpty();
    return isOneThing ? tr("These words mean one thing:") : tr("Most probably this is meant:");
}

QString ExplainWords::alternative()
{
    return tr("Less probable, but possible:");
}

QString ExplainWords::othersTitle()
{
    return tr("The same words can also mean");
}

QString ExplainWords::name(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return tr("Receiving (IMAP)");
    case Protocol::Pop3:
        return tr("Receiving (POP3)");
    case Protocol::Smtp:
        break;
    }
    return tr("Sending (SMTP)");
}

QString ExplainWords::anyProtocol()
{
    return tr("I do not know");
}

QString ExplainWords::anyProvider()
{
    return tr("Any provider");
}

QString ExplainWords::noteSubject()
{
    return tr("A mail account does not work");
}

QString ExplainWords::checkThisAccount()
{
    return tr("Check this account with Mailwright ›");
}

QString ExplainWords::wasItRight()
{
    return tr("Was this right?");
}

QString ExplainWords::itWas()
{
    return tr("Yes");
}

QString ExplainWords::itWasNot()
{
    return tr("No");
}

QString ExplainWords::answerKept(const QString &file)
{
    return tr("Thank you. The answer and the text without names and passwords are kept in %1; nobody gets it unless you send it.").arg(file);
}

QString ExplainWords::answerNotKept()
{
    return tr("The answer could not be kept: the folder cannot be written.");
}
