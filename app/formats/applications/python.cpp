// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "applications.h"
#include "formats/parts/escapecode.h"
#include "formats/parts/requirements.h"
#include "formats/parts/textparts.h"

using namespace Qt::StringLiterals;

namespace
{
QString password(const Secret &secret)
{
    return secret.isEmpty() ? u"os.environ[\"SMTP_PASSWORD\"]"_s : pythonString(QString::fromUtf8(secret.bytes()));
}

QString truth(bool value)
{
    return value ? u"True"_s : u"False"_s;
}

QStringList djangoLines(const MailAccount &account, const Secret &secret)
{
    const auto &server = *account.outgoing;
    QStringList lines{u"# For settings.py"_s,
                      u"import os"_s,
                      u"EMAIL_BACKEND = \"django.core.mail.backends.smtp.EmailBackend\""_s,
                      "EMAIL_HOST = "_L1 + pythonString(server.endpoint.host),
                      "EMAIL_PORT = "_L1 + QString::number(server.endpoint.port),
                      "EMAIL_USE_TLS = "_L1 + truth(server.endpoint.security == Security::StartTls) + "  # STARTTLS"_L1,
                      "EMAIL_USE_SSL = "_L1 + truth(server.endpoint.security == Security::Tls),
                      u"EMAIL_TIMEOUT = 30"_s};
    if (server.signIn == SignIn::Password)
        lines << "EMAIL_HOST_USER = "_L1 + pythonString(server.userName) << "EMAIL_HOST_PASSWORD = "_L1 + password(secret);
    lines << "DEFAULT_FROM_EMAIL = "_L1 + pythonString(mailboxText(account)) << u"SERVER_EMAIL = DEFAULT_FROM_EMAIL"_s;
    return lines;
}

// Without a context of its own smtplib does not check certificates.
QStringList connectLines(const ServerLogin &server, const Secret &secret)
{
    const auto &endpoint = server.endpoint;
    const auto where = QString(pythonString(endpoint.host) + ", "_L1 + QString::number(endpoint.port) + ", timeout=30"_L1);
    QStringList lines{u"def connect():"_s};
    if (endpoint.security == Security::Tls)
        lines << "    server = smtplib.SMTP_SSL("_L1 + where + ", context=ssl.create_default_context())"_L1;
    else
        lines << "    server = smtplib.SMTP("_L1 + where + u')';
    if (endpoint.security == Security::StartTls)
        lines << u"    server.starttls(context=ssl.create_default_context())"_s;
    if (server.signIn == SignIn::Password)
        lines << "    server.login("_L1 + pythonString(server.userName) + ", "_L1 + password(secret) + u')';
    return lines << u"    return server"_s;
}

QStringList moduleLines(const MailAccount &account, const Secret &secret)
{
    QStringList lines{u"\"\"\"Sends mail: send(to, subject, text).\"\"\""_s,
                      u"import os"_s,
                      u"import smtplib"_s,
                      u"import ssl"_s,
                      u"from email.headerregistry import Address"_s,
                      u"from email.message import EmailMessage"_s,
                      {},
                      "SENDER = Address("_L1 + pythonString(account.displayName) + ", addr_spec="_L1 + pythonString(account.address.toString()) + u')',
                      {},
                      {}};
    lines << connectLines(*account.outgoing, secret);
    lines << QString() << QString() << u"def send(to, subject, text):"_s << u"    message = EmailMessage()"_s;
    lines << u"    message[\"From\"], message[\"To\"], message[\"Subject\"] = SENDER, to, subject"_s << u"    message.set_content(text)"_s;
    lines << u"    with connect() as server:"_s << u"        server.send_message(message)"_s;
    return lines;
}
} // namespace

Exported djangoSettings(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForPasswords(account, secrets); !possible)
        return std::unexpected(possible.error());
    return QList{textFile(suggestedFileName(account, "-django.py"_L1), "text/x-python"_ba, djangoLines(account, secrets.outgoing))};
}

Exported pythonModule(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForPasswords(account, secrets); !possible)
        return std::unexpected(possible.error());
    return QList{textFile(suggestedFileName(account, "-smtplib.py"_L1), "text/x-python"_ba, moduleLines(account, secrets.outgoing))};
}
