// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/parts/foundaccount.h"
#include "formats/parts/readers.h"

using namespace Qt::StringLiterals;

namespace
{
using Variables = QHash<QString, QString>;

// A value as shells and .env files write it: in double quotes \" \\ \$ and \n mean something, in single quotes everything is
// meant as it is, and pieces may follow each other. Nothing where quotes do not close.
std::optional<QString> valueFrom(QStringView text)
{
    QString value;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == quote)
            quote = QChar();
        else if (quote.isNull() && (c == u'"' || c == u'\''))
            quote = c;
        else if (c == u'\\' && quote != u'\'' && i + 1 < text.size())
            value += text[++i] == u'n' ? QChar(u'\n') : text[i];
        else if (quote.isNull() && text.sliced(i).startsWith(" #"_L1))
            break;
        else
            value += c;
    }
    return quote.isNull() ? std::optional(value) : std::nullopt;
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
    if (variables.value(prefix + "ENCRYPTION"_L1) == "null"_L1)
        return Security::None;
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
ServerLogin serverFrom(const Variables &variables, Protocol protocol, const QString &prefix)
{
    auto user = firstOf(variables, prefix, {u"USERNAME"_s, u"USER"_s, u"HOST_USER"_s});
    if (user == "null"_L1)
        user.clear();
    const auto port = variables.value(prefix + "PORT"_L1);
    return loginFrom({.protocol = protocol,
                      .host = variables.value(prefix + "HOST"_L1),
                      .port = port,
                      .security = securityFrom(variables, prefix, port),
                      .userName = user,
                      .signIn = user.isEmpty() ? SignIn::None : SignIn::Password},
                     protocol == Protocol::Smtp ? u"outgoing"_s : u"incoming"_s);
}

bool hasPassword(const Variables &variables, const QString &prefix)
{
    const auto password = firstOf(variables, prefix, {u"PASSWORD"_s, u"PASS"_s, u"HOST_PASSWORD"_s});
    return !password.isEmpty() && password != "null"_L1;
}
} // namespace

// The sending side of an application; Mailwright's own list has the receiving side too.
QList<FoundAccount> readEnvironment(const QByteArray &file, const ImportHints &hints)
{
    const auto variables = variablesIn(file);
    const auto prefix = prefixIn(variables);
    MailAccount account;
    account.outgoing = serverFrom(variables, Protocol::Smtp, prefix);
    bool hadPassword = hasPassword(variables, prefix);
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3}) {
        const auto incoming = QString(QString(wordFor(protocol)).toUpper() + u'_');
        if (account.incoming || !variables.contains(incoming + "HOST"_L1))
            continue;
        account.incoming = serverFrom(variables, protocol, incoming);
        hadPassword = hadPassword || hasPassword(variables, incoming);
    }
    auto from = firstOf(variables, prefix, {u"FROM_ADDRESS"_s, u"FROM"_s});
    if (from.isEmpty())
        from = variables.value(u"MAIL_FROM"_s, variables.value(u"DEFAULT_FROM_EMAIL"_s, account.outgoing->userName));
    account.displayName = variables.value(u"MAIL_FROM_NAME"_s);
    account.address = addressFrom(from, hints);
    return {foundAccount(account, hadPassword, hints)};
}
