// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/thunderbird/thunderbirdmerge.h"
#include "pages/youpage.h"
#include "pagetesting.h"
#include "widgets/fieldmessage.h"

#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace PageTesting;

namespace
{
QString sample(const QString &name)
{
    return QStringLiteral(TEST_DATA "/import/") + name;
}

const QString janesPrefs = QStringLiteral(TEST_DATA "/export/thunderbird-jane-prefs.js");

QString complaintOf(const YouPage &page)
{
    for (const auto *message : page.findChildren<FieldMessage *>())
        if (message->isSaying())
            return message->sentence();
    return {};
}

QPushButton *thunderbirdButton(const YouPage &page)
{
    return page.findChild<QPushButton *>(u"thunderbird"_s);
}

// A home folder in which a Thunderbird was used, with these preferences.
void makeThunderbird(const QString &home, const QByteArray &preferences)
{
    const auto place = home + "/.thunderbird"_L1;
    QVERIFY(QDir().mkpath(place + "/abc12345.default-release"_L1));
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write(place + "/profiles.ini"_L1, "[Profile0]\nName=default-release\nIsRelative=1\nPath=abc12345.default-release\nDefault=1\n");
    write(place + "/abc12345.default-release/prefs.js"_L1, preferences);
}

MailAccount johns()
{
    return {u"John Doe"_s,
            {u"john"_s, u"example.org"_s},
            u"generic"_s,
            ServerLogin{{Protocol::Imap, u"imap.example.org"_s, 143, Security::StartTls}, u"john"_s, SignIn::Password},
            ServerLogin{{Protocol::Smtp, u"smtp.example.org"_s, 465, Security::Tls}, u"john"_s, SignIn::Password}};
}
}

// "It worked yesterday": the settings of another mail program are taken over into the wizard, to be tested again.
class TestOpenFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFilesOfOtherPrograms_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::newRow("Thunderbird's preferences") << QStringList{janesPrefs};
        QTest::newRow("K-9") << QStringList{sample(u"jane.k9s"_s)};
        QTest::newRow("Apple") << QStringList{sample(u"jane.mobileconfig"_s)};
        QTest::newRow("Outlook") << QStringList{sample(u"jane.prf"_s)};
        QTest::newRow("msmtp") << QStringList{sample(u"msmtprc"_s)};
        QTest::newRow("Evolution, three files") << QStringList{sample(u"jane.source"_s), sample(u"jane-id.source"_s), sample(u"jane-tr.source"_s)};
    }

    void theFilesOfOtherPrograms()
    {
        QFETCH(QStringList, files);
        Assistant assistant;
        YouPage page(assistant);
        QSignalSpy goesOn(&page, &YouPage::stepRequested);
        page.openFiles(files);
        QCOMPARE(complaintOf(page), QString());
        QCOMPARE(goesOn.count(), 1);
        QCOMPARE(goesOn.first().first().value<Step>(), Step::Port);
        QCOMPARE(assistant.draft.address.toString(), u"jane@example.com"_s);
        QCOMPARE(assistant.draft[Side::Outgoing].documented->host, u"smtp.example.com"_s);
        QVERIFY(assistant.draft.password.isEmpty());
    }

    void aFileForAnyAddressIsReadForTheOneThatWasTyped()
    {
        Assistant assistant;
        YouPage page(assistant);
        QSignalSpy goesOn(&page, &YouPage::stepRequested);
        page.openFiles({sample(u"config-v1.1.xml"_s)});
        QVERIFY2(complaintOf(page).contains("address"_L1), qPrintable(complaintOf(page)));
        QCOMPARE(goesOn.count(), 0);
        page.findChild<QLineEdit *>(u"address"_s)->setText(u"joan@example.com"_s);
        page.openFiles({sample(u"config-v1.1.xml"_s)});
        QCOMPARE(complaintOf(page), QString());
        QCOMPARE(goesOn.count(), 1);
        QCOMPARE(assistant.draft.address.toString(), u"joan@example.com"_s);
    }

    void aFileOfAnotherKindChangesNothing()
    {
        Assistant assistant;
        YouPage page(assistant);
        QSignalSpy goesOn(&page, &YouPage::stepRequested);
        page.openFiles({QStringLiteral(TEST_DATA "/../CMakeLists.txt")});
        QVERIFY(!complaintOf(page).isEmpty());
        QCOMPARE(goesOn.count(), 0);
        QVERIFY(assistant.draft.address.isEmpty());
    }

    void theThunderbirdOfThisComputer()
    {
        const QTemporaryDir home;
        makeThunderbird(home.path(), contentsOf(janesPrefs));
        Assistant assistant;
        YouPage page(assistant);
        page.setHome(home.path(), {});
        QSignalSpy goesOn(&page, &YouPage::stepRequested);
        photograph(page, u"1-you-with-thunderbird"_s);
        QTest::mouseClick(thunderbirdButton(page), Qt::LeftButton);
        QCOMPARE(goesOn.count(), 1);
        QCOMPARE(assistant.draft.address.toString(), u"jane@example.com"_s);
        QCOMPARE(assistant.draft[Side::Incoming].documented->host, u"imap.example.com"_s);
    }

    void ofSeveralAccountsThePersonChoosesOne()
    {
        const QTemporaryDir home;
        Assistant assistant;
        fillIn(assistant.draft);
        makeThunderbird(home.path(), prefsForAccounts({assistant.draft.account(), johns()}));
        assistant.draft = {};
        YouPage page(assistant);
        page.setHome(home.path(), {});
        page.show();
        QSignalSpy goesOn(&page, &YouPage::stepRequested);
        QTest::mouseClick(thunderbirdButton(page), Qt::LeftButton);
        QCOMPARE(goesOn.count(), 0);
        auto *menu = page.findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(goesOn.count(), 1);
        QCOMPARE(assistant.draft.address.toString(), u"john@example.org"_s);
        QCOMPARE(assistant.draft[Side::Incoming].documented->security, Security::StartTls);
    }

    void withoutThunderbirdNothingIsOffered()
    {
        const QTemporaryDir home;
        Assistant assistant;
        YouPage page(assistant);
        page.setHome(home.path(), {});
        page.show();
        QVERIFY(!thunderbirdButton(page)->isVisible());
    }
};

QTEST_MAIN(TestOpenFile)
#include "tst_openfile.moc"
