// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant.h"
#include "help/helpwindow.h"
#include "pages/exportwindow.h"
#include "pages/finishpage.h"
#include "pages/qrwindow.h"
#include "pages/signinpage.h"
#include "pages/testpage.h"
#include "signin/browserpanel.h"
#include "vault/sessionstore.h"
#include "weblink.h"
#include "widgets/advicebox.h"
#include "widgets/askfield.h"
#include "widgets/foldout.h"
#include "widgets/linkbutton.h"
#include "widgets/passphrasefields.h"
#include "widgets/passwordedit.h"
#include "widgets/stagelist.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr QSize pageSize(780, 560);
constexpr auto patience = 20s;

Secret secret(QString text)
{
    return Secret::take(text);
}

// A page as it looks in the window; for people, and to see that nothing of it is cut off.
void photograph(QWidget &page, const QString &name)
{
    const auto folder = QStringLiteral(PROGRAMS "/../screenshots");
    QVERIFY(QDir().mkpath(folder));
    page.setAutoFillBackground(true);
    page.setBackgroundRole(QPalette::Base);
    const int height = std::max(pageSize.height(), page.layout()->totalHeightForWidth(pageSize.width()));
    page.resize(pageSize.width(), height);
    page.show();
    QCoreApplication::processEvents();
    QVERIFY(page.grab().save(folder + u'/' + name + ".png"_L1));
}

QPushButton *startButton(const TestPage &page)
{
    return page.findChild<QPushButton *>(u"test"_s);
}

// Presses "Test now" and waits for the end.
bool test(TestPage &page)
{
    QSignalSpy ended(&page, &TestPage::tested);
    QTest::mouseClick(startButton(page), Qt::LeftButton);
    return ended.wait(patience);
}

QStringList spokenStages(const TestPage &page)
{
    QStringList all;
    for (const auto *list : page.findChildren<StageList *>())
        all += list->spoken();
    return all;
}

void type(AskField &field, const QString &text)
{
    auto *edit = field.findChild<QLineEdit *>();
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
}

QString shown(const AskField &field)
{
    return field.findChild<QLineEdit *>()->text();
}

// A store that never opens.
class ShutStore : public SessionStore
{
public:
    QFuture<Done> open() override
    {
        return QtFuture::makeReadyValueFuture(Done(std::unexpected(StoreFault::WrongPassphrase)));
    }
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fillIn(Draft &draft)
{
    draft.displayName = u"Jane Doe"_s;
    draft.address = {u"jane"_s, u"example.com"_s};
    draft.providerId = u"generic"_s;
    draft.incoming = Endpoint{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls};
    draft.outgoing = Endpoint{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls};
    draft.incomingUser = u"jane@example.com"_s;
}
} // namespace

