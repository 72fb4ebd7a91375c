// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/helpwindow.h"
#include "pages/browserpanel.h"
#include "pages/signinpage.h"
#include "pagetesting.h"
#include "widgets/askfield.h"
#include "widgets/foldout.h"
#include "widgets/linkbutton.h"
#include "widgets/passphrasefields.h"
#include "widgets/passwordedit.h"
#include "widgets/weblink.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace PageTesting;

namespace
{
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
} // namespace

// The sign-in page and the guide.
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
        assistant.draft[Side::Incoming].endpoint.reset();
        assistant.draft[Side::Incoming].userName.clear();
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
