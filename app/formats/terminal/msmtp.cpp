// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/parts/escapeconfig.h"
#include "formats/parts/requirements.h"
#include "formats/parts/textparts.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

namespace
{
QString onOff(bool isOn)
{
    return isOn ? u"on"_s : u"off"_s;
}

// Left to itself, msmtp 1.8.28 chooses SCRAM over a locked line and then fails, because it would bind it to that line and the
// server did not offer that. PLAIN is as safe there.
QStringList signInLines(const ServerLogin &server, const Secret &secret)
{
    if (server.signIn == SignIn::None)
        return {u"auth off"_s};
    const QString password =
        secret.isEmpty() ? "passwordeval "_L1 + msmtpValue(passwordCommandLine(server)) : "password "_L1 + msmtpValue(QString::fromUtf8(secret.bytes()));
    return {server.endpoint.security == Security::None ? u"auth on"_s : u"auth plain"_s, "user "_L1 + msmtpValue(server.userName), password};
}
} // namespace

Exported msmtpConfiguration(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForPasswords(account, secrets); !possible)
        return std::unexpected(possible.error());
    const auto &server = *account.outgoing;
    const auto &endpoint = server.endpoint;
    QStringList lines{u"# For ~/.msmtprc. The password comes from the keyring, where this puts it:"_s,
                      "#   "_L1 + passwordStoreLine(server),
                      "account "_L1 + accountLabel(account),
                      "host "_L1 + endpoint.host,
                      "port "_L1 + QString::number(endpoint.port),
                      "tls "_L1 + onOff(endpoint.security != Security::None),
                      "tls_starttls "_L1 + onOff(endpoint.security == Security::StartTls),
                      "from "_L1 + msmtpValue(account.address.toString())};
    lines << signInLines(server, secrets.outgoing) << "account default : "_L1 + accountLabel(account);
    return QList{textFile(suggestedFileName(account, ".msmtprc"_L1), "text/plain"_ba, lines)};
}
