// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setuppage.h"

#include "accountsheet.h"
#include "base/escape.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
struct SetUpPage {
    Q_DECLARE_TR_FUNCTIONS(SetUpPage)
};

QString heading(const QString &text)
{
    return "<h2>"_L1 + htmlText(text) + "</h2>\n"_L1;
}

QString paragraph(const QString &text)
{
    return "<p>"_L1 + htmlText(text) + "</p>\n"_L1;
}

QString steps(const QStringList &sentences)
{
    QString html = u"<ol>\n"_s;
    for (const auto &sentence : sentences)
        html += "<li>"_L1 + htmlText(sentence) + "</li>\n"_L1;
    return html + "</ol>\n"_L1;
}

QString thunderbird()
{
    return heading(SetUpPage::tr("Thunderbird"))
        + steps({
            SetUpPage::tr("Choose “New Account”, then “Email”. Type your name and your mail address."),
            SetUpPage::tr("Choose “Continue”: Thunderbird finds the settings by itself."),
            SetUpPage::tr("Type your password when it asks for it."),
        });
}

// Only what the web server lets through in its answer can be typed.
QString appleForm(const QString &domain)
{
    return heading(SetUpPage::tr("iPhone, iPad and Mac"))
        + paragraph(SetUpPage::tr("Open this page in Safari and type the part of your address that stands before the @."))
        + "<form method=\"get\" action=\"account.mobileconfig\"><p dir=\"ltr\"><input name=\"user\" required maxlength=\"64\" "
          "pattern=\"[A-Za-z0-9][A-Za-z0-9._\\-]*\" autocapitalize=\"none\" autocorrect=\"off\" spellcheck=\"false\" aria-label=\""_L1
        + htmlText(SetUpPage::tr("The part before the @")) + "\"> @"_L1 + htmlText(domain) + " <button>"_L1 + htmlText(SetUpPage::tr("Get the profile"))
        + "</button></p></form>\n"_L1
        + steps({
            SetUpPage::tr("Allow the download of the profile."),
            SetUpPage::tr("Open Settings, General, “VPN & Device Management” and install the profile. On a Mac it is in System Settings, General."),
            SetUpPage::tr("The device says that the profile is not signed. It holds only the settings below, and no password."),
        });
}

QString outlook(const MailAccount &everybody)
{
    const bool isPop = everybody.incoming->endpoint.protocol == Protocol::Pop3;
    return heading(SetUpPage::tr("Outlook"))
        + steps({
            SetUpPage::tr("Choose “Add Account” and type your mail address."),
            SetUpPage::tr("Where Outlook does not know the settings, choose to set the account up manually, then “%1”.").arg(isPop ? u"POP"_s : u"IMAP"_s),
            SetUpPage::tr("Type in the settings below."),
        })
        + paragraph(SetUpPage::tr("Classic Outlook up to 2019 mostly finds the settings by itself. Newer versions mostly do not."));
}
} // namespace

PublishedFile setUpPage(const PublishedSite &site, const SupportContact &support)
{
    const auto &domain = site.everybody.address.domain;
    const bool hasProfile = site.has(u"mail-setup/account.mobileconfig"_s);
    const auto body = QString(thunderbird() + (hasProfile ? appleForm(domain) : QString()) + outlook(site.everybody)
                              + heading(SetUpPage::tr("All other programs: the settings"))
                              + paragraph(SetUpPage::tr("Type your own address in the place of %1.").arg(site.everybody.address.toString()))
                              + sheetSettings(site.everybody) + sheetAdvice(site.everybody) + sheetSupport(support));
    return {u"mail-setup/index.html"_s, sheetPage(SetUpPage::tr("Mail at %1").arg(domain), body).toUtf8()};
}
