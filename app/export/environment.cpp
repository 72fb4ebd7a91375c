// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/words.h"
#include "applications.h"
#include "escape.h"
#include "escapeconfig.h"
#include "requirements.h"
#include "textparts.h"

using namespace Qt::StringLiterals;

namespace
{
QString line(const QString &name, const QString &value)
{
    return name + u'=' + shellWord(value);
}

QStringList serverLines(const ServerLogin &server, const Secret &secret)
{
    const auto &endpoint = server.endpoint;
    const auto prefix = QString(QString(wordFor(endpoint.protocol)).toUpper() + u'_');
    QStringList lines{line(prefix + "HOST"_L1, endpoint.host),
                      line(prefix + "PORT"_L1, QString::number(endpoint.port)),
                      line(prefix + "SECURITY"_L1, wordFor(endpoint.security))};
    if (server.signIn == SignIn::None)
        return lines;
    lines << line(prefix + "USER"_L1, server.userName);
    if (!secret.isEmpty())
        lines << line(prefix + "PASSWORD"_L1, QString::fromUtf8(secret.bytes()));
    return lines;
}

// Laravel 11 and newer take the scheme, older ones the encryption. Both try STARTTLS by themselves where the scheme is smtp.
QStringList lockLines(Security security)
{
    return {security == Security::Tls ? u"MAIL_SCHEME=smtps"_s : u"MAIL_SCHEME=smtp"_s,
            security == Security::Tls            ? u"MAIL_ENCRYPTION=ssl"_s
                : security == Security::StartTls ? u"MAIL_ENCRYPTION=tls"_s
                                                 : u"MAIL_ENCRYPTION=null"_s};
}
} // namespace

Exported environmentVariables(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForPasswords(account, secrets); !possible)
        return std::unexpected(possible.error());
    QStringList lines{u"# For a shell: set -a; . ./FILE; set +a. What is not here: SMTP_PASSWORD, unless it was asked for."_s,
                      line(u"MAIL_FROM"_s, account.address.toString()),
                      line(u"MAIL_FROM_NAME"_s, account.displayName)};
    lines << serverLines(*account.outgoing, secrets.outgoing);
    if (account.incoming)
        lines << serverLines(*account.incoming, secrets.incoming);
    return QList{textFile(suggestedFileName(account, "-mail.env"_L1), "text/plain"_ba, lines)};
}

Exported laravelEnvironment(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForPasswords(account, secrets); !possible)
        return std::unexpected(possible.error());
    const auto &server = *account.outgoing;
    QStringList lines{u"# For Laravel's .env; then: php artisan config:clear"_s, u"MAIL_MAILER=smtp"_s};
    lines << lockLines(server.endpoint.security) << "MAIL_HOST="_L1 + dotenvString(server.endpoint.host);
    lines << "MAIL_PORT="_L1 + QString::number(server.endpoint.port);
    if (server.signIn == SignIn::Password) {
        lines << "MAIL_USERNAME="_L1 + dotenvString(server.userName);
        lines << "MAIL_PASSWORD="_L1 + dotenvString(QString::fromUtf8(secrets.outgoing.bytes()));
    }
    lines << "MAIL_FROM_ADDRESS="_L1 + dotenvString(account.address.toString()) << "MAIL_FROM_NAME="_L1 + dotenvString(account.displayName);
    return QList{textFile(suggestedFileName(account, "-laravel.env"_L1), "text/plain"_ba, lines)};
}
