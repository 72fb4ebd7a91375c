// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "applications.h"
#include "formats/parts/escapecode.h"
#include "formats/parts/requirements.h"
#include "formats/parts/textparts.h"

using namespace Qt::StringLiterals;

namespace
{
// Without requireTLS Nodemailer would go on in clear where somebody takes STARTTLS out of the answer.
QString lockText(Security security)
{
    switch (security) {
    case Security::Tls:
        return u"secure: true"_s;
    case Security::StartTls:
        return u"secure: false, requireTLS: true"_s;
    case Security::None:
        return u"secure: false, ignoreTLS: true"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList lines(const MailAccount &account, const Secret &secret)
{
    const auto &server = *account.outgoing;
    const auto password = secret.isEmpty() ? u"process.env.SMTP_PASSWORD"_s : javaScriptString(QString::fromUtf8(secret.bytes()));
    QStringList text{u"const nodemailer = require(\"nodemailer\");"_s,
                     u"module.exports = nodemailer.createTransport({"_s,
                     "  host: "_L1 + javaScriptString(server.endpoint.host) + ", port: "_L1 + QString::number(server.endpoint.port) + u',',
                     "  "_L1 + lockText(server.endpoint.security) + u','};
    if (server.signIn == SignIn::Password)
        text << "  auth: { user: "_L1 + javaScriptString(server.userName) + ", pass: "_L1 + password + " },"_L1;
    text << "}, { from: { name: "_L1 + javaScriptString(account.displayName) + ", address: "_L1 + javaScriptString(account.address.toString()) + " } });"_L1;
    return text;
}
} // namespace

Exported nodemailerModule(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForPasswords(account, secrets); !possible)
        return std::unexpected(possible.error());
    return QList{textFile(suggestedFileName(account, "-nodemailer.js"_L1), "text/javascript"_ba, lines(account, secrets.outgoing))};
}
