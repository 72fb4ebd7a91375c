// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlooksheet.h"

#include "autodiscover.h"
#include "base/escape.h"
#include "base/words.h"
#include "outlookprf.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
// The names of encryption in the different Outlooks.
constexpr WordTable<Security, 3> classicLabels = {{{Security::Tls, "SSL/TLS"_L1}, {Security::StartTls, "STARTTLS"_L1}, {Security::None, "None"_L1}}};
constexpr WordTable<Security, 3> olderLabels = {{{Security::Tls, "SSL"_L1}, {Security::StartTls, "TLS"_L1}, {Security::None, "None"_L1}}};
constexpr WordTable<Security, 3> mobileLabels = {{{Security::Tls, "SSL/TLS"_L1}, {Security::StartTls, "StartTls"_L1}, {Security::None, "None"_L1}}};

constexpr auto style =
    "body{font:16px/1.5 sans-serif;max-width:44em;margin:2em auto;padding:0 1em;color:#222;background:#fff}"
    "table{border-collapse:collapse;margin:1em 0}th,td{border:1px solid #bbb;padding:.3em .7em;text-align:start}"
    "code{font:1em monospace;background:#f2f2f2;padding:0 .2em;user-select:all}li{margin:.3em 0}"
    ".note{border-inline-start:4px solid #888;padding-inline-start:1em}@media print{body{margin:0}}"_L1;

// A label as it stands in Outlook, never translated.
QString label(QLatin1StringView text)
{
    return "<b dir=\"ltr\">"_L1 + htmlText(QString(text)) + "</b>"_L1;
}

// A value to copy.
QString value(const QString &text)
{
    return "<code dir=\"ltr\">"_L1 + htmlText(text) + "</code>"_L1;
}

QString value(quint16 port)
{
    return value(QString::number(port));
}

QString item(const QString &html)
{
    return "<li>"_L1 + html + "</li>\n"_L1;
}

QString steps(const QStringList &sentences)
{
    QString html = u"<ol>\n"_s;
    for (const auto &sentence : sentences)
        html += item(sentence);
    return html + "</ol>\n"_L1;
}

QString paragraph(const QString &html)
{
    return "<p>"_L1 + html + "</p>\n"_L1;
}

QString heading(const QString &text)
{
    return "<h2>"_L1 + htmlText(text) + "</h2>\n"_L1;
}

// The page in the making. tr() looks in the context "OutlookSheet".
class OutlookSheet
{
    Q_DECLARE_TR_FUNCTIONS(OutlookSheet)

public:
    explicit OutlookSheet(const MailAccount &account)
        : m_account(account)
        , m_in(account.incoming->endpoint)
        , m_out(account.outgoing->endpoint)
    {
    }
    QString toHtml() const;

private:
    QString title() const
    {
        return tr("Outlook for %1").arg(m_account.address.toString());
    }
    bool usesBrowser() const
    {
        return m_account.incoming->signIn == SignIn::OAuth2 || m_account.outgoing->signIn == SignIn::OAuth2;
    }
    bool isPop() const
    {
        return m_in.protocol == Protocol::Pop3;
    }
    QString person() const
    {
        return m_account.displayName.isEmpty() ? m_account.address.toString() : m_account.displayName;
    }
    // "IMAP" or "POP", the way Outlook writes them
    QLatin1StringView kind() const
    {
        return isPop() ? "POP"_L1 : "IMAP"_L1;
    }
    QString kindLabel(QLatin1StringView rest) const
    {
        return "<b dir=\"ltr\">"_L1 + kind() + u' ' + rest + "</b>"_L1;
    }

    QString values() const;
    QString valueRow(const QString &name, const ServerLogin &server) const;
    QString notes() const;
    QString browserSignIn() const;
    QString newOutlook() const;
    QString classicOutlook() const;
    QString outgoingSignIn() const;
    QString olderOutlook() const;
    QString macOutlook() const;
    QString mobileOutlook() const;
    QString profileFile() const;
    QString profileFault(ExportFault::Kind fault) const;
    QString localAutodiscover() const;

