// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/browserpanel.h"
#include "pages/signinpage.h"
#include "pages/testpage.h"
#include "practice/practicethread.h"
#include "setup/assistant.h"
#include "support/practicebrowser.h"
#include "support/practise.h"
#include "widgets/advicebox.h"
#include "widgets/card.h"
#include "widgets/foldout.h"
#include "widgets/linkbutton.h"
#include "widgets/notebox.h"
#include "widgets/trustdialog.h"
#include "widgets/weblink.h"
#include "words/observationwords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
Q_DECLARE_METATYPE(Mishap)

namespace
{
constexpr auto patience = 40s;

Secret secret(QString text)
{
    return Secret::take(text);
}

bool hasEnded(TestPage &page, const std::function<void()> &press)
{
    QSignalSpy ended(&page, &TestPage::tested);
    press();
    return ended.wait(patience);
}

bool test(TestPage &page)
{
    page.setLimit(5s);
    page.enter();
    page.show();
    return hasEnded(page, [&page] {
        page.startTest();
    });
}

void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

// Presses a repair and waits for the test that it begins.
bool repairs(TestPage &page, RepairAction action)
{
    auto *button = page.adviceBoxes().value(0) ? page.adviceBoxes().first()->button(action) : nullptr;
    return button && hasEnded(page, [button] {
               click(button);
           });
}

QPushButton *undoButton(const TestPage &page)
{
    for (auto *button : page.findChildren<QPushButton *>())
        if (button->text() == "&Undo"_L1)
            return button;
    return nullptr;
}

// For people to look at.
void photograph(QWidget &widget, const QString &name)
{
    const QDir pictures(QStringLiteral(PROGRAMS "/../screenshots"));
    QVERIFY(pictures.mkpath(u"."_s));
    QCoreApplication::processEvents();
    QVERIFY(widget.grab().save(pictures.filePath(name + u".png"_s)));
}

// A preset of a provider that has this one server.
QByteArray presetWith(const Endpoint &server)
{
    const QJsonObject entry{{u"protocol"_s, wordFor(server.protocol)},
                            {u"host"_s, server.host},
                            {u"port"_s, server.port},
                            {u"security"_s, wordFor(server.security)},
                            {u"preferred"_s, true}};
    auto preset = QJsonDocument::fromJson(R"({"schema": "mailwright.provider/1", "id": "gmail", "name": "Large", "kind": "mailbox", "confidence": "low",
        "domains": [], "mx": [], "blanks": [], "userName": "email", "auth": ["password"], "hints": [], "notes": [], "links": {}, "linksUnconfirmed": [],
        "checked": "2026-11"})")
                      .object();
    preset.insert(u"servers"_s, QJsonArray{entry});
    return QJsonDocument(preset).toJson();
}

// Presses the repair that leads to the sign-in page.
bool goesToSignIn(TestPage &page)
{
    QSignalSpy steps(&page, &WizardPage::stepRequested);
    auto *button = page.adviceBoxes().value(0) ? page.adviceBoxes().first()->button(RepairAction::SignInWithBrowser) : nullptr;
    if (!button)
        return false;
    click(button);
    return steps.count() == 1 && steps.first().first().value<Step>() == Step::SignIn;
}

// A password is refused in the practice mailbox, and the person goes where the repair leads.
bool comesToSignIn(Assistant &assistant, Mishap mishap, TestPage &page)
{
    return practise(assistant, mishap) && test(page) && goesToSignIn(page);
}

// Signs in with the browser, which a person sits before.
bool signsIn(SignInPage &page, PracticeBrowser::Answer answer)
{
    PracticeBrowser browser;
    setBrowser([&](const QUrl &url) {
        browser.open(url, answer);
    });
    QSignalSpy changed(page.browserPanel(), &BrowserPanel::changed);
    click(page.browserPanel()->startButton());
    return QTest::qWaitFor(
        [&] {
            return changed.count() == 2; // it began, and it ended
        },
        20000);
}

// A trouble as the pages make it of a result.
Trouble troubleOf(const Draft &draft, Cause cause, const std::optional<Endpoint> &suggestion = {})
{
    CheckResult result;
    result.endpoint = *draft[Side::Outgoing].endpoint;
    result.problem = Problem{Stage::Tls, cause, {}, {}};
    result.suggestion = suggestion;
    return {Side::Outgoing, result};
}
} // namespace

