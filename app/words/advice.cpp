// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "advice.h"

#include "account/emailaddress.h"
#include "base/words.h"
#include "providers/providercatalog.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside any namespace; without it a static library loses its resources.
static void loadResources()
{
    Q_INIT_RESOURCE(causes);
}

namespace
{
constexpr auto schema = "mailwright.causes/1"_L1;

constexpr WordTable<Audience, 3> audiences = {{
    {Audience::User, "user"_L1},
    {Audience::Administrator, "administrator"_L1},
    {Audience::Provider, "provider"_L1},
}};

constexpr WordTable<Retry, 3> retries = {{
    {Retry::AfterChange, "after-change"_L1},
    {Retry::Later, "later"_L1},
    {Retry::Never, "never"_L1},
}};

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

// resources/causes.json, by cause.
QHash<Cause, QJsonObject> readCauses()
{
    loadResources();
    QFile file(u":/causes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The texts of the causes are missing");
    const auto document = QJsonDocument::fromJson(file.readAll()).object();
    if (document.value("schema"_L1).toString() != schema)
        qFatal("The texts of the causes are not of this version");
    QHash<Cause, QJsonObject> causes;
    const auto entries = document.value("causes"_L1).toArray();
    for (const auto &value : entries) {
        const auto entry = value.toObject();
        if (const auto cause = causeFromWord(entry.value("id"_L1).toString()))
            causes.insert(*cause, entry);
    }
    return causes;
}

QString translated(const QJsonValue &value, const Placeholders &placeholders)
{
    const auto text = value.toString().toUtf8();
    return text.isEmpty() ? QString() : filled(QCoreApplication::translate("Texts", text.constData()), placeholders);
}
} // namespace

QLatin1StringView wordFor(Audience audience)
{
    return wordOf(audiences, audience);
}

AdviceContext contextFor(const QString &providerId, const std::optional<ServerLogin> &login)
{
    AdviceContext context;
    if (const auto provider = ProviderCatalog::builtIn().byId(providerId); provider && provider->kind != ProviderKind::Generic) {
        context.providerName = provider->name;
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
    static const auto causes = readCauses();
    const auto entry = causes.value(cause);
    const auto placeholders = placeholdersFor(context);
    Advice advice;
    advice.title = translated(entry.value("title"_L1), placeholders);
    advice.meaning = translated(entry.value("meaning"_L1), placeholders);
    const auto steps = entry.value("steps"_L1).toArray();
    for (const auto &step : steps)
        advice.steps.append(translated(step, placeholders));
    advice.audience = valueOf(audiences, entry.value("audience"_L1).toString()).value_or(Audience::User);
    advice.retry = valueOf(retries, entry.value("retry"_L1).toString()).value_or(Retry::AfterChange);
    advice.administratorNote = translated(entry.value("administrator"_L1), placeholders);
    const auto actions = entry.value("actions"_L1).toArray();
    for (const auto &word : actions)
        if (const auto action = repairActionFromWord(word.toString()))
            advice.actions.append(*action);
    return advice;
}