    const MailAccount &m_account;
    const Endpoint &m_in;
    const Endpoint &m_out;
};

QString OutlookSheet::valueRow(const QString &name, const ServerLogin &server) const
{
    const auto &endpoint = server.endpoint;
    const auto userName = server.signIn == SignIn::None ? htmlText(tr("no sign-in")) : value(server.userName);
    return "<tr><th>"_L1 + htmlText(name) + "</th><td>"_L1 + value(endpoint.host) + "</td><td>"_L1 + value(endpoint.port) + "</td><td>"_L1
        + label(labelFor(endpoint.security)) + "</td><td>"_L1 + userName + "</td></tr>\n"_L1;
}

QString OutlookSheet::values() const
{
    QString html = u"<table>\n<tr>"_s;
    for (const auto &column : {QString(), tr("Server"), tr("Port"), tr("Encryption"), tr("User name")})
        html += "<th>"_L1 + htmlText(column) + "</th>"_L1;
    html += "</tr>\n"_L1 + valueRow(tr("Incoming mail (%1)").arg(labelFor(m_in.protocol)), *m_account.incoming)
        + valueRow(tr("Outgoing mail (SMTP)"), *m_account.outgoing) + "</table>\n"_L1;
    return html;
}

QString OutlookSheet::notes() const
{
    auto html = paragraph(htmlText(
        tr("Your password is not in this page nor in any of the files: Outlook asks for it. Where your provider wants an app password, type that one.")));
    if (m_account.incoming->userName != m_account.address.toString())
        html += paragraph(
            htmlText(tr("Your user name is not your address: wherever Outlook asks for a user name, type %1.")).arg(value(m_account.incoming->userName)));
    if (m_in.security == Security::None || m_out.security == Security::None)
        html += "<p class=\"note\">"_L1
            + htmlText(tr("A line without encryption: everybody on the way can read your password and your mail. Ask your provider for SSL/TLS or STARTTLS."))
            + "</p>\n"_L1;
    return html;
}

QString OutlookSheet::browserSignIn() const
{
    return heading(tr("Signing in with the browser"))
        + steps({
            htmlText(tr("In Outlook choose %1 and type %2.")).arg(label("Add Account"_L1), value(m_account.address.toString())),
            htmlText(tr("Follow the page of your provider that opens, and allow Outlook to read and send your mail.")),
        })
        + paragraph(
               htmlText(tr("This account opens only with a sign-in in the browser. Outlook does that for the providers it knows; no import file and none of "
                           "its forms for server settings can ask for it. If Outlook asks for a password instead, it does not know this provider: see "
                           "whether the provider offers an app password.")));
}

QString OutlookSheet::newOutlook() const
{
    return heading(tr("New Outlook for Windows"))
        + steps({
            htmlText(tr("Choose %1, type %2 and choose %3. If a list of providers appears, choose %4."))
                .arg(label("Add an account"_L1), value(m_account.address.toString()), label("Continue"_L1), label(kind())),
            htmlText(tr("Type your %1, then choose %2.")).arg(label("Password"_L1), label("Show more"_L1)),
            htmlText(tr("%1: %2, %3: %4, %5: %6."))
                .arg(kindLabel("Incoming Server"_L1),
                     value(m_in.host),
                     label("Port"_L1),
                     value(m_in.port),
                     label("Secure Connection Type"_L1),
                     label(wordOf(classicLabels, m_in.security))),
            htmlText(tr("%1: %2, %3: %4, %5: %6."))
                .arg(label("SMTP Outgoing Server"_L1),
                     value(m_out.host),
                     label("Port"_L1),
                     value(m_out.port),
                     label("Secure Connection Type"_L1),
                     label(wordOf(classicLabels, m_out.security))),
            m_account.outgoing->signIn == SignIn::None ? htmlText(tr("Leave %1 and %2 empty.")).arg(label("SMTP Username"_L1), label("SMTP Password"_L1))
                                                       : htmlText(tr("%1: %2. Leave %3 empty if it is the same password."))
                                                             .arg(label("SMTP Username"_L1), value(m_account.outgoing->userName), label("SMTP Password"_L1)),
            htmlText(tr("Choose %1.")).arg(label("Continue"_L1)),
        })
        + paragraph(
               htmlText(tr("This Outlook keeps a copy of your mail and your password at Microsoft, and cannot change server settings later: remove the account "
                           "and add it again. It has no import file.")));
}

