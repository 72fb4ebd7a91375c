// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts.h"
#include "formats/parts/exportfile.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(ExportFault)
Q_DECLARE_METATYPE(MailAccount)

namespace
{
MailAccount with(void (*change)(MailAccount &))
{
    auto account = accounts::jane();
    change(account);
    return account;
}
}

class TestExportFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words()
    {
        for (const auto format : allExportFormats())
            QCOMPARE(exportFormatFromWord(QString(wordFor(format))), format);
        QCOMPARE(allExportFormats().first(), ExportFormat::ThunderbirdZip);
        QCOMPARE(allExportFormats().last(), ExportFormat::Python); // each value has its row
        QCOMPARE(allExportFormats().size(), qsizetype(ExportFormat::Python) + 1);
        QVERIFY(!exportFormatFromWord(u"eudora"));
    }

    void everyFormatMakesFilesWithProperNames()
    {
        static const QRegularExpression proper(u"^[A-Za-z0-9][A-Za-z0-9._-]*\\.[a-z0-9_]+$"_s);
        for (const auto format : allExportFormats()) {
            const auto files = exportAccount(format, accounts::hostile());
            QVERIFY2(files && !files->isEmpty(), wordFor(format).data());
            for (const auto &file : *files) {
                QVERIFY2(proper.match(file.name).hasMatch(), qPrintable(file.name));
                QVERIFY(!file.mediaType.isEmpty());
                QVERIFY(!file.contents.isEmpty());
            }
        }
    }

    void theSameBytesEachTime()
    {
        for (const auto format : allExportFormats()) {
            const auto first = exportAccount(format, accounts::jane());
            qputenv("TZ", "Asia/Tokyo");
            QCOMPARE(exportAccount(format, accounts::jane()), first);
            qunsetenv("TZ");
        }
    }

    void fileNames_data()
    {
        QTest::addColumn<EmailAddress>("address");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << EmailAddress{u"jane"_s, u"example.com"_s} << u"jane-example.com.prf"_s;
        QTest::newRow("signs") << EmailAddress{u"jane+news/../x"_s, u"example.com"_s} << u"jane-news-..-x-example.com.prf"_s;
        QTest::newRow("hidden or an option") << EmailAddress{u".-jane"_s, u"example.com"_s} << u"jane-example.com.prf"_s;
        QTest::newRow("accents") << EmailAddress{u"zoë"_s, u"example.com"_s} << u"zoe-example.com.prf"_s;
        QTest::newRow("another script") << EmailAddress{u"جين"_s, u"example.com"_s} << u"example.com.prf"_s;
        QTest::newRow("a device of Windows") << EmailAddress{u"nul"_s, u"example.com"_s} << u"nul-example.com.prf"_s;
        QTest::newRow("very long") << EmailAddress{QString(300, u'j'), u"example.com"_s} << QString(QString(100, u'j') + u".prf"_s);
    }

    void fileNames()
    {
        QFETCH(EmailAddress, address);
        auto account = accounts::jane();
        account.address = address;
        QTEST(suggestedFileName(account, ".prf"_L1), "expected");
    }

    void faults_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<MailAccount>("account");
        QTest::addColumn<ExportFault>("expected");
        using enum ExportFormat;
        using Fault = ExportFault;
        const auto jane = accounts::jane();
        const auto ipv6 = with([](MailAccount &account) {
            account.incoming->endpoint.host = u"2001:db8::7"_s;
        });
        const auto openIncoming = with([](MailAccount &account) {
            account.incoming->signIn = SignIn::None;
        });
        const auto lineInLogin = with([](MailAccount &account) {
            account.outgoing->userName = u"jane\r\nQUIT"_s;
        });
        const auto noHost = with([](MailAccount &account) {
            account.outgoing->endpoint.host = u"smtp.example.com\";evil"_s;
        });
        const auto noPort = with([](MailAccount &account) {
            account.incoming->endpoint.port = 0;
        });
        const auto badDomain = with([](MailAccount &account) {
            account.address.domain = u"example.com\"]"_s;
        });
        const auto swapped = with([](MailAccount &account) {
            std::swap(account.incoming, account.outgoing);
        });
        for (const auto format : allExportFormats()) {
            const auto row = [format](const char *what) -> QTestData & {
                return QTest::addRow("%s: %s", wordFor(format).data(), what);
            };
            row("nothing") << format << MailAccount() << Fault{Fault::Missing, u"address"_s};
            row("no way out") << format << with([](MailAccount &account) {
                account.outgoing.reset();
            }) << Fault{Fault::Missing, u"outgoing"_s};
            row("no sign-in to fetch") << format << openIncoming << Fault{Fault::SignInNotPossible, u"incoming.auth"_s};
            row("a line end in a login") << format << lineInLogin << Fault{Fault::Invalid, u"outgoing.userName"_s};
            row("not a host") << format << noHost << Fault{Fault::Invalid, u"outgoing.host"_s};
            row("no port") << format << noPort << Fault{Fault::Invalid, u"incoming.port"_s};
            row("not a domain") << format << badDomain << Fault{Fault::Invalid, u"address"_s};
            row("sides swapped") << format << swapped << Fault{Fault::Invalid, u"incoming.protocol"_s};
        }
        QTest::newRow("Thunderbird and IPv6") << ThunderbirdZip << ipv6 << Fault{Fault::Ipv6Address, u"incoming.host"_s};
        QTest::newRow("autoconfig and IPv6") << ThunderbirdAutoconfig << ipv6 << Fault{Fault::Ipv6Address, u"incoming.host"_s};
        QTest::newRow("Thunderbird and unknown OAuth")
            << ThunderbirdZip << accounts::withOAuth(jane, u"imap.example.com"_s, u"smtp.gmail.com"_s) << Fault{Fault::OAuthNotPossible, u"incoming.auth"_s};
        QTest::newRow("a domain that only ends alike")
            << ThunderbirdZip << accounts::withOAuth(jane, u"imap.gmail.com"_s, u"notgmail.com"_s) << Fault{Fault::OAuthNotPossible, u"outgoing.auth"_s};
        QTest::newRow("autoconfig and a relay") << ThunderbirdAutoconfig << accounts::relay() << Fault{Fault::Missing, u"incoming"_s};
        QTest::newRow("Outlook and a relay") << OutlookPackage << accounts::relay() << Fault{Fault::Missing, u"incoming"_s};
    }

    void faults()
    {
        QFETCH(ExportFormat, format);
        QFETCH(MailAccount, account);
        QFETCH(ExportFault, expected);
        const auto files = exportAccount(format, account);
        QVERIFY(!files.has_value());
        QCOMPARE(files.error().kind, expected.kind);
        QCOMPARE(files.error().part, expected.part);
    }
};

QTEST_GUILESS_MAIN(TestExportFile)
#include "tst_exportfile.moc"
