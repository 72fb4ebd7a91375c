// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "advice.h"

#include "account/emailaddress.h"
#include "programwords.h"
#include "providers/providercatalog.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
using Placeholders = QHash<QString, QString>;

// Fills in {name}s in one pass, so that what is filled in is never itself taken for a placeholder.
QString filled(const QString &text, const Placeholders &placeholders)
{
    QString result;
    for (qsizetype start = 0; start < text.size();) {
        const auto end = text[start] == u'{' ? text.indexOf(u'}', start) : -1;
        const auto found = end < 0 ? placeholders.end() : placeholders.find(text.sliced(start + 1, end - start - 1));
        if (found == placeholders.end()) {
            result += text[start++];
        } else {
            result += *found;
            start = end + 1;
        }
    }
    return result;
}

QString orElse(const QString &text, const char *words)
{
    return text.isEmpty() ? QCoreApplication::translate("Advice", words) : text;
}

// The mailbox inside a PowerShell command. Single quotes keep everything in them from being read as code.
QString quotedMailbox(const QString &userName)
{
    const auto address = EmailAddress::parse(userName);
    if (!address)
        return orElse({}, QT_TRANSLATE_NOOP("Advice", "<address of the mailbox>"));
    return u'\'' + address->toString().replace(u'\'', "''"_L1) + u'\'';
}

QString appPasswordPage(const AdviceContext &context, const QString &provider)
{
    if (!context.appPasswordLink.isEmpty())
        return context.appPasswordLink;
    const auto words = QCoreApplication::translate("Advice", "the security settings of your account at {provider}");
    return filled(words, {{u"provider"_s, provider}});
}

Placeholders placeholdersFor(const AdviceContext &context)
{
    const auto &endpoint = context.endpoint;
    const auto port = endpoint ? QCoreApplication::translate("Advice", "port %1").arg(endpoint->port) : QString();
    const auto provider = orElse(context.providerName, QT_TRANSLATE_NOOP("Advice", "your provider"));
    return {
        {u"provider"_s, provider},
        {u"host"_s, orElse(endpoint ? endpoint->host : QString(), QT_TRANSLATE_NOOP("Advice", "the mail server"))},
        {u"port"_s, orElse(port, QT_TRANSLATE_NOOP("Advice", "the mail port"))},
        {u"protocol"_s, orElse(endpoint ? QString(labelFor(endpoint->protocol)) : QString(), QT_TRANSLATE_NOOP("Advice", "IMAP, POP3 or SMTP"))},
        {u"user"_s, orElse(context.userName, QT_TRANSLATE_NOOP("Advice", "this account"))},
        {u"mailbox"_s, quotedMailbox(context.userName)},
        {u"appPasswordPage"_s, appPasswordPage(context, provider)},
    };
}

QString translated(const QByteArray &text, const Placeholders &placeholders)
{
    return text.isEmpty() ? QString() : filled(QCoreApplication::translate("Texts", text.constData()), placeholders);
}
// Steps that only make sense in front of this program's own test.
bool isOfOwnTest(const QByteArray &step)
{
    return step == "Test again." || step.contains("assistant");
}

// Those for a private mailbox, for a device or a program without a browser, or for whoever tests here.
QList<QByteArray> stepsFor(const CauseEntry &entry, const AdviceContext &context)
{
    auto steps = entry.steps;
    if (context.isPrivate && !entry.privateSteps.isEmpty())
        steps = entry.privateSteps;
    else if (context.isPasted && !entry.pastedSteps.isEmpty())
        steps = entry.pastedSteps;
    if (context.isPasted)
        steps.removeIf(isOfOwnTest);
    if (context.program && isWithoutBrowser(*context.program))
        steps += entry.deviceSteps;
    return steps;
}

// Whether there is something to be set in the program.
bool asksForChange(const CauseEntry &entry)
{
    return entry.retry == Retry::AfterChange && entry.audience == Audience::User;
}

// A note on somebody's mailbox, for whoever administers it; others are for whoever runs the network or the server.
bool isOfMailbox(const QByteArray &note)
{
    return note.contains("{user}") || note.contains("{mailbox}");
}

bool isPossible(RepairAction action, const Advice &advice, const AdviceContext &context)
{
    if (action == RepairAction::CopyAdministratorNote)
        return !advice.administratorNote.isEmpty();
    return action != RepairAction::TestAgain || !context.isPasted;
}

Audience audienceOf(const CauseEntry &entry, const AdviceContext &context)
{
    return context.isPrivate && entry.audience == Audience::Administrator ? Audience::User : entry.audience;
}
} // namespace

// Mailboxes under the provider's own domains are people's own. Where it has none, the domains are those of organisations.
static bool isForEverybody(const Provider &provider)
{
    return !provider.domains.isEmpty();
}

AdviceContext contextFor(const QString &providerId, const std::optional<ServerLogin> &login)
{
    AdviceContext context;
    if (const auto provider = ProviderCatalog::builtIn().byId(providerId); provider && provider->kind != ProviderKind::Generic) {
        context.providerName = provider->name;
        context.isPrivate =
            provider->kind == ProviderKind::Mailbox && !provider->hints.contains(ProviderHint::AdministratorMayBlock) && isForEverybody(*provider);
        for (const auto &link : provider->links)
            if (link.topic == ProviderLink::AppPassword)
                context.appPasswordLink = link.url.toString();
    }
    if (login) {
        context.endpoint = login->endpoint;
        context.userName = login->userName;
    }
    return context;
}

Advice adviceFor(Cause cause, const AdviceContext &context)
{
    const auto &entry = entryOf(cause);
    const auto placeholders = placeholdersFor(context);
    Advice advice;
    advice.retry = entry.retry;
    advice.title = translated(entry.title, placeholders);
    advice.meaning = translated(entry.meaning, placeholders);
    for (const auto &step : stepsFor(entry, context))
        advice.steps.append(translated(step, placeholders));
    if (context.program && advice.retry != Retry::Never && !advice.steps.isEmpty() && asksForChange(entry))
        advice.steps.append(placeOfSettings(*context.program));
    advice.audience = audienceOf(entry, context);
    if (!context.isPrivate || !isOfMailbox(entry.administrator))
        advice.administratorNote = translated(entry.administrator, placeholders);
    for (const auto action : entry.actions)
        if (isPossible(action, advice, context))
            advice.actions.append(action);
    return advice;
}
