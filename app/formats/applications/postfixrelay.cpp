// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/escape.h"
#include "formats/parts/requirements.h"
#include "formats/parts/textparts.h"
#include "formats/terminal/terminal.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr auto passwordTable = "/etc/postfix/sasl_passwd"_L1;

// The brackets keep Postfix from looking for an MX record; both files must say the same.
QString nextHop(const Endpoint &endpoint)
{
    return u'[' + endpoint.host + "]:"_L1 + QString::number(endpoint.port);
}

// "secure" checks the chain and that the certificate names the relay.
QStringList tlsLines(Security security)
{
    if (security == Security::None)
        return {u"smtp_tls_security_level = none"_s};
    QStringList lines{u"smtp_tls_security_level = secure"_s,
                      u"# Where Debian and Ubuntu keep them; Fedora: /etc/pki/tls/certs/ca-bundle.crt"_s,
                      u"smtp_tls_CAfile = /etc/ssl/certs/ca-certificates.crt"_s};
    if (security == Security::Tls)
        lines << u"smtp_tls_wrappermode = yes"_s;
    return lines;
}

QStringList mainLines(const ServerLogin &server)
{
    QStringList lines{u"# For the end of /etc/postfix/main.cf; then: postfix reload"_s, "relayhost = "_L1 + nextHop(server.endpoint)};
    lines << tlsLines(server.endpoint.security);
    if (server.signIn == SignIn::Password)
        lines << u"smtp_sasl_auth_enable = yes"_s << "smtp_sasl_password_maps = hash:"_L1 + passwordTable << u"smtp_sasl_security_options = noanonymous"_s;
    return lines;
}

QStringList passwordLines(const ServerLogin &server, const Secret &secret)
{
    const auto password = secret.isEmpty() ? u"PUT-THE-PASSWORD-HERE"_s : QString::fromUtf8(secret.bytes());
    return {"# For "_L1 + passwordTable + ", readable for root only; then: postmap "_L1 + passwordTable,
            nextHop(server.endpoint) + u' ' + withoutControls(server.userName) + u':' + password};
}
} // namespace

Exported postfixRelay(const MailAccount &account, const ExportSecrets &secrets)
{
    const auto possible = checkForPasswords(account, secrets)
                              .and_then([&] {
                                  return checkNoIpv6(account);
                              })
                              .and_then([&] {
                                  return checkLoginsWithout(account, u":");
                              });
    if (!possible)
        return std::unexpected(possible.error());
    const auto &server = *account.outgoing;
    QList<OutputFile> files{textFile(suggestedFileName(account, "-main.cf"_L1), "text/plain"_ba, mainLines(server))};
    if (server.signIn == SignIn::Password)
        files << textFile(suggestedFileName(account, ".sasl_passwd"_L1), "text/plain"_ba, passwordLines(server, secrets.outgoing));
    return files;
}