QString OutlookSheet::classicOutlook() const
{
    return heading(tr("Classic Outlook (Microsoft 365, 2019 and newer)"))
        + steps({
            htmlText(tr("Choose %1 and %2 and type %3.")).arg(label("File"_L1), label("Add Account"_L1), value(m_account.address.toString())),
            htmlText(tr("Open %1, tick %2, choose %3, then %4."))
                .arg(label("Advanced options"_L1), label("Let me set up my account manually"_L1), label("Connect"_L1), label(kind())),
            htmlText(tr("In %1: %2 %3, %4 %5, %6 %7."))
                .arg(label("Incoming mail"_L1),
                     label("Server"_L1),
                     value(m_in.host),
                     label("Port"_L1),
                     value(m_in.port),
                     label("Encryption method"_L1),
                     label(wordOf(classicLabels, m_in.security))),
            htmlText(tr("In %1: %2 %3, %4 %5, %6 %7."))
                .arg(label("Outgoing mail"_L1),
                     label("Server"_L1),
                     value(m_out.host),
                     label("Port"_L1),
                     value(m_out.port),
                     label("Encryption method"_L1),
                     label(wordOf(classicLabels, m_out.security))),
            htmlText(tr("Leave %1 without a tick in both.")).arg(label("Require logon using Secure Password Authentication (SPA)"_L1)),
            htmlText(tr("Choose %1, type your %2 and choose %3. If it fails, choose %4 and compare with the table above."))
                .arg(label("Next"_L1), label("Password"_L1), label("Connect"_L1), label("Change Account Settings"_L1)),
        })
        + paragraph(htmlText(tr("Later you find these settings under %1, %2, %3."))
                        .arg(label("File"_L1), label("Account Settings"_L1), label("Server Settings"_L1)));
}

QString OutlookSheet::outgoingSignIn() const
{
    const auto &outgoing = *m_account.outgoing;
    const auto tab = label("Outgoing Server"_L1);
    const auto signIn = label("My outgoing server (SMTP) requires authentication"_L1);
    if (outgoing.signIn == SignIn::None)
        return htmlText(tr("On the tab %1 leave %2 without a tick.")).arg(tab, signIn);
    if (outgoing.userName == m_account.incoming->userName)
        return htmlText(tr("On the tab %1 tick %2 and choose %3.")).arg(tab, signIn, label("Use same settings as my incoming mail server"_L1));
    return htmlText(tr("On the tab %1 tick %2 and give the user name %3.")).arg(tab, signIn, value(outgoing.userName));
}