class TestPages : public QObject
{
    Q_OBJECT
public:
    static void initMain()
    {
        qputenv("QT_NO_THREADED_GLIB", "1");
        QStandardPaths::setTestModeEnabled(true);
    }

private Q_SLOTS:
    void nothingIsSentBeforeThePress()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        TestPage page(assistant);
        page.enter();
        photograph(page, u"5-test-before"_s);
        QCOMPARE(assistant.practice()->signInAttempts(), 0);
        QVERIFY(!page.isComplete());
        QVERIFY(page.canContinueAnyway());
    }

    void everythingWorks()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        TestPage page(assistant);
        page.enter();
        QVERIFY(test(page));
        QVERIFY(page.isComplete());
        QVERIFY(page.adviceBoxes().isEmpty());
        QCOMPARE(assistant.practice()->messages().size(), 1);
        QCOMPARE(assistant.practice()->signInAttempts(), 2);
        QCOMPARE(assistant.draft.signInAttempts, 2);
        photograph(page, u"5-test-works"_s);

        // The result is for these settings only.
        assistant.draft.incomingUser = u"somebody@example.com"_s;
        page.enter();
        QVERIFY(!page.isComplete());
        QVERIFY(!assistant.draft.lastCheck);
    }

    void withoutAMessage()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        assistant.draft.sendsTestMessage = false;
        TestPage page(assistant);
        page.enter();
        QVERIFY(test(page));
        QVERIFY(page.isComplete());
        QVERIFY(assistant.practice()->messages().isEmpty());
    }

    void aWrongPasswordIsTriedOnce()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        assistant.draft.password = secret(u"not-the-password"_s);
        TestPage page(assistant);
        page.enter();
        QVERIFY(test(page));
        QVERIFY(!page.isComplete());
        QCOMPARE(assistant.practice()->signInAttempts(), 1);
        QCOMPARE(assistant.draft.signInAttempts, 1);
        QCOMPARE(page.adviceBoxes().size(), 1);
        const auto stages = spokenStages(page).join(u'\n');
        QVERIFY2(stages.contains("not tried, same password"_L1), qPrintable(stages));
        QVERIFY2(stages.contains("refused, 1 of 2 tries"_L1), qPrintable(stages));
        photograph(page, u"5-test-wrong-password"_s);
        for (auto *fold : page.findChildren<Foldout *>())
            fold->setOpen(true);
        photograph(page, u"5-test-details"_s);
        QVERIFY(!page.findChild<QPlainTextEdit *>()->toPlainText().contains("not-the-password"_L1));

        // The right one, typed right there.
        auto *field = page.adviceBoxes().first()->passwordField();
        QVERIFY(field);
        field->setText(assistant.practice()->password());
        QSignalSpy ended(&page, &TestPage::tested);
        QTest::mouseClick(page.adviceBoxes().first()->button(RepairAction::TestAgain), Qt::LeftButton);
        QVERIFY(ended.wait(patience));
        QVERIFY(page.isComplete());
    }

    void anAppPasswordIsNeeded()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::AppPasswordRequired));
        assistant.draft.providerId = u"gmail"_s;
        QList<QUrl> opened;
        setBrowser([&opened](const QUrl &url) {
            opened.append(url);
        });
        TestPage page(assistant);
        page.enter();
        QVERIFY(test(page));
        QCOMPARE(page.adviceBoxes().size(), 1);
        auto *box = page.adviceBoxes().first();
        QVERIFY(opened.isEmpty());
        QTest::mouseClick(box->button(RepairAction::OpenAppPasswordPage), Qt::LeftButton);
        QCOMPARE(opened, {QUrl(u"https://myaccount.google.com/apppasswords"_s)});
        QVERIFY(box->passwordField());
        photograph(page, u"5-test-app-password"_s);
    }

    void theAdministratorGetsANote()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::SmtpAuthDisabled));
        TestPage page(assistant);
        page.enter();
        QVERIFY(test(page));
        QCOMPARE(page.adviceBoxes().size(), 1);
        auto *button = page.adviceBoxes().first()->button(RepairAction::CopyAdministratorNote);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains("jane@example.com"_L1));
        photograph(page, u"5-test-administrator"_s);
    }

    void oneClickToThePortThatWorks()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        assistant.draft.outgoing->security = Security::Tls; // on the port that wants STARTTLS
        TestPage page(assistant);
        page.enter();
        QVERIFY(test(page));
        QCOMPARE(page.adviceBoxes().size(), 1);
        photograph(page, u"5-test-suggestion"_s);
        auto *button = page.adviceBoxes().first()->button(RepairAction::SwitchEndpoint);
        QVERIFY(button);
        QSignalSpy ended(&page, &TestPage::tested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(assistant.draft.outgoing->security, Security::StartTls);
        QVERIFY(ended.wait(patience));
        QVERIFY(page.isComplete());
        photograph(page, u"5-test-switched"_s);
        for (auto *undo : page.findChildren<QPushButton *>())
            if (undo->text() == "&Undo"_L1)
                QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(assistant.draft.outgoing->security, Security::Tls);
        QVERIFY(!page.isComplete());
    }

    void stoppingIsAtOnce()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::SilentServer));
        TestPage page(assistant);
        page.enter();
        page.resize(pageSize);
        page.show();
        QTest::mouseClick(startButton(page), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(spokenStages(page).join(u' ').contains("checking"_L1), 10s);
        photograph(page, u"5-test-running"_s);
        QElapsedTimer clock;
        clock.start();
        QTest::mouseClick(startButton(page), Qt::LeftButton);
        QCOMPARE(page.phase(), TestPhase::Stopped);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!spokenStages(page).join(u' ').contains("checking"_L1));
        QCOMPARE(assistant.draft.signInAttempts, 0);
    }

    void leavingThePageStops()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::SilentServer));
        TestPage page(assistant);
        page.enter();
        page.show();
        page.startTest();
        page.hide();
        QCOMPARE(page.phase(), TestPhase::Stopped);
    }

    void passwordsThatCannotBeRight_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("password");
        QTest::addColumn<std::optional<SignInFault>>("fault");
        using Fault = std::optional<SignInFault>;
        QTest::newRow("empty") << u"generic"_s << QString() << Fault(SignInFault::PasswordEmpty);
        QTest::newRow("64 KiB") << u"generic"_s << QString(65536, u'x') << Fault(SignInFault::PasswordTooLong);
        QTest::newRow("line break inside") << u"generic"_s << u"one\ntwo"_s << Fault(SignInFault::PasswordHasControl);
        QTest::newRow("line break at the end") << u"generic"_s << u"secret\n"_s << Fault(SignInFault::BlankAtEdge);
        QTest::newRow("blank in front") << u"generic"_s << u" secret"_s << Fault(SignInFault::BlankAtEdge);
        QTest::newRow("spaces are fine elsewhere") << u"generic"_s << u"correct horse battery"_s << Fault();
        QTest::newRow("groups") << u"gmail"_s << u"abcd efgh ijkl mnop"_s << Fault(SignInFault::SpacesInAppPassword);
        QTest::newRow("16 letters") << u"gmail"_s << u"abcdefghijklmnop"_s << Fault();
        QTest::newRow("web password") << u"gmail"_s << u"Sommer2026!"_s << Fault(SignInFault::NotAnAppPassword);
        QTest::newRow("SendGrid web password") << u"sendgrid-us"_s << u"Sommer2026!"_s << Fault(SignInFault::NotASendGridKey);
        QTest::newRow("SendGrid key") << u"sendgrid-eu"_s << u"SG.abc.def"_s << Fault();
        QTest::newRow("AWS secret key") << u"amazon-ses"_s << QString(u"EXAMPLE/"_s.repeated(5)) << Fault(SignInFault::SecretKeyNotSmtpPassword);
        QTest::newRow("SES password") << u"amazon-ses"_s << QString(44, u'B') << Fault();
        QTest::newRow("something else for SES") << u"amazon-ses"_s << u"Sommer2026!"_s << Fault(SignInFault::NotAnSesPassword);
        QTest::newRow("two tokens") << u"postmark"_s << u"other"_s << Fault(SignInFault::TokenNotTwice);
    }

    void passwordsThatCannotBeRight()
    {
        QFETCH(QString, provider);
        QFETCH(QString, password);
        QFETCH(std::optional<SignInFault>, fault);
        const auto known = ProviderCatalog::builtIn().byId(provider);
        QVERIFY(known);
        QVERIFY(checkPassword(password, u"jane@example.com"_s, *known) == fault);
    }

    void theSignInPage()
    {
        Assistant assistant;
        fillIn(assistant.draft);
        SignInPage page(assistant);
        page.setKeepChoices({Keep::Wallet, Keep::Vault, Keep::UntilClosed});
        page.enter();
        page.show();
        QCOMPARE(shown(*page.userNameField()), u"jane@example.com"_s);
        photograph(page, u"4-sign-in"_s);
        QVERIFY(!page.leave());
        QVERIFY(!page.passwordField()->sentence().isEmpty());

        type(*page.passwordField(), u"horse battery"_s);
        QVERIFY(page.leave());
        QVERIFY(assistant.draft.password == secret(u"horse battery"_s));
        QVERIFY(shown(*page.passwordField()).isEmpty());
        QCOMPARE(assistant.draft.keep, Keep::UntilClosed);

        // Going back and forth keeps it.
        page.enter();
        QVERIFY(page.leave());
        QVERIFY(assistant.draft.password == secret(u"horse battery"_s));

        // But not for another account.
        assistant.draft.address = {u"john"_s, u"example.com"_s};
        page.enter();
        QVERIFY(assistant.draft.password.isEmpty());
    }

    void aHugePasswordGoesNowhere()
    {
        Assistant assistant;
        fillIn(assistant.draft);
        SignInPage page(assistant);
        page.enter();
        page.show();
        type(*page.passwordField(), QString(65536, u'x'));
        QVERIFY(!page.leave());
        QVERIFY(!page.passwordField()->sentence().isEmpty());
        QVERIFY(assistant.draft.password.isEmpty());
    }

    void aDoubtIsSaidOnce()
    {
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.draft.providerId = u"gmail"_s;
        assistant.draft.address = {u"jane"_s, u"gmail.com"_s};
        SignInPage page(assistant);
        page.setKeepChoices({Keep::Vault, Keep::UntilClosed});
        page.enter();
        page.show();
        type(*page.passwordField(), u"abcd efgh ijkl mnop"_s);
        QVERIFY(!page.leave());
        photograph(page, u"4-sign-in-gmail"_s);
        QTest::mouseClick(page.passwordField()->fixButton(), Qt::LeftButton);
        QCOMPARE(shown(*page.passwordField()), u"abcdefghijklmnop"_s);
        QVERIFY(page.leave());

        type(*page.passwordField(), u"Sommer2026!"_s);
        QVERIFY(!page.leave());
        QVERIFY(page.leave());
        QVERIFY(assistant.draft.password == secret(u"Sommer2026!"_s));
    }

    void theVaultWantsAPassphrase()
    {
        Assistant assistant;
        fillIn(assistant.draft);
        SignInPage page(assistant);
        page.setKeepChoices({Keep::Vault, Keep::UntilClosed});
        page.enter();
        page.show();
        type(*page.passwordField(), u"horse battery"_s);
        for (auto *choice : page.findChildren<QRadioButton *>())
            if (choice->text().contains("passphrase"_L1))
                choice->click();
        QVERIFY(!page.leave());
        photograph(page, u"4-sign-in-vault"_s);
        for (auto *field : page.findChild<PassphraseFields *>()->findChildren<PasswordEdit *>())
            field->setText(u"a few good words"_s);
        QVERIFY(page.leave());
        QCOMPARE(assistant.draft.keep, Keep::Vault);
        QVERIFY(assistant.draft.vaultPassphrase == secret(u"a few good words"_s));
    }

    void sendGridsUserNameIsFixed()
    {
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.draft.way = Way::Relay;
        assistant.draft.providerId = u"sendgrid-us"_s;
        assistant.draft.incoming.reset();
        assistant.draft.incomingUser.clear();
        SignInPage page(assistant);
        page.enter();
        page.show();
        QCOMPARE(shown(*page.userNameField()), u"apikey"_s);
        photograph(page, u"4-sign-in-sendgrid"_s);
        type(*page.userNameField(), u"jane@example.com"_s);
        type(*page.passwordField(), u"SG.abc.def"_s);
        QVERIFY(!page.leave());
        QTest::mouseClick(page.userNameField()->fixButton(), Qt::LeftButton);
        QVERIFY(page.leave());
        QCOMPARE(assistant.draft.account().outgoing->userName, u"apikey"_s);
    }

    void whereOnlyTheBrowserHelps()
    {
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.draft.providerId = u"outlook-com"_s;
        SignInPage page(assistant);
        page.enter();
        page.show();
        QVERIFY(!page.passwordField()->isVisible());
        photograph(page, u"4-sign-in-browser"_s);
        QVERIFY(page.leave());
        QCOMPARE(assistant.draft.signIn, SignIn::OAuth2);
    }

    // Mailwright has no client ID of its own: it says so, takes one, and shows what works without.
    void aClientIdIsAskedForAndRemembered()
    {
        QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        qputenv("XDG_CONFIG_DIRS", folder.path().toUtf8());
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.draft.providerId = u"gmail"_s;
        assistant.draft.signIn = SignIn::OAuth2;
        SignInPage page(assistant);
        page.enter();
        page.show();
        auto *panel = page.browserPanel();
        QVERIFY(panel->clientIdField()->isVisible());
        for (auto *foldout : panel->findChildren<Foldout *>())
            foldout->setOpen(true);
        page.resize(900, 900);
        photograph(page, u"4-sign-in-client-id"_s);
        QList<QUrl> opened;
        setBrowser([&opened](const QUrl &url) {
            opened.append(url);
        });
        QTest::mouseClick(panel->startButton(), Qt::LeftButton);
        QVERIFY(!panel->clientIdField()->sentence().isEmpty()); // nothing is asked of anybody without one
        QVERIFY(opened.isEmpty());

        type(*panel->clientIdField(), u"1234.apps.example"_s);
        QTest::mouseClick(panel->startButton(), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] {
            return !opened.isEmpty();
        }));
        const QUrlQuery query(opened.first());
        QCOMPARE(opened.first().host(), u"accounts.google.com"_s);
        QCOMPARE(query.queryItemValue(u"client_id"_s), u"1234.apps.example"_s);
        QCOMPARE(query.queryItemValue(u"access_type"_s), u"offline"_s);
        panel->stop();

        // The way without: the app password.
        for (auto *button : panel->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().contains("app password"_L1))
                button->click();
        QVERIFY(page.passwordField()->isVisible());
        QVERIFY(!panel->isVisible());
    }

    void thePasswordIsKeptOnlyAfterATest()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::None));
        assistant.draft.keep = Keep::Vault;
        TestPage page(assistant);
        bool shut = true;
        int asked = 0;
        page.keeper().setStoreMaker([&](const Draft &, quintptr) -> std::unique_ptr<SecretStore> {
            ++asked;
            if (shut)
                return std::make_unique<ShutStore>();
            return std::make_unique<SessionStore>();
        });
        QSignalSpy failed(&page.keeper(), &SecretKeeper::failed);
        page.enter();
        page.show();
        QCOMPARE(asked, 0);
        QVERIFY(test(page));
        QVERIFY(failed.count() == 1 || failed.wait(patience));
        QVERIFY(!assistant.draft.passwordKept);
        QVERIFY(page.isComplete());
        photograph(page, u"5-test-not-kept"_s);

        shut = false;
        QSignalSpy kept(&page.keeper(), &SecretKeeper::kept);
        QVERIFY(test(page));
        QVERIFY(kept.count() == 1 || kept.wait(patience));
        QVERIFY(assistant.draft.passwordKept);
    }

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

    void fromRightToLeft()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::AppPasswordRequired));
        TestPage page(assistant);
        page.setLayoutDirection(Qt::RightToLeft);
        page.enter();
        QVERIFY(test(page));
        photograph(page, u"5-test-right-to-left"_s);
        SignInPage signIn(assistant);
        signIn.setLayoutDirection(Qt::RightToLeft);
        signIn.enter();
        photograph(signIn, u"4-sign-in-right-to-left"_s);
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
        assistant.draft.incomingUser = u"<b>jane</b>"_s;
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

    void theGuide()
    {
        QList<QUrl> opened;
        setBrowser([&opened](const QUrl &url) {
            opened.append(url);
        });
        const auto guide = Guide::load(QStringLiteral(PROJECT_SOURCE "/resources/guide"), {u"xx"_s, u"en"_s});
        QVERIFY(guide.topics().size() > 5);
        HelpWindow window(guide);
        window.openAt(u"encryption"_s);
        QCOMPARE(window.currentTopic(), u"03-encryption"_s);
        photograph(window, u"help"_s);
        window.openAt(u"no such topic"_s);
        QCOMPARE(window.currentTopic(), guide.topics().first().id);

        auto *search = window.findChild<QLineEdit *>();
        const auto *topics = window.findChild<QListWidget *>();
        search->setText(u"virus"_s);
        QVERIFY(topics->count() > 0 && topics->count() < guide.topics().size());
        search->setText(u"no topic has these words"_s);
        QCOMPARE(topics->count(), 0);
        search->clear();
        QCOMPARE(topics->count(), guide.topics().size());

        auto *page = window.findChild<QTextBrowser *>();
        QVERIFY(opened.isEmpty());
        Q_EMIT page->anchorClicked(QUrl(u"https://www.example.com/"_s));
        QCOMPARE(opened.size(), 1);
        Q_EMIT page->anchorClicked(QUrl(u"04-blocked-ports.md"_s));
        QCOMPARE(window.currentTopic(), u"04-blocked-ports"_s);
        Q_EMIT page->anchorClicked(QUrl(u"file:///etc/passwd"_s));
        QCOMPARE(opened.size(), 1);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