// What goes wrong, in the window: its own cause, its advice, and a button that mends it where one can.
class TestRepairs : public QObject
{
    Q_OBJECT
public:
    static void initMain()
    {
        qputenv("QT_NO_THREADED_GLIB", "1");
    }

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        setBrowser([this](const QUrl &url) {
            m_opened.append(url);
        });
    }

    void everyMishapHasItsAdvice_data()
    {
        QTest::addColumn<Mishap>("mishap");
        for (const auto mishap : allMishaps())
            QTest::newRow(wordFor(mishap).data()) << mishap;
    }
    void everyMishapHasItsAdvice()
    {
        QFETCH(Mishap, mishap);
        Assistant assistant;
        QVERIFY(practise(assistant, mishap));
        TestPage page(assistant);
        QVERIFY(test(page));
        const auto expected = expectedCause(mishap);
        QCOMPARE(page.isComplete(), !expected.has_value());
        QStringList titles;
        for (const auto *box : page.adviceBoxes())
            titles += box->title();
        if (!expected)
            QVERIFY(titles.isEmpty());
        else
            QVERIFY2(titles.contains(adviceFor(*expected, {{}, assistant.draft[Side::Outgoing].endpoint, {}, {}}).title), qPrintable(titles.join(u'\n')));
        for (const auto *box : page.adviceBoxes())
            QVERIFY(box->button(RepairAction::TestAgain));
    }

    void whatWasSeenIsSaid()
    {
        Assistant assistant;
        QVERIFY(practise(assistant, Mishap::BlockedPort));
        TestPage page(assistant);
        QVERIFY(test(page));
        const auto &seen = assistant.draft.lastCheck->outgoing->observations;
        QVERIFY(!seen.isEmpty());
        QStringList texts;
        for (const auto *label : page.adviceBoxes().first()->findChildren<QLabel *>())
            texts += label->text();
        QVERIFY2(texts.contains(sentenceFor(seen.first())), qPrintable(texts.join(u'\n')));
        QVERIFY(TestWords::details(*assistant.draft.lastCheck).contains(sentenceFor(seen.first())));
    }

    // One click, and the same mailbox works.
    void oneClickMends_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::newRow("blocked port") << Mishap::BlockedPort;
        QTest::newRow("STARTTLS missing") << Mishap::StarttlsMissing;
        QTest::newRow("STARTTLS stripped") << Mishap::StarttlsStripped;
        QTest::newRow("plain text where SSL/TLS belongs") << Mishap::PlaintextOnTlsPort;
        QTest::newRow("no sign-in on this port") << Mishap::SignInNotOffered;
    }
    void oneClickMends()
    {
        QFETCH(Mishap, mishap);
        Assistant assistant;
        QVERIFY(practise(assistant, mishap));
        const auto before = assistant.draft.account();
        TestPage page(assistant);
        QVERIFY(test(page));
        QVERIFY(!page.isComplete());
        QVERIFY(repairs(page, RepairAction::SwitchEndpoint));
        QVERIFY2(page.isComplete(), qPrintable(TestWords::details(*assistant.draft.lastCheck)));
        QVERIFY(assistant.draft.account() != before);
        click(undoButton(page));
        QCOMPARE(assistant.draft.account(), before);
    }

    void theWholeAddressAsUserName()
    {
        Assistant assistant;
        QVERIFY(practise(assistant, Mishap::ShortUserName));
        QCOMPARE(assistant.draft[Side::Incoming].userName, u"jane"_s);
        TestPage page(assistant);
        QVERIFY(test(page));
        QVERIFY(repairs(page, RepairAction::UseFullAddress));
        QCOMPARE(assistant.draft[Side::Incoming].userName, assistant.draft.address.toString());
        QVERIFY(page.isComplete());
        QCOMPARE(assistant.draft.signInAttempts, 4); // refused: the proof and the password itself; then once on each side
        click(undoButton(page));
        QCOMPARE(assistant.draft[Side::Incoming].userName, u"jane"_s);
    }

    void spacesThatCameWithTheAppPassword_data()
    {
        QTest::addColumn<QString>("space");
        QTest::newRow("spaces") << u" "_s;
        QTest::newRow("no-break spaces") << u"\u00a0"_s;
        QTest::newRow("a line break") << u"\n"_s;
    }
    void spacesThatCameWithTheAppPassword()
    {
        QFETCH(QString, space);
        Assistant assistant;
        QVERIFY(practise(assistant, Mishap::None));
        auto password = assistant.practice()->password();
        assistant.draft.password = secret(password.insert(4, space));
        TestPage page(assistant);
        QVERIFY(test(page));
        if (page.adviceBoxes().first()->button(RepairAction::RemoveSpaces) == nullptr)
            QEXPECT_FAIL("a line break", "such a password is not sent at all", Abort);
        QVERIFY(repairs(page, RepairAction::RemoveSpaces));
        QVERIFY(page.isComplete());
        QVERIFY(assistant.draft.password == secret(assistant.practice()->password()));
    }

    void pagesOfTheProvider_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<RepairAction>("action");
        QTest::addColumn<QUrl>("page");
        QTest::newRow("app password") << Mishap::AppPasswordRequired << RepairAction::OpenAppPasswordPage
                                      << QUrl(u"https://myaccount.google.com/apppasswords"_s);
        QTest::newRow("IMAP is off") << Mishap::ImapDisabled << RepairAction::OpenMailboxSettings << QUrl(u"https://support.google.com/mail/answer/7126229"_s);
    }
    void pagesOfTheProvider()
    {
        QFETCH(Mishap, mishap);
        QFETCH(RepairAction, action);
        QFETCH(QUrl, page);
        Assistant assistant;
        QVERIFY(practise(assistant, mishap));
        assistant.draft.providerId = u"gmail"_s;
        TestPage testPage(assistant);
        QVERIFY(test(testPage));
        auto *button = testPage.adviceBoxes().first()->button(action);
        QVERIFY(button);
        QVERIFY(m_opened.isEmpty());
        click(button);
        QCOMPARE(m_opened, {page});
    }

    // The whole way: a password that is refused, the browser, and a mailbox that opens.
    void theBrowserSignInHelps()
    {
        Assistant assistant;
        TestPage testPage(assistant);
        QVERIFY(comesToSignIn(assistant, Mishap::OAuthRequired, testPage));
        QCOMPARE(assistant.draft.signIn, SignIn::OAuth2);

        SignInPage page(assistant);
        page.enter();
        page.show();
        photograph(page, u"4-sign-in-browser-ready"_s);
        QVERIFY(signsIn(page, PracticeBrowser::Allow));
        photograph(page, u"4-sign-in-browser-done"_s);
        QVERIFY(page.browserPanel()->title().contains("jane@example.com"_L1));
        QVERIFY(page.leave());
        QVERIFY(test(testPage));
        QVERIFY2(testPage.isComplete(), qPrintable(TestWords::details(*assistant.draft.lastCheck)));
        QCOMPARE(assistant.practice()->messages().size(), 1); // the test message
        photograph(testPage, u"5-test-after-browser"_s);

        // An hour later.
        const auto first = assistant.draft.tokens.access;
        assistant.draft.tokens.expires = QDateTime::currentDateTimeUtc().addSecs(-1);
        QVERIFY(test(testPage));
        QVERIFY(testPage.isComplete());
        QVERIFY(assistant.draft.tokens.access != first);
        const auto details = TestWords::details(*assistant.draft.lastCheck);
        for (const auto &secret : {first, assistant.draft.tokens.access, assistant.draft.tokens.refresh})
            QVERIFY(!details.contains(QString::fromUtf8(secret.bytes())));
        QVERIFY(!details.contains("auth=Bearer"_L1));
    }

    void theBrowserRefuses()
    {
        Assistant assistant;
        TestPage testPage(assistant);
        QVERIFY(comesToSignIn(assistant, Mishap::ConsentDenied, testPage));
        SignInPage page(assistant);
        page.enter();
        page.show();
        QVERIFY(signsIn(page, PracticeBrowser::Allow));
        photograph(page, u"4-sign-in-browser-refused"_s);
        QVERIFY(page.browserPanel()->title().contains(adviceFor(Cause::OAuthDenied).title));
        QVERIFY(assistant.draft.tokens.access.isEmpty());
        QVERIFY(page.browserPanel()->startButton()->isVisible()); // once more
        QVERIFY(page.leave()); // and nobody is held back
    }

    void thePermissionHasRunOut()
    {
        Assistant assistant;
        TestPage testPage(assistant);
        QVERIFY(comesToSignIn(assistant, Mishap::TokenExpired, testPage));
        SignInPage page(assistant);
        page.enter();
        page.show();
        QVERIFY(signsIn(page, PracticeBrowser::Allow));
        QVERIFY(page.leave());
        QVERIFY(test(testPage));
        QCOMPARE(assistant.draft.lastCheck->outgoing->problem->cause, Cause::OAuthTokenRejected);
        QVERIFY(goesToSignIn(testPage));
    }

    void thePersonGoesElsewhere()
    {
        Assistant assistant;
        QVERIFY(practise(assistant, Mishap::OAuthRequired));
        assistant.draft.signIn = SignIn::OAuth2;
        SignInPage page(assistant);
        page.enter();
        page.show();
        click(page.browserPanel()->startButton());
        QVERIFY(QTest::qWaitFor([this] {
            return !m_opened.isEmpty();
        }));
        photograph(page, u"4-sign-in-browser-waiting"_s);
        const QUrl redirect(QUrlQuery(m_opened.first()).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        page.hide();
        QVERIFY(page.browserPanel()->startButton()->isVisibleTo(&page));
        QTcpSocket late; // nobody listens any more
        late.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
        QVERIFY(!late.waitForConnected(2000));
    }

    // The own server is not there, a large provider's on the same port is: then it is not the network.
    void anotherProvidersServerIsAskedAsWell()
    {
        PracticeThread elsewhere;
        QVERIFY(elsewhere.start().has_value());
        const auto server = elsewhere.ask([](auto &mailbox) {
            return mailbox.account().outgoing->endpoint;
        });
        ProviderCatalog catalog;
        catalog.add(u"gmail.json"_s, presetWith(server));
        QCOMPARE(catalog.providers().size(), 1);
        Assistant assistant(catalog);
        assistant.draft[Side::Outgoing].endpoint = server;
        assistant.draft[Side::Outgoing].endpoint->host = u"127.0.0.2"_s;
        assistant.draft.naming.hosts = {u"127.0.0.2"_s, server.host};
        assistant.draft[Side::Incoming].userName = u"jane@example.com"_s;
        assistant.draft.password = secret(u"violet-otter"_s);
        assistant.draft.furtherAuthorities = {elsewhere.ask([](auto &mailbox) {
            return mailbox.authority();
        })};
        TestPage page(assistant);
        QVERIFY(test(page));
        QCOMPARE(elsewhere.ask([](auto &mailbox) {
            return mailbox.heardInClear().size();
        }),
                 0); // nobody was asked before the person said so
        auto *button = page.adviceBoxes().value(0)->button(RepairAction::CompareWithControl);
        QVERIFY(button);
        QVERIFY(button->text().contains(server.host));
        QVERIFY(repairs(page, RepairAction::CompareWithControl));
        const auto &seen = assistant.draft.lastCheck->outgoing->observations;
        QVERIFY(std::ranges::contains(seen, Observation::ControlWorks, &Observation::kind));
        QVERIFY(!page.adviceBoxes().value(0)->button(RepairAction::CompareWithControl)); // it has answered
        photograph(page, u"5-test-another-server-asked"_s);
        QVERIFY(elsewhere.ask([](auto &mailbox) {
            return mailbox.signInAttempts();
        }) == 0);
    }

    // The certificate that the server leaves out is fetched, and then everything is right but that.
    void theMissingCertificateIsFetched()
    {
        Assistant assistant;
        QVERIFY(practise(assistant, Mishap::IncompleteChain));
        TestPage page(assistant);
        QVERIFY(test(page));
        auto *button = page.adviceBoxes().value(0)->button(RepairAction::FetchIssuer);
        QVERIFY(button);
        QVERIFY(button->text().contains("localhost"_L1));
        QVERIFY(repairs(page, RepairAction::FetchIssuer));
        QVERIFY(!page.isComplete()); // it is for the server to send it
        QCOMPARE(assistant.practice()->signInAttempts(), 0);
        const auto &seen = assistant.draft.lastCheck->outgoing->observations;
        QVERIFY(std::ranges::contains(seen, Observation::IssuerFetched, &Observation::kind));
        photograph(page, u"5-test-missing-certificate"_s);
        auto *box = page.adviceBoxes().first();
        QVERIFY(!box->button(RepairAction::FetchIssuer));
        click(box->button(RepairAction::CopyAdministratorNote));
        QVERIFY(QGuiApplication::clipboard()->text().contains("-----BEGIN CERTIFICATE-----"_L1));
    }

    void backToTheServers_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<RepairAction>("action");
        QTest::newRow("refused") << Mishap::ConnectionRefused << RepairAction::ComparePorts;
        QTest::newRow("a web server") << Mishap::NotAMailServer << RepairAction::CheckServerName;
        QTest::newRow("hangs up") << Mishap::HangsUp << RepairAction::ComparePorts;
        QTest::newRow("wrong name") << Mishap::WrongName << RepairAction::CheckServerName;
    }
    void backToTheServers()
    {
        QFETCH(Mishap, mishap);
        QFETCH(RepairAction, action);
        Assistant assistant;
        QVERIFY(practise(assistant, mishap));
        TestPage page(assistant);
        QVERIFY(test(page));
        QSignalSpy steps(&page, &TestPage::stepRequested);
        auto *button = page.adviceBoxes().first()->button(action);
        QVERIFY(button);
        click(button);
        QCOMPARE(steps.count(), 1);
        QCOMPARE(steps.first().first().value<Step>(), Step::Port);
    }

    // The desktop's own program is started; here it is one that leaves a mark.
    void theClock()
    {
        const QTemporaryDir folder;
        const auto mark = folder.filePath(u"opened"_s);
        QFile program(folder.filePath(u"kcmshell6"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\necho \"$1\" > '" + mark.toUtf8() + "'\n");
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const auto path = qgetenv("PATH");
        qputenv("PATH", QByteArray(folder.path().toUtf8() + ":"_ba + path));

        Assistant assistant;
        QVERIFY(practise(assistant, Mishap::CertificateNotYetValid));
        TestPage page(assistant);
        QVERIFY(test(page));
        auto *button = page.adviceBoxes().first()->button(RepairAction::CheckClock);
        QVERIFY(button);
        click(button);
        QTRY_VERIFY(QFileInfo(mark).size() > 0);
        QFile opened(mark);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QCOMPARE(opened.readAll(), "kcm_clock\n"_ba);
        qputenv("PATH", path);
    }

    void theNoteIsReadCopiedAndMailed()
    {
        Assistant assistant;
        QVERIFY(practise(assistant, Mishap::SmtpAuthDisabled));
        TestPage page(assistant);
        QVERIFY(test(page));
        auto *box = page.adviceBoxes().first();
        auto *copy = box->button(RepairAction::CopyAdministratorNote);
        click(copy);
        const auto note = QGuiApplication::clipboard()->text();
        QVERIFY(note.contains("jane@example.com"_L1));
        QVERIFY(note.contains("535 5.7.139"_L1)); // what was seen
        QVERIFY2(copy->text().contains(u'✓'), qPrintable(copy->text()));

        auto *noteBox = box->findChild<NoteBox *>();
        QVERIFY(noteBox);
        QVERIFY(!noteBox->foldout()->isOpen());
        noteBox->foldout()->setOpen(true);
        click(noteBox->mailButton());
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().scheme(), u"mailto"_s);
        const QUrlQuery query(m_opened.first());
        QVERIFY(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded).contains("jane@example.com"_L1));
        QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded).remove(u'\r'), note);
    }

    void theCertificateOfOnesOwnServer()
    {
        Assistant assistant;
        QVERIFY(practise(assistant, Mishap::SelfSignedCertificate));
        TestPage page(assistant);
        QVERIFY(test(page));
        QCOMPARE(assistant.practice()->signInAttempts(), 0);
        auto *button = page.adviceBoxes().first()->button(RepairAction::TrustCertificate);
        QVERIFY(button);
        click(button);
        auto *dialog = page.findChild<TrustDialog *>();
        QVERIFY(dialog);
        const auto certificate = assistant.draft.lastCheck->outgoing->tls->chain.first();
        QCOMPARE(fingerprintOf(certificate).size(), 32 * 3 - 1);
        QVERIFY(!dialog->trustButton()->isEnabled());
        photograph(*dialog, u"5-trust"_s);
        QTest::keyClick(dialog, Qt::Key_Return); // the safe answer
        QVERIFY(!dialog->isVisible());
        QVERIFY(!assistant.draft[Side::Outgoing].pin && !assistant.draft[Side::Incoming].pin);

        click(button);
        dialog = page.findChildren<TrustDialog *>().last();
        dialog->compared()->click();
        QVERIFY(hasEnded(page, [dialog] {
            click(dialog->trustButton());
        }));
        QVERIFY2(page.isComplete(), qPrintable(TestWords::details(*assistant.draft.lastCheck)));
        QVERIFY(assistant.draft.lastCheck->outgoing->tls->isPinned);
        photograph(page, u"5-test-trusted"_s);
        click(undoButton(page));
        QVERIFY(!assistant.draft[Side::Outgoing].pin && !assistant.draft[Side::Incoming].pin);
    }

    void aKnownProviderIsNeverExcepted()
    {
        Assistant assistant;
        QVERIFY(practise(assistant, Mishap::SelfSignedCertificate));
        assistant.draft.providerId = u"gmail"_s;
        TestPage page(assistant);
        QVERIFY(test(page));
        QVERIFY(!page.adviceBoxes().first()->button(RepairAction::TrustCertificate));
    }

    void anotherNameOfTheServer()
    {
        Assistant assistant;
        QVERIFY(practise(assistant, Mishap::None));
        auto &draft = assistant.draft;
        auto better = *draft[Side::Outgoing].endpoint;
        better.host = u"mail.example.com"_s;
        const auto trouble = troubleOf(draft, Cause::CertificateNameMismatch, better);
        const auto possible = possibleRepairs(trouble, draft, assistant.provider());
        QCOMPARE(possible.first(), RepairAction::UseCertificateName);
        QVERIFY(!possible.contains(RepairAction::SwitchEndpoint));
        QCOMPARE(obviousRepair(trouble, possible), RepairAction::UseCertificateName);
        QCOMPARE(TestWords::label(RepairAction::UseCertificateName, trouble.result), u"Use the server name “mail.example.com”"_s);
        const auto before = draft;
        QVERIFY(applyRepair(RepairAction::UseCertificateName, trouble, draft));
        QCOMPARE(draft[Side::Outgoing].endpoint, better);
        QVERIFY(TestWords::change(before, draft).contains("mail.example.com"_L1));
        QVERIFY(!possibleRepairs(troubleOf(before, Cause::CertificateNameMismatch), before, assistant.provider()).contains(RepairAction::UseCertificateName));
    }

    void theMailboxsOwnAddressAsSender()
    {
        Assistant assistant;
        QVERIFY(practise(assistant, Mishap::None));
        auto &draft = assistant.draft;
        const auto own = draft.address;
        const auto trouble = troubleOf(draft, Cause::SenderNotPermitted);
        QVERIFY(!possibleRepairs(trouble, draft, assistant.provider()).contains(RepairAction::UseOwnAddress));
        draft.address = {u"sales"_s, u"example.com"_s};
        QVERIFY(possibleRepairs(trouble, draft, assistant.provider()).contains(RepairAction::UseOwnAddress));
        const auto before = draft;
        QVERIFY(applyRepair(RepairAction::UseOwnAddress, trouble, draft));
        QCOMPARE(draft.address, own);
        QVERIFY(TestWords::change(before, draft).contains("sales@example.com"_L1));
    }

    void signInForSending()
    {
        Assistant assistant;
        QVERIFY(practise(assistant, Mishap::None));
        auto &draft = assistant.draft;
        const auto trouble = troubleOf(draft, Cause::SignInRequired);
        QVERIFY(!possibleRepairs(trouble, draft, assistant.provider()).contains(RepairAction::SwitchOnSignIn));
        draft.signIn = SignIn::None;
        QVERIFY(possibleRepairs(trouble, draft, assistant.provider()).contains(RepairAction::SwitchOnSignIn));
        QVERIFY(applyRepair(RepairAction::SwitchOnSignIn, trouble, draft));
        QCOMPARE(draft.signIn, SignIn::Password);
    }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestRepairs)
#include "tst_repairs.moc"
