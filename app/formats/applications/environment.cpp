// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "applications.h"
#include "base/escape.h"
#include "base/words.h"
#include "formats/parts/escapeconfig.h"
#include "formats/parts/requirements.h"
#include "formats/parts/textparts.h"
#include "providers/accountdraft.h"
#include "providers/providercatalog.h"

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

// Laravel 11 and newer take the scheme, older ones the encryption. Where the scheme is smtp, both use STARTTLS if the server has it,
// and send the password in the clear if somebody on the way has taken it out; only Symfony Mailer 7.3 and newer can be told not to.
QStringList lockLines(Security security)
{
    switch (security) {
    case Security::Tls:
        return {u"MAIL_SCHEME=smtps"_s, u"MAIL_ENCRYPTION=ssl"_s};
    case Security::StartTls:
        return {u"MAIL_SCHEME=smtp"_s,
                u"MAIL_ENCRYPTION=tls"_s,
                u"# So that the password never goes without encryption, add to the smtp mailer in config/mail.php:"_s,
                u"#   'require_tls' => env('MAIL_REQUIRE_TLS'),"_s,
                u"# Symfony Mailer before 7.3 does not know it and may fall back to no encryption."_s,
                u"MAIL_REQUIRE_TLS=true"_s};
    case Security::None:
        return {u"MAIL_SCHEME=smtp"_s, u"MAIL_ENCRYPTION=null"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

// What cannot demand STARTTLS takes the provider's port for implicit TLS, where the same server is known to have one.
Endpoint strictDoor(const MailAccount &account)
{
    const auto &endpoint = account.outgoing->endpoint;
    const auto provider = endpoint.security == Security::StartTls ? ProviderCatalog::builtIn().byId(account.provider) : std::nullopt;
    const bool isKnown = provider && provider->kind != ProviderKind::Generic; // the rest is guessed
    for (const auto &offered : isKnown ? serversFor(*provider, account.address) : QList<ServerLogin>())
        if (offered.endpoint.protocol == endpoint.protocol && offered.endpoint.host == endpoint.host && offered.endpoint.security == Security::Tls)
            return offered.endpoint;
    return endpoint;
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
    const auto door = strictDoor(account);
    QStringList lines{u"# For Laravel's .env; then: php artisan config:clear"_s, u"MAIL_MAILER=smtp"_s};
    lines << lockLines(door.security) << "MAIL_HOST="_L1 + dotenvString(door.host);
    lines << "MAIL_PORT="_L1 + QString::number(door.port);
    if (server.signIn == SignIn::Password) {
        lines << "MAIL_USERNAME="_L1 + dotenvString(server.userName);
        lines << "MAIL_PASSWORD="_L1 + dotenvString(QString::fromUtf8(secrets.outgoing.bytes()));
    }
    lines << "MAIL_FROM_ADDRESS="_L1 + dotenvString(account.address.toString()) << "MAIL_FROM_NAME="_L1 + dotenvString(account.displayName);
    return QList{textFile(suggestedFileName(account, "-laravel.env"_L1), "text/plain"_ba, lines)};
}