QString OutlookSheet::olderOutlook() const
{
    const auto incomingLabel = QString("<b dir=\"ltr\">Incoming server ("_L1 + labelFor(m_in.protocol) + ")</b>"_L1);
    return heading(tr("Classic Outlook 2010 to 2016, or Control Panel > Mail"))
        + steps({
            htmlText(tr("Choose %1, then %2.")).arg(label("Manual setup or additional server types"_L1), label("POP or IMAP"_L1)),
            htmlText(tr("%1: %2, %3: %4, %5: %6."))
                .arg(label("Your Name"_L1),
                     value(person()),
                     label("Email Address"_L1),
                     value(m_account.address.toString()),
                     label("Account Type"_L1),
                     label(isPop() ? "POP3"_L1 : "IMAP"_L1)),
            htmlText(tr("%1: %2, %3: %4, %5: %6."))
                .arg(label("Incoming mail server"_L1),
                     value(m_in.host),
                     label("Outgoing mail server (SMTP)"_L1),
                     value(m_out.host),
                     label("User Name"_L1),
                     value(m_account.incoming->userName)),
            htmlText(tr("Type your %1 and open %2.")).arg(label("Password"_L1), label("More Settings..."_L1)),
            outgoingSignIn(),
            htmlText(tr("On the tab %1 set the encryption first, because it changes the port: %2 %3 (older: %4) and %5 %6; then %7 %8 (older: %9)."))
                    .arg(label("Advanced"_L1),
                         label("Use the following type of encrypted connection"_L1),
                         label(wordOf(classicLabels, m_in.security)),
                         label(wordOf(olderLabels, m_in.security)),
                         incomingLabel,
                         value(m_in.port),
                         label("Outgoing server (SMTP)"_L1),
                         label(wordOf(classicLabels, m_out.security)),
                         label(wordOf(olderLabels, m_out.security)))
                + u' ' + htmlText(tr("Its port is %1.")).arg(value(m_out.port)),
        })
        + paragraph(htmlText(tr("In the older versions %1 means implicit TLS and %2 means STARTTLS.")).arg(label("SSL"_L1), label("TLS"_L1)));
}

QString OutlookSheet::macOutlook() const
{
    const auto ssl = [](Security security) {
        return security == Security::None ? htmlText(tr("%1 without a tick")) : htmlText(tr("%1 ticked"));
    };
    const auto server = [&](QLatin1StringView name, const Endpoint &endpoint) {
        return htmlText(tr("%1: %2, %3: %4, %5."))
            .arg(label(name),
                 value(endpoint.host),
                 label("Override default port"_L1),
                 value(endpoint.port),
                 ssl(endpoint.security).arg(label("Use SSL to connect (recommended)"_L1)));
    };
    return heading(tr("Outlook for Mac"))
        + steps({
            htmlText(tr("Add an account, type %1 and choose %2.")).arg(value(m_account.address.toString()), label("IMAP/POP"_L1)),
            htmlText(tr("%1: %2, %3: %4, and your %5."))
                .arg(label("Full name"_L1), value(person()), label("User name"_L1), value(m_account.incoming->userName), label("Password"_L1)),
            server("Incoming server"_L1, m_in),
            server("Outgoing server"_L1, m_out),
        })
        + paragraph(htmlText(tr("The port decides between implicit TLS and STARTTLS here. This Outlook has no import file for accounts, and some versions use "
                                "slightly different labels.")));
}

QString OutlookSheet::mobileOutlook() const
{
    const auto title = heading(tr("Outlook for Android and iOS"));
    if (isPop())
        return title + paragraph(htmlText(tr("Outlook on a phone does not fetch mail by POP3. Use IMAP, if your provider offers it.")));
    const auto server = [](QLatin1StringView hostLabel, QLatin1StringView userLabel, const ServerLogin &login) {
        const auto &endpoint = login.endpoint;
        const auto place = htmlText(tr("%1: %2, %3: %4, %5: %6."))
                               .arg(label(hostLabel),
                                    value(endpoint.host),
                                    label("Port"_L1),
                                    value(endpoint.port),
                                    label("Security Type"_L1),
                                    label(wordOf(mobileLabels, endpoint.security)));
        if (login.signIn == SignIn::None)
            return place;
        return QString(place + u' ' + htmlText(tr("%1: %2.")).arg(label(userLabel), value(login.userName)));
    };
    return title
        + steps({
            htmlText(tr("Add an account, type %1 and choose %2; switch on %3 if you see it."))
                .arg(value(m_account.address.toString()), label("IMAP"_L1), label("Use advanced settings"_L1)),
            htmlText(tr("%1: %2.")).arg(label("Display Name"_L1), value(person())),
            server("IMAP Host Name"_L1, "IMAP Username"_L1, *m_account.incoming) + u' ' + htmlText(tr("Type your %1.")).arg(label("IMAP Password"_L1)),
            server("SMTP Host Name"_L1, "SMTP Username"_L1, *m_account.outgoing),
        })
        + paragraph(htmlText(tr("This Outlook, too, passes your mail and your password through Microsoft's servers, and has no import file.")));
}

