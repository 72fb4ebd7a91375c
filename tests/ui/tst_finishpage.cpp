// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/exportwindow.h"
#include "pages/finishpage.h"
#include "pages/qrwindow.h"
#include "pagetesting.h"
#include "widgets/card.h"
#include "widgets/copying.h"
#include "widgets/pagehead.h"
#include "widgets/weblink.h"

#include <QCheckBox>
#include <QClipboard>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace PageTesting;

// Where the finished account goes.
class TestFinishPage : public QObject
{
    Q_OBJECT
public:
    static void initMain()
    {
        qputenv("QT_NO_THREADED_GLIB", "1");
        QStandardPaths::setTestModeEnabled(true);
    }

private Q_SLOTS:
    void theOutlookPackage()
    {
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.draft.password = secret(u"marker-4711"_s);
        const QTemporaryDir folder;
        FinishPage page(assistant);
        page.setHome(folder.path(), {});
        page.enter();
        page.saveOutlookPackage(folder.filePath(u"outlook"_s));
        const auto files = QDir(folder.filePath(u"outlook"_s)).entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const auto &info : files) {
            QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("marker-4711"));
        }
        photograph(page, u"6-finish-untested"_s);
    }

    // Wherever it comes from: here a page that somebody made with the password in it.
    void aPageWithThePasswordInItStays()
    {
        const auto password = secret(u"marker-4711"_s);
        SheetWindow sheet(u"Settings"_s, u"<p>marker-4711</p>"_s);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"sheet.pdf"_s);
        sheet.savePdf(path);
        QVERIFY2(sheet.outcome().startsWith(u'✕'), qPrintable(sheet.outcome()));
        QVERIFY(!QFile::exists(path));
        QGuiApplication::clipboard()->setText(u"before"_s);
        QPushButton button;
        copyAndSay(u"The server said: marker-4711"_s, button);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY2(button.text().startsWith(u'✕'), qPrintable(button.text()));
        QVERIFY(!openMailDraft(u"Mail setup"_s, u"It said marker-4711"_s));
    }

    void theTitleSaysWhatWasProven_data()
    {
        QTest::addColumn<Proof>("proof");
        QTest::addColumn<bool>("failed");
        QTest::addColumn<QString>("title");
        QTest::newRow("proven") << Proof::Token << false << u"✓ Everything works. Where shall the mail go?"_s;
        QTest::newRow("not tested") << Proof::None << false << u"! The sign-in was not tested. Where shall the mail go?"_s;
        QTest::newRow("failed") << Proof::None << true << u"! Not everything works yet. Where shall the mail go?"_s;
    }

    void theTitleSaysWhatWasProven()
    {
        QFETCH(const Proof, proof);
        QFETCH(const bool, failed);
        QFETCH(const QString, title);
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.draft.signIn = SignIn::OAuth2;
        CheckResult side;
        side.signIn = SignIn::OAuth2;
        side.proof = proof;
        if (failed)
            side.problem = Problem{Stage::Connect, Cause::PortBlocked, {}, {}};
        assistant.draft.lastCheck = AccountCheckResult{side, side};
        const QTemporaryDir folder;
        FinishPage page(assistant);
        page.setHome(folder.path(), {});
        page.enter();
        QCOMPARE(page.findChild<PageHead *>()->title(), title);
        QCOMPARE(TestWords::outcome(assistant.draft).contains("receives"_L1), proof != Proof::None);
        photograph(page, u"6-finish-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    }

    // It works here, and would not work there.
    void thunderbirdHasNoScram_data()
    {
        QTest::addColumn<QByteArrayList>("offered");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("SCRAM alone") << QByteArrayList{"SCRAM-SHA-256", "SCRAM-SHA-1"} << true;
        QTest::newRow("PLAIN as well") << QByteArrayList{"SCRAM-SHA-256", "PLAIN"} << false;
        QTest::newRow("CRAM-MD5 as well") << QByteArrayList{"SCRAM-SHA-1", "CRAM-MD5"} << false;
    }

    void thunderbirdHasNoScram()
    {
        QFETCH(const QByteArrayList, offered);
        QFETCH(const bool, isTold);
        Assistant assistant;
        fillIn(assistant.draft);
        CheckResult sending;
        sending.endpoint = assistant.draft.account().outgoing->endpoint;
        sending.proof = Proof::ChallengeResponse;
        sending.mechanism = AuthMechanism::ScramSha256;
        sending.capabilities.authMechanisms = offered;
        assistant.draft.lastCheck = AccountCheckResult{{}, sending};
        const QTemporaryDir folder;
        FinishPage page(assistant);
        page.setHome(folder.path(), {});
        page.enter();
        const auto cards = page.findChildren<Card *>();
        QCOMPARE(std::ranges::any_of(cards,
                                     [](const Card *card) {
                                         return card->text().contains("no SCRAM"_L1);
                                     }),
                 isTold);
        page.showPrograms(ExportFormat::ThunderbirdZip);
        auto *window = page.findChild<ExportWindow *>();
        QVERIFY(window);
        QCOMPARE(window->warning().contains("no SCRAM"_L1), isTold);
        window->choose(ExportFormat::Msmtp);
        QVERIFY(!window->warning().contains("no SCRAM"_L1));
    }

    void theAccountFile()
    {
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.draft.password = secret(u"marker-4711"_s);
        const QTemporaryDir folder;
        FinishPage page(assistant);
        page.setHome(folder.path(), {});
        page.enter();
        const auto path = folder.filePath(u"jane.mailwright"_s);
        page.saveAccount(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY(text.contains("imap.example.com") && !text.contains("marker-4711"));
        QVERIFY(!(file.permissions() & QFile::ReadOther));
        page.saveAccount(folder.filePath(u"no/such/folder/x.mailwright"_s));
        QVERIFY2(page.outcome().startsWith(u'✕'), qPrintable(page.outcome()));
    }

    void thunderbirdOnThisComputer()
    {
        const QTemporaryDir home;
        const auto place = home.filePath(u".thunderbird"_s);
        QVERIFY(QDir().mkpath(place + "/abc12345.default-release"_L1));
        QFile profiles(place + "/profiles.ini"_L1);
        QVERIFY(profiles.open(QIODevice::WriteOnly));
        profiles.write("[Profile0]\nName=default-release\nIsRelative=1\nPath=abc12345.default-release\nDefault=1\n");
        profiles.close();

        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        TestPage tested(assistant);
        tested.enter();
        QVERIFY(test(tested));
        FinishPage page(assistant);
        page.setHome(home.path(), {});
        page.enter();
        photograph(page, u"6-finish"_s);
        QFile::link(u"127.0.0.1:+%1"_s.arg(QCoreApplication::applicationPid()), place + "/abc12345.default-release/lock"_L1);
        page.setUpThunderbird();
        QVERIFY2(page.outcome().contains("running"_L1), qPrintable(page.outcome()));
        photograph(page, u"6-finish-refused"_s);

        QVERIFY(QFile::remove(place + "/abc12345.default-release/lock"_L1));
        page.setUpThunderbird();
        QFile prefs(place + "/abc12345.default-release/prefs.js"_L1);
        QVERIFY(prefs.open(QIODevice::ReadOnly));
        QVERIFY(prefs.readAll().contains("jane@example.com"));
        prefs.close();
        photograph(page, u"6-finish-done"_s);
        page.undoThunderbird();
        QVERIFY2(page.outcome().startsWith(u'✓'), qPrintable(page.outcome()));
        QVERIFY(!prefs.exists());
    }

    void everyProgramThereIsAFileFor()
    {
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.draft.password = secret(u"marker-4711"_s);
        FinishPage page(assistant);
        page.enter();
        page.showPrograms(ExportFormat::ThunderbirdZip);
        auto *window = page.findChild<ExportWindow *>();
        QVERIFY(window);
        const QTemporaryDir folder;
        for (const auto format : allExportFormats()) {
            window->choose(format);
            QCOMPARE(window->chosen(), format);
            QVERIFY(!window->preview().contains("marker-4711"_L1));
            if (!exportAccount(format, assistant.draft.account()))
                continue; // its reason stands there
            window->saveTo(folder.filePath(QString(wordFor(format))));
            QVERIFY2(window->outcome().startsWith(u'✓'), qPrintable(window->outcome()));
        }
        window->choose(ExportFormat::ThunderbirdAutoconfig);
        QVERIFY(window->preview().contains("imap.example.com"_L1));
        photograph(*window, u"6-programs"_s);
        window->close();
    }

    void thePasswordGoesIntoAFileOnlyWhenAskedFor()
    {
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.draft.password = secret(u"marker-4711"_s);
        FinishPage page(assistant);
        page.enter();
        page.showPrograms(ExportFormat::Environment);
        auto *window = page.findChild<ExportWindow *>();
        QVERIFY(window);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"mail.env"_s);
        const auto saved = [&] {
            window->saveTo(path);
            return contentsOf(path);
        };
        QCOMPARE(window->chosen(), ExportFormat::Environment);
        QVERIFY(!window->withPassword()->isHidden() && !window->withPassword()->isChecked());
        QVERIFY(!saved().contains("marker-4711"));
        window->withPassword()->click();
        QVERIFY(saved().contains("marker-4711"));
        QVERIFY(!window->preview().contains("marker-4711"_L1));
        photograph(*window, u"6-programs-password"_s);
        window->choose(ExportFormat::ThunderbirdZip);
        QVERIFY(window->withPassword()->isHidden()); // it has no place for one
        window->choose(ExportFormat::Environment);
        QVERIFY(!window->withPassword()->isChecked());
        window->close();
    }

    void theCodeForThePhone()
    {
#ifndef MAILWRIGHT_QR
        QSKIP("built without QR codes");
#else
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.draft.password = secret(u"marker-4711"_s);
        FinishPage page(assistant);
        page.enter();
        page.findChild<QPushButton *>(u"qrCode"_s)->click();
        auto *window = page.findChild<QrWindow *>();
        QVERIFY(window);
        const auto without = window->picture();
        QVERIFY(!without.isNull());
        photograph(*window, u"6-phone"_s);
        window->withPassword()->click();
        QVERIFY(window->picture() != without);
        photograph(*window, u"6-phone-password"_s);
        window->withPassword()->click();
        QCOMPARE(window->picture(), without);
        window->close();
#endif
    }

    void theSheetHasNoPassword()
    {
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.draft[Side::Incoming].userName = u"<b>jane</b>"_s;
        assistant.draft.password = secret(u"marker-4711"_s);
        FinishPage page(assistant);
        page.enter();
        page.showSettings();
        auto *sheet = page.findChild<SheetWindow *>();
        QVERIFY(sheet);
        QVERIFY(sheet->text().contains("<b>jane</b>"_L1));
        QVERIFY(sheet->text().contains("smtp.example.com"_L1));
        QVERIFY(!sheet->text().contains("marker-4711"_L1));
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"sheet.pdf"_s);
        sheet->savePdf(path);
        QVERIFY2(sheet->outcome().startsWith(u'✓'), qPrintable(sheet->outcome()));
        QVERIFY(contentsOf(path).startsWith("%PDF-"));
        photograph(*sheet, u"6-settings"_s);
        sheet->savePdf(folder.filePath(u"no/such/folder/sheet.pdf"_s));
        QVERIFY2(sheet->outcome().startsWith(u'✕'), qPrintable(sheet->outcome()));
        sheet->close();
    }
};

QTEST_MAIN(TestFinishPage)
#include "tst_finishpage.moc"
