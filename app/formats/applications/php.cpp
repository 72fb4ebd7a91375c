// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "applications.h"
#include "base/words.h"
#include "formats/parts/escapecode.h"
#include "formats/parts/requirements.h"
#include "formats/parts/textparts.h"

using namespace Qt::StringLiterals;

namespace
{
// PHPMailer's words, and those of WP Mail SMTP: "tls" is STARTTLS there.
constexpr WordTable<Security, 3> locks = {{{Security::Tls, "ssl"_L1}, {Security::StartTls, "tls"_L1}, {Security::None, ""_L1}}};

QString truth(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString password(const Secret &secret)
{
    return secret.isEmpty() ? u"(string) getenv('SMTP_PASSWORD')"_s : phpString(QString::fromUtf8(secret.bytes()));
}

QString assignment(QLatin1StringView property, const QString &value)
{
    return "    $mailer->"_L1 + property + " = "_L1 + value + u';';
}

// The same for WordPress's mailer and for one's own
QStringList mailerLines(const ServerLogin &server, const Secret &secret)
{
    const auto &endpoint = server.endpoint;
    QStringList lines{u"    $mailer->isSMTP();"_s,
                      assignment("Host"_L1, phpString(endpoint.host)),
                      assignment("Port"_L1, QString::number(endpoint.port)),
                      assignment("SMTPSecure"_L1, phpString(QString(wordOf(locks, endpoint.security)))),
                      assignment("SMTPAutoTLS"_L1, truth(endpoint.security != Security::None)),
                      assignment("SMTPAuth"_L1, truth(server.signIn == SignIn::Password))};
    if (server.signIn == SignIn::Password)
        lines << assignment("Username"_L1, phpString(server.userName)) << assignment("Password"_L1, password(secret));
    return lines;
}

QString constant(QLatin1StringView name, const QString &value)
{
    return "define('"_L1 + name + "', "_L1 + value + ");"_L1;
}

QStringList pluginLines(const MailAccount &account, const Secret &secret)
{
    QStringList lines{u"<?php"_s,
                      u"/* Plugin Name: Mail through SMTP"_s,
                      u"   For wp-content/mu-plugins/, where WordPress loads it by itself. */"_s,
                      u"add_action('phpmailer_init', function ($mailer) {"_s};
    lines << mailerLines(*account.outgoing, secret) << u"});"_s;
    lines << u"add_filter('wp_mail_from', function () {"_s << "    return "_L1 + phpString(account.address.toString()) + u';' << u"});"_s;
    lines << u"add_filter('wp_mail_from_name', function () {"_s << "    return "_L1 + phpString(account.displayName) + u';' << u"});"_s;
    return lines;
}

QStringList wpMailSmtpLines(const MailAccount &account, const Secret &secret)
{
    const auto &server = *account.outgoing;
    const bool signsIn = server.signIn == SignIn::Password;
    QStringList lines{u"<?php"_s,
                      u"// For wp-config.php, above \"stop editing\", if the plugin WP Mail SMTP sends the mail."_s,
                      constant("WPMS_ON"_L1, truth(true)),
                      constant("WPMS_MAILER"_L1, phpString(u"smtp")),
                      constant("WPMS_MAIL_FROM"_L1, phpString(account.address.toString())),
                      constant("WPMS_MAIL_FROM_NAME"_L1, phpString(account.displayName)),
                      constant("WPMS_SMTP_HOST"_L1, phpString(server.endpoint.host)),
                      constant("WPMS_SMTP_PORT"_L1, QString::number(server.endpoint.port)),
                      constant("WPMS_SSL"_L1, phpString(QString(wordOf(locks, server.endpoint.security)))),
                      constant("WPMS_SMTP_AUTOTLS"_L1, truth(server.endpoint.security != Security::None)),
                      constant("WPMS_SMTP_AUTH"_L1, truth(signsIn))};
    if (signsIn)
        lines << constant("WPMS_SMTP_USER"_L1, phpString(server.userName)) << constant("WPMS_SMTP_PASS"_L1, password(secret));
    return lines;
}
} // namespace

Exported wordpressFiles(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForPasswords(account, secrets); !possible)
        return std::unexpected(possible.error());
    return QList{textFile(suggestedFileName(account, "-wordpress.php"_L1), "application/x-php"_ba, pluginLines(account, secrets.outgoing)),
                 textFile(suggestedFileName(account, "-wp-mail-smtp.php"_L1), "application/x-php"_ba, wpMailSmtpLines(account, secrets.outgoing))};
}

Exported phpmailerFunction(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForPasswords(account, secrets); !possible)
        return std::unexpected(possible.error());
    QStringList lines{u"<?php"_s,
                      u"function mailer(): PHPMailer\\PHPMailer\\PHPMailer"_s,
                      u"{"_s,
                      u"    $mailer = new PHPMailer\\PHPMailer\\PHPMailer(true);"_s};
    lines << assignment("CharSet"_L1, u"'UTF-8'"_s) << mailerLines(*account.outgoing, secrets.outgoing);
    lines << "    $mailer->setFrom("_L1 + phpString(account.address.toString()) + ", "_L1 + phpString(account.displayName) + ");"_L1;
    lines << u"    return $mailer;"_s << u"}"_s;
    return QList{textFile(suggestedFileName(account, "-phpmailer.php"_L1), "application/x-php"_ba, lines)};
}
