// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountsheet.h"

#include "base/escape.h"
#include "hintwords.h"
#include "providers/providercatalog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct AccountSheet {
    Q_DECLARE_TR_FUNCTIONS(AccountSheet)
};

// Only what QTextDocument understands too.
constexpr auto style =
    "body{font-family:sans-serif;font-size:12pt;color:#000;background:#fff;max-width:44em;margin:1em auto}"
    "h1{font-size:20pt}h2{font-size:15pt}th{text-align:left;font-weight:normal;padding:4px 12px 4px 0}"
    "td{font-family:monospace;font-size:16pt;font-weight:bold;padding:4px 0}li{margin-bottom:4px}"_L1;

QString row(const QString &name, const QString &value)
{
    return "<tr><th>"_L1 + htmlText(name) + "</th><td dir=\"ltr\">"_L1 + htmlText(value) + "</td></tr>\n"_L1;
}

QString heading(const QString &text)
{
    return "<h2>"_L1 + htmlText(text) + "</h2>\n"_L1;
}

QString list(const QStringList &sentences)
{
    QString html = u"<ul>\n"_s;
    for (const auto &sentence : sentences)
        html += "<li>"_L1 + htmlText(sentence) + "</li>\n"_L1;
    return html + "</ul>\n"_L1;
}

QString sideTable(const ServerLogin &server)
{
    const auto &endpoint = server.endpoint;
    const auto userName = server.signIn == SignIn::None ? AccountSheet::tr("no sign-in") : server.userName;
    return "<table>\n"_L1 + row(AccountSheet::tr("Server"), endpoint.host) + row(AccountSheet::tr("Port"), QString::number(endpoint.port))
        + row(AccountSheet::tr("Encryption"), labelFor(endpoint.security)) + row(AccountSheet::tr("User name"), userName) + "</table>\n"_L1;
}

QString aboutLock(const Endpoint &endpoint)
{
    switch (endpoint.security) {
    case Security::Tls:
        return AccountSheet::tr("Port %1 with SSL/TLS: the line is locked from the first byte.").arg(endpoint.port);
    case Security::StartTls:
        return AccountSheet::tr("Port %1 with STARTTLS: the line is locked before the password travels. Some programs call this “TLS”.").arg(endpoint.port);
    case Security::None:
        return AccountSheet::tr("Port %1 has no encryption: everybody on the way can read the password and the mail. Ask for SSL/TLS or STARTTLS.")
            .arg(endpoint.port);
    }
    return {};
}

QStringList aboutPorts(const MailAccount &account)
{
    const auto &outgoing = account.outgoing->endpoint;
    QStringList sentences;
    if (account.incoming)
        sentences << aboutLock(account.incoming->endpoint);
    if (!account.incoming || aboutLock(outgoing) != sentences.last())
        sentences << aboutLock(outgoing);
    if (outgoing.port == 465)
        sentences << AccountSheet::tr("Older guides call port 465 outdated. It has been a standard again since 2018.");
    sentences << AccountSheet::tr("If only sending fails in one place, the network there may block the port. Try another network, or ask for another port.");
    return sentences;
}

QString aboutPassword(const MailAccount &account)
{
    const bool usesBrowser = account.outgoing->signIn == SignIn::OAuth2 || (account.incoming && account.incoming->signIn == SignIn::OAuth2);
    return usesBrowser ? AccountSheet::tr("There is no password to type: the program opens a page of the provider, and you sign in there.")
                       : AccountSheet::tr("The password is not on this sheet, on purpose. Do not write it here.");
}
} // namespace

QString sheetSettings(const MailAccount &account)
{
    QString html;
    if (account.incoming)
        html += heading(AccountSheet::tr("Incoming mail (%1)").arg(labelFor(account.incoming->endpoint.protocol))) + sideTable(*account.incoming);
    return html + heading(AccountSheet::tr("Outgoing mail (SMTP)")) + sideTable(*account.outgoing);
}

QString sheetAdvice(const MailAccount &account)
{
    QStringList sentences = aboutPorts(account);
    sentences.prepend(aboutPassword(account));
    if (const auto provider = ProviderCatalog::builtIn().byId(account.provider))
        for (const auto hint : provider->hints)
            sentences << sentenceFor(hint);
    return heading(AccountSheet::tr("Good to know")) + list(sentences);
}

QString sheetSupport(const SupportContact &support)
{
    QString html;
    for (const auto &line : {support.organisation, support.phone, support.mail, support.web, support.hours, support.note})
        if (!line.isEmpty())
            html += (html.isEmpty() ? QString() : u"<br>\n"_s) + htmlText(line);
    return html.isEmpty() ? QString() : heading(AccountSheet::tr("Questions?")) + "<p>"_L1 + html + "</p>\n"_L1;
}

QString sheetPage(const QString &title, const QString &body)
{
    return "<!DOCTYPE html>\n<html dir=\"auto\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"_L1
        + htmlText(title) + "</title>\n<style>"_L1 + style + "</style></head>\n<body>\n<h1>"_L1 + htmlText(title) + "</h1>\n"_L1 + body
        + "</body>\n</html>\n"_L1;
}

QString accountSheet(const MailAccount &account, const SupportContact &support)
{
    return sheetPage(AccountSheet::tr("Mail settings for %1").arg(account.address.toString()),
                     sheetSettings(account) + sheetAdvice(account) + sheetSupport(support));
}
