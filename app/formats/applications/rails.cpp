// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "applications.h"
#include "formats/parts/escapecode.h"
#include "formats/parts/requirements.h"
#include "formats/parts/textparts.h"

using namespace Qt::StringLiterals;

namespace
{
QString lockText(Security security)
{
    switch (security) {
    case Security::Tls:
        return u"tls: true"_s;
    case Security::StartTls:
        return u"enable_starttls: true"_s; // a must, unlike enable_starttls_auto
    case Security::None:
        return u"enable_starttls: false, enable_starttls_auto: false"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList lines(const MailAccount &account, const Secret &secret)
{
    const auto &server = *account.outgoing;
    const auto password = secret.isEmpty() ? u"ENV.fetch('SMTP_PASSWORD')"_s : rubyString(QString::fromUtf8(secret.bytes()));
    QStringList text{u"# For config/environments/production.rb, between \"configure do\" and \"end\""_s,
                     u"config.action_mailer.delivery_method = :smtp"_s,
                     "config.action_mailer.default_options = { from: "_L1 + rubyString(mailboxText(account)) + " }"_L1,
                     u"config.action_mailer.smtp_settings = {"_s,
                     "  address: "_L1 + rubyString(server.endpoint.host) + ", port: "_L1 + QString::number(server.endpoint.port) + u',',
                     "  domain: "_L1 + rubyString(account.address.domain) + u','};
    if (server.signIn == SignIn::Password)
        text << "  authentication: :plain, user_name: "_L1 + rubyString(server.userName) + u',' << "  password: "_L1 + password + u',';
    return text << "  "_L1 + lockText(server.endpoint.security) + ", open_timeout: 10, read_timeout: 30"_L1 << u"}"_s;
}
} // namespace

Exported railsSettings(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForPasswords(account, secrets); !possible)
        return std::unexpected(possible.error());
    return QList{textFile(suggestedFileName(account, "-rails.rb"_L1), "text/x-ruby"_ba, lines(account, secrets.outgoing))};
}
