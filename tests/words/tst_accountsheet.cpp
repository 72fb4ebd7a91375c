// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/escape.h"
#include "formats/accounts.h"
#include "formats/hostiletexts.h"
#include "formats/readback.h"
#include "report/report.h"
#include "words/accountsheet.h"
#include "words/reporthtml.h"
#include "words/setuppage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
// What an independent reader of HTML finds.
struct Page {
    QJsonArray tags;
    QString text;
};

Page pageIn(const QByteArray &html)
{
    const auto found = readBack(u"html"_s, html).object();
    return {found.value("tags"_L1).toArray(), found.value("text"_L1).toString()};
}

QString textOf(const MailAccount &account, const SupportContact &support = {})
{
    return pageIn(accountSheet(account, support).toUtf8()).text;
}

SupportContact supportSaying(const QString &text)
{
    return {text, text, text, text, text, text};
}

MailAccount janeSaying(const QString &text)
{
    auto account = accounts::jane();
    account.displayName = text;
    account.incoming->userName = account.outgoing->userName = text;
    return account;
}

const PublishRules rules{.webServer = u"www.example.com"_s, .mailExchangers = {}, .tlsReports = {u"postmaster"_s, u"example.com"_s}};
} // namespace

// The pages that people read and print: what they say, and that no text in them becomes more than a text.
class TestAccountSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSettingsStandOnTheSheet()
    {
        const auto text = textOf(accounts::jane());
        for (const auto *words : {"Mail settings for jane@example.com",
                                  "Incoming mail (IMAP)",
                                  "imap.example.com",
                                  "993",
                                  "SSL/TLS",
                                  "Outgoing mail (SMTP)",
                                  "smtp.example.com",
                                  "587",
                                  "STARTTLS",
                                  "jane@example.com"})
            QVERIFY2(text.contains(QLatin1StringView(words)), words);
        QVERIFY(!textOf(accounts::relay()).contains("Incoming mail"_L1));
        QVERIFY(textOf(accounts::pop()).contains("Incoming mail (POP3)"_L1));
    }

    void thePortsAreExplained()
    {
        const auto jane = textOf(accounts::jane());
        QVERIFY(jane.contains("Port 993 with SSL/TLS: the line is locked from the first byte."_L1));
        QVERIFY(jane.contains("Port 587 with STARTTLS: the line is locked before the password travels."_L1));
        QVERIFY(!jane.contains("465"_L1));
        QVERIFY(textOf(accounts::pop()).contains("Older guides call port 465 outdated."_L1));
        QVERIFY(textOf(accounts::withSecurity(accounts::jane(), Security::Tls, Security::None)).contains("everybody on the way can read the password"_L1));
    }

    void whatThePasswordIsOfTheProvider()
    {
        QVERIFY(textOf(accounts::jane()).contains("The password is not on this sheet"_L1));
        QVERIFY(!textOf(accounts::jane()).contains("app password"_L1, Qt::CaseInsensitive));
        auto gmail = accounts::jane();
        gmail.provider = u"gmail"_s;
        QVERIFY(textOf(gmail).contains("app password"_L1, Qt::CaseInsensitive));
        QVERIFY(textOf(accounts::withOAuth(gmail, u"imap.gmail.com"_s, u"smtp.gmail.com"_s)).contains("There is no password to type"_L1));
    }

    void theOrganisationsHelpDeskStandsOnTheSheet()
    {
        const SupportContact desk{u"Example Ltd"_s, u"+49 30 1234"_s, u"help@example.com"_s, u"https://help.example.com"_s, u"Mon to Fri"_s, u"Room 7"_s};
        const auto text = textOf(accounts::jane(), desk);
        for (const auto &words : {u"Questions?"_s, desk.organisation, desk.phone, desk.mail, desk.web, desk.hours, desk.note})
            QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY(!textOf(accounts::jane()).contains("Questions?"_L1));
    }

    void aTextIsOnlyAText_data()
    {
        QTest::addColumn<QString>("hostile");
        const auto texts = hostileTexts();
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::addRow("text %lld", qlonglong(i)) << texts[i];
    }

    void aTextIsOnlyAText()
    {
        QFETCH(QString, hostile);
        const auto shown = withoutControls(hostile);
        const auto isOnlyText = [&](const QByteArray &plain, const QByteArray &html) {
            const auto page = pageIn(html);
            if (!page.tags.isEmpty() && page.tags == pageIn(plain).tags && page.text.contains(shown))
                return true;
            qWarning() << page.tags << page.text;
            return false;
        };
        QVERIFY(
            isOnlyText(accountSheet(janeSaying(u"x"_s), supportSaying(u"x"_s)).toUtf8(), accountSheet(janeSaying(hostile), supportSaying(hostile)).toUtf8()));

        const auto site = publishedSite(accounts::jane(), rules);
        QVERIFY(isOnlyText(setUpPage(*site, supportSaying(u"x"_s)).contents, setUpPage(*site, supportSaying(hostile)).contents));

        const auto reportSaying = [](const QString &text) {
            auto report = makeReport(janeSaying(text), {});
            report.dns = {{text, text}};
            return reportHtml(report);
        };
        QVERIFY(isOnlyText(reportSaying(u"x"_s), reportSaying(hostile)));
    }
};

QTEST_GUILESS_MAIN(TestAccountSheet)
#include "tst_accountsheet.moc"
