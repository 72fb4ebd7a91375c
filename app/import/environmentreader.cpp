// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundaccount.h"
#include "readers.h"

using namespace Qt::StringLiterals;

namespace
{
using Variables = QHash<QString, QString>;

// What stands in double quotes knows \" \\ \$ and \n; in single quotes everything is meant as it is. Nothing where the quotes
// do not close.
std::optional<QString> valueFrom(QStringView text)
{
    if (text.startsWith(u'\'')) {
        const auto end = text.indexOf(u'\'', 1);
        return end > 0 ? std::optional(text.sliced(1, end - 1).toString()) : std::nullopt;
    }
    if (!text.startsWith(u'"')) {
        const auto comment = text.indexOf(" #"_L1);
        return (comment < 0 ? text : text.first(comment)).trimmed().toString();
    }
    QString value;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'"')
            return value;
        if (text[i] == u'\\' && i + 1 < text.size())
            value += text[++i] == u'n' ? QChar(u'\n') : text[i];
        else
            value += text[i];
    }
    return std::nullopt;
}

Variables variablesIn(const QByteArray &file)
{
    Variables variables;
    qsizetype number = 0;
    const auto text = QString::fromUtf8(file);
    for (const auto &raw : QStringView(text).split(u'\n')) {
        ++number;
        auto line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith("export "_L1))
            line = line.sliced(7).trimmed();
        const auto equals = line.indexOf(u'=');
        const auto value = equals > 0 ? valueFrom(line.sliced(equals + 1).trimmed()) : std::nullopt;
        if (!value)
            throw ImportFault{ImportFault::Broken, QString::number(number)};
        variables.insert(line.first(equals).trimmed().toString(), *value);
    }
    return variables;
}

// The first variable of those names, each with the list's own beginning: "MAIL_", "SMTP_" or "EMAIL_".
QString firstOf(const Variables &variables, const QString &prefix, const QStringList &names)
{
    for (const auto &name : names)
        if (const auto value = variables.value(prefix + name); !value.isEmpty())
            return value;
    return {};
}

// Laravel says "tls" and "smtp" for STARTTLS, "ssl" and "smtps" for implicit TLS; Django has a switch for each; SMTP_SECURITY
// has Mailwright's own words. Where nothing is said such programs switch to TLS where they can, or begin with it on port 465.
Security securityFrom(const Variables &variables, const QString &prefix, const QString &port)
{
    if (const auto own = securityFromWord(variables.value(prefix + "SECURITY"_L1)))
        return *own;
    const auto isTrue = [&](QLatin1StringView name) {
        return variables.value(prefix + name).compare("true"_L1, Qt::CaseInsensitive) == 0;
    };
    const auto word = firstOf(variables, prefix, {u"SCHEME"_s, u"ENCRYPTION"_s}).toLower();
    if (word == "ssl"_L1 || word == "smtps"_L1 || isTrue("USE_SSL"_L1))
        return Security::Tls;
    if (isTrue("USE_TLS"_L1))
        return Security::StartTls;
    return port == "465"_L1 ? Security::Tls : Security::StartTls;
}

QString prefixIn(const Variables &variables)
{
    for (const auto &prefix : {u"MAIL_"_s, u"SMTP_"_s, u"EMAIL_"_s})
        if (variables.contains(prefix + "HOST"_L1))
            return prefix;
    throw ImportFault{ImportFault::Missing, u"outgoing.host"_s};
}
} // namespace

QList<FoundAccount> readEnvironment(const QByteArray &file, const ImportHints &hints)
{
    const auto variables = variablesIn(file);
    const auto prefix = prefixIn(variables);
    const auto user = firstOf(variables, prefix, {u"USERNAME"_s, u"USER"_s, u"HOST_USER"_s});
    const auto port = variables.value(prefix + "PORT"_L1);
    MailAccount account;
    account.outgoing = loginFrom({.protocol = Protocol::Smtp,
                                  .host = variables.value(prefix + "HOST"_L1),
                                  .port = port,
                                  .security = securityFrom(variables, prefix, port),
                                  .userName = user == "null"_L1 ? QString() : user,
                                  .signIn = user.isEmpty() || user == "null"_L1 ? SignIn::None : SignIn::Password},
                                 u"outgoing"_s);
    const auto from = firstOf(variables, prefix, {u"FROM_ADDRESS"_s, u"FROM"_s});
    account.displayName = variables.value(prefix + "FROM_NAME"_L1);
    account.address = addressFrom(from.isEmpty() ? user : from, hints);
    const auto password = firstOf(variables, prefix, {u"PASSWORD"_s, u"PASS"_s, u"HOST_PASSWORD"_s});
    return {foundAccount(account, !password.isEmpty() && password != "null"_L1, hints)};
}