QString OutlookSheet::profileFault(ExportFault::Kind fault) const
{
    switch (fault) {
    case ExportFault::StartTlsNotPossible:
        return tr("There is no profile file for this account: that format cannot say STARTTLS for incoming mail. Type the settings in as shown above.");
    case ExportFault::TextNotPossible:
        return tr(
            "There is no profile file for this account: that format cannot hold the characters of its user name or address. Type them in as shown above.");
    case ExportFault::Ipv6Address:
        return tr("There is no profile file for this account: that format takes server names, not IPv6 addresses.");
    default:
        return tr("There is no profile file for this account: that format cannot hold its settings. Type them in as shown above.");
    }
}

QString OutlookSheet::profileFile() const
{
    const auto title = heading(tr("Profile file for classic Outlook on Windows"));
    const auto file = outlookProfileFile(m_account);
    if (!file)
        return title + paragraph(htmlText(profileFault(file.error().kind)));
    return title
        + paragraph(
               htmlText(tr("This may save you the typing, in classic Outlook only. Microsoft no longer recommends such files, and not every current version "
                           "obeys them: if no account appears, follow the steps above.")))
        + steps({
            htmlText(tr("Close Outlook.")),
            htmlText(tr("Keep %1 and %2 in one folder and open the second.")).arg(value(file->name), value(outlookLauncher(*file).name)),
            htmlText(tr("Outlook opens with a new profile named %1 and asks for the password.")).arg(value(outlookProfileName(m_account))),
        })
        + paragraph(htmlText(tr("Your other profiles stay as they are. Choose between them under %1, %2, %3."))
                        .arg(label("Control Panel"_L1), label("Mail"_L1), label("Show Profiles"_L1)));
}

QString OutlookSheet::localAutodiscover() const
{
    const auto answer = autodiscoverFile(m_account);
    if (!answer)
        return {};
    return heading(tr("For administrators: automatic set-up of classic Outlook"))
        + paragraph(htmlText(tr("This works with Outlook 2010 to 2019 and the classic wizard. Newer versions mostly ask Microsoft instead and ignore it. It is "
                                "for the person who is signed in to Windows, and for nobody else on the computer.")))
        + steps({
            htmlText(tr("Keep %1 and %2 in one folder and open the second.")).arg(value(answer->name), value(autodiscoverLauncher(m_account).name)),
            htmlText(tr("Add the account in Outlook; the address is enough.")),
            htmlText(tr("Open %1 afterwards: it takes the change back.")).arg(value(autodiscoverUndoFile(m_account).name)),
        });
}

QString OutlookSheet::toHtml() const
{
    QString html = "<!DOCTYPE html>\n<html dir=\"auto\">\n<head><meta charset=\"utf-8\"><title>"_L1 + htmlText(title()) + "</title><style>"_L1 + style
        + "</style></head>\n<body>\n<h1>"_L1 + htmlText(title()) + "</h1>\n"_L1;
    if (usesBrowser())
        html += browserSignIn();
    else
        html += values() + notes() + newOutlook() + classicOutlook() + olderOutlook() + macOutlook() + mobileOutlook() + profileFile() + localAutodiscover();
    return html + "</body>\n</html>\n"_L1;
}
} // namespace

OutputFile outlookSheet(const MailAccount &account)
{
    return {suggestedFileName(account, "-outlook.html"_L1), "text/html"_ba, OutlookSheet(account).toHtml().toUtf8()};
}
