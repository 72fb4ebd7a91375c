// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "darkpalette.h"
#include "pages/portpage.h"
#include "pages/providerpage.h"
#include "pages/youpage.h"
#include "setupwindow.h"
#include "widgets/choicecard.h"
#include "widgets/endpointedit.h"
#include "widgets/fieldmessage.h"
#include "widgets/foldout.h"
#include "widgets/linkbutton.h"
#include "widgets/pagehead.h"
#include "widgets/portboard.h"
#include "widgets/providerfacts.h"
#include "widgets/providerlist.h"
#include "widgets/settingsblanks.h"
#include "widgets/steplist.h"
#include "widgets/weblink.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace
{
// Stands for the pages behind those under test.
class EndPage : public WizardPage
{
public:
    using WizardPage::WizardPage;
    QString stepName() const override
    {
        return u"End"_s;
    }
    QString nextLabel() const override
    {
        return u"Done"_s;
    }
};

WizardPages firstThree(Assistant &assistant)
{
    assistant.discoveryRules.offline = true;
    WizardPages pages;
    pages.push_back(std::make_unique<YouPage>(assistant));
    pages.push_back(std::make_unique<ProviderPage>(assistant));
    pages.push_back(std::make_unique<PortPage>(assistant));
    pages.push_back(std::make_unique<EndPage>(assistant));
    return pages;
}

// Without the port page, which would go and look for real servers.
WizardPages firstTwo(Assistant &assistant)
{
    auto pages = firstThree(assistant);
    pages.erase(pages.begin() + 2);
    return pages;
}

QPushButton *nextButton(const SetupWindow &window)
{
    return window.findChild<QPushButton *>(u"next"_s);
}

QPushButton *buttonSaying(const QWidget &window, const QString &text)
{
    for (auto *button : window.findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

QLineEdit *addressField(const SetupWindow &window)
{
    return window.page()->findChild<QLineEdit *>(u"address"_s);
}

FieldMessage *addressMessage(const SetupWindow &window)
{
    for (auto *message : window.page()->findChildren<FieldMessage *>())
        if (message->isSaying())
            return message;
    return nullptr;
}

QString titleOf(const SetupWindow &window)
{
    return window.page()->findChild<PageHead *>()->title();
}

template<typename Page>
Page *pageOf(const SetupWindow &window)
{
    return qobject_cast<Page *>(window.page());
}

void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

void practise(SetupWindow &window, Mishap mishap)
{
    auto *mishaps = window.page()->findChild<QComboBox *>();
    mishaps->setCurrentIndex(mishaps->findData(static_cast<int>(mishap)));
    click(window.page()->findChild<QPushButton *>(u"practise"_s));
    QCOMPARE(window.step(), Step::Provider);
    QCOMPARE(window.focusWidget(), nextButton(window)); // nothing to fill in here
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(window.step(), Step::Port);
    QTRY_VERIFY_WITH_TIMEOUT(!pageOf<PortPage>(window)->isChecking(), 30000);
}

void begin(SetupWindow &window, const QString &address)
{
    addressField(window)->setFocus();
    addressField(window)->insert(address); // as an input method does
    QTest::keyClick(addressField(window), Qt::Key_Return);
}

QList<Standing> standings(const PortBoard &board)
{
    QList<Standing> all;
    for (qsizetype i = 0; i < board.rowCount(); ++i)
        all.append(board.row(i).reach.standing);
    return all;
}

QString wordsOn(const QWidget &widget)
{
    QString words;
    for (const auto *card : widget.findChildren<Card *>())
        words += card->title() + u' ' + card->text() + u'\n';
    return words;
}
} // namespace

// Walks through the first half of the wizard as a person would, against the practice mailbox on this computer.
class SetupWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pictures.mkpath(u"."_s));
        QApplication::setStyle(u"fusion"_s);
    }

    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setPalette(QPalette());
    }

    void walksToThePortPage()
    {
        SetupWindow window(firstThree);
        show(window);
        picture(window, u"1-you"_s);
        practise(window, Mishap::None);
        const auto &board = pageOf<PortPage>(window)->board(Side::Outgoing);
        QCOMPARE(standings(board), (QList{Standing::Works, Standing::Works}));
        QCOMPARE(board.chosen(), 0);
        QVERIFY(nextButton(window)->isEnabled());
        QCOMPARE(window.focusWidget(), board.radio(0));
        picture(window, u"3-port-practice"_s);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QCOMPARE(window.step(), Step::SignIn);

        const auto &draft = window.assistant().draft;
        QCOMPARE(draft[Side::Outgoing].endpoint, window.assistant().practice()->account().outgoing->endpoint);
        QCOMPARE(draft[Side::Incoming].endpoint, window.assistant().practice()->account().incoming->endpoint);
        QCOMPARE(draft.findings.size(), 4);
        QVERIFY(window.assistant().practice()->heardInClear().join().indexOf("AUTH ") < 0);
        QCOMPARE(window.assistant().practice()->signInAttempts(), 0);
    }

    void recommendsAnotherPortWhereOneIsBlocked()
    {
        SetupWindow window(firstThree);
        show(window);
        practise(window, Mishap::BlockedPort);
        auto *page = pageOf<PortPage>(window);
        QCOMPARE(standings(page->board(Side::Outgoing)), (QList{Standing::Fails, Standing::Works}));
        QVERIFY(page->board(Side::Outgoing).row(0).reach.words.contains("blocked by this network"_L1));
        QCOMPARE(page->board(Side::Outgoing).chosen(), 1);
        QVERIFY(wordsOn(*page).contains("lets nothing through"_L1));
        QCOMPARE(window.assistant().draft[Side::Outgoing].endpoint->security, Security::Tls);
        picture(window, u"3-port-blocked"_s);
    }

    void saysWhatIsWrongWithACertificate_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<QString>("words");
        QTest::newRow("expired") << Mishap::ExpiredCertificate << u"expired"_s;
        QTest::newRow("another name") << Mishap::WrongName << u"wrong name"_s;
        QTest::newRow("self-signed") << Mishap::SelfSignedCertificate << u"self-signed"_s;
    }
    void saysWhatIsWrongWithACertificate()
    {
        QFETCH(Mishap, mishap);
        QFETCH(QString, words);
        SetupWindow window(firstThree);
        show(window);
        practise(window, mishap);
        auto *page = pageOf<PortPage>(window);
        QCOMPARE(page->board(Side::Outgoing).row(0).certificate, (BoardCell{Standing::Fails, words, {}}));
        QVERIFY(!nextButton(window)->isEnabled());
        auto *anyway = buttonSaying(window, u"Continue anyway"_s);
        QVERIFY(anyway->isVisible());
        picture(window, u"3-port-"_s + QLatin1StringView(wordFor(mishap)));
        click(anyway);
        QCOMPARE(window.step(), Step::SignIn);
    }

    void canBeStoppedAndStartedAgain()
    {
        SetupWindow window(firstThree);
        show(window);
        window.assistant().draft.sender = Sender::MailServer;
        QVERIFY(window.assistant().startPractice(Mishap::SilentServer));
        window.showStep(Step::Port);
        auto *page = pageOf<PortPage>(window);
        QVERIFY(page->isChecking());
        QCOMPARE(standings(page->board(Side::Outgoing)), (QList{Standing::Checking, Standing::Checking}));
        picture(window, u"3-port-checking"_s);
        auto *stop = linkSaying(*page, u"Stop checking"_s);
        QVERIFY(stop);
        click(stop);
        QVERIFY(!page->isChecking()); // by the click itself: no event was waited for
        QCOMPARE(standings(page->board(Side::Outgoing)), (QList{Standing::NotTried, Standing::NotTried}));
        QCOMPARE(stop->text(), u"Check again"_s);
        click(stop);
        QVERIFY(page->isChecking());
    }

    void choosesByKeyboardAndMouse()
    {
        SetupWindow window(firstThree);
        show(window);
        practise(window, Mishap::None);
        auto &board = pageOf<PortPage>(window)->board(Side::Outgoing);
        board.radio(0)->setFocus();
        QTest::keyClick(board.radio(0), Qt::Key_Down);
        QTRY_COMPARE(board.chosen(), 1);
        QCOMPARE(window.assistant().draft[Side::Outgoing].endpoint->security, Security::Tls);
        QTest::mouseClick(&board, Qt::LeftButton, {}, board.radio(0)->geometry().center() - QPoint(board.radio(0)->x() - 4, 0));
        QCOMPARE(board.chosen(), 0);
        QCOMPARE(window.assistant().draft[Side::Outgoing].endpoint->security, Security::StartTls);
        QVERIFY(board.radio(0)->accessibleName().contains("STARTTLS"_L1));
        QVERIFY(board.radio(0)->accessibleDescription().contains("works"_L1));
        QVERIFY(board.radio(0)->accessibleDescription().contains("right name"_L1));
    }

    void readsMailByPop3AsWell()
    {
        SetupWindow window(firstThree);
        show(window);
        practise(window, Mishap::None);
        auto *page = pageOf<PortPage>(window);
        click(linkSaying(*page, u"▸ Show ports for receiving"_s));
        for (auto *radio : page->findChildren<QRadioButton *>())
            if (radio->text().contains("POP3"_L1))
                radio->click();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isChecking(), 20000);
        QCOMPARE(window.assistant().draft[Side::Incoming].endpoint->protocol, Protocol::Pop3);
        QCOMPARE(standings(page->board(Side::Incoming)), (QList{Standing::Works, Standing::Works}));
        QVERIFY(nextButton(window)->isEnabled());
        for (auto *foldout : page->findChildren<Foldout *>())
            foldout->setOpen(true);
        picture(window, u"3-port-unfolded"_s);
    }

    void refusesBadAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << QString() << u"missing"_s;
        QTest::newRow("no at") << u"jane.example.com"_s << u"The @ is missing"_s;
        QTest::newRow("nothing before") << u"@example.com"_s << u"before the @"_s;
        QTest::newRow("nothing after") << u"jane@"_s << u"after the @"_s;
        QTest::newRow("space") << u"jane doe@example.com"_s << u"space"_s;
        QTest::newRow("bad domain") << u"jane@exa mple"_s << u"after the @"_s;
        QTest::newRow("markup") << u"<img src=x>@example.com"_s << u"space"_s;
        QTest::newRow("endless") << QString(u"j@"_s + QString(5000, u'x')) << u"longer"_s;
    }
    void refusesBadAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        SetupWindow window(firstTwo);
        show(window);
        addressField(window)->setText(typed);
        click(nextButton(window));
        QCOMPARE(window.step(), Step::You);
        const auto *message = addressMessage(window);
        QVERIFY(message);
        QVERIFY2(message->sentence().contains(sentence), qPrintable(message->sentence()));
        QCOMPARE(addressField(window)->accessibleDescription(), message->sentence());
        QVERIFY(addressField(window)->hasFocus());
        QCOMPARE(addressField(window)->text(), typed);
        if (sentence == "space"_L1)
            picture(window, u"1-you-bad-address"_s);
    }

    void takesAnInternationalAddress()
    {
        SetupWindow window(firstTwo);
        show(window);
        begin(window, u"jane@bücher.example"_s);
        QCOMPARE(window.step(), Step::Provider);
        QCOMPARE(window.assistant().draft.address.domain, u"xn--bcher-kva.example"_s);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.step(), Step::You);
        QCOMPARE(addressField(window)->text(), u"jane@bücher.example"_s);
    }

    void tellsOfTheAppPasswordBeforehand()
    {
        QUrl opened;
        setBrowser([&opened](const QUrl &url) {
            opened = url;
        });
        SetupWindow window(firstTwo);
        show(window);
        begin(window, u"jane@gmail.com"_s);
        auto *page = pageOf<ProviderPage>(window);
        QTRY_COMPARE(page->chosenProvider(), u"gmail"_s);
        QCOMPARE(titleOf(window), u"Your provider is Gmail"_s);
        QVERIFY(!page->findChild<ProviderFacts *>()->isEmpty());
        picture(window, u"2-provider-gmail"_s);
        click(buttonSaying(*page, u"Open the page for app passwords"_s));
        QCOMPARE(opened, QUrl(u"https://myaccount.google.com/apppasswords"_s));
        click(nextButton(window));
        const auto &draft = window.assistant().draft;
        QCOMPARE(draft.providerId, u"gmail"_s);
        QCOMPARE(draft[Side::Outgoing].documented, (Endpoint{Protocol::Smtp, u"smtp.gmail.com"_s, 465, Security::Tls}));
        QCOMPARE(draft[Side::Incoming].userName, u"jane@gmail.com"_s);
    }

    void saysAtOnceWhatCannotBeSetUp()
    {
        SetupWindow window(firstTwo);
        show(window);
        begin(window, u"jane@tutanota.com"_s);
        auto *page = pageOf<ProviderPage>(window);
        QTRY_COMPARE(page->chosenProvider(), u"tuta"_s);
        QVERIFY(!nextButton(window)->isEnabled());
        QVERIFY(wordsOn(*page).contains("cannot be set up"_L1));
        picture(window, u"2-provider-tuta"_s);
    }

    void leadsASenderToSes()
    {
        SetupWindow window(firstTwo);
        show(window);
        QTest::keyClicks(addressField(window), u"shop@example.com"_s);
        click(window.page()->findChild<QPushButton *>(u"relay"_s));
        QCOMPARE(window.step(), Step::Provider);
        auto *page = pageOf<ProviderPage>(window);
        picture(window, u"2-provider-relays"_s);
        QVERIFY(!nextButton(window)->isEnabled());
        page->list().filter()->setFocus();
        QTest::keyClicks(page->list().filter(), u"ses"_s);
        QCOMPARE(page->list().list()->item(0)->data(Qt::UserRole).toString(), u"amazon-ses"_s);
        QTest::keyClick(page->list().filter(), Qt::Key_Return);
        QCOMPARE(window.step(), Step::Provider);
        QCOMPARE(page->chosenProvider(), u"amazon-ses"_s);
        auto *region = page->blanks().field(u"region"_s);
        QVERIFY(region);
        region->setCurrentText(u"eu-west-1"_s);
        picture(window, u"2-provider-ses"_s);
        click(nextButton(window));
        const auto &draft = window.assistant().draft;
        QCOMPARE(draft.way, Way::Relay);
        QVERIFY(!draft[Side::Incoming].documented);
        QCOMPARE(draft[Side::Outgoing].documented->host, u"email-smtp.eu-west-1.amazonaws.com"_s);
        QCOMPARE(draft.blanks.value(u"region"_s), u"eu-west-1"_s);
        QVERIFY(wordsOn(*page).contains("email-smtp.eu-west-1.amazonaws.com"_L1));

        const auto plan = planFor(Protocol::Smtp, *draft[Side::Outgoing].documented, window.assistant().provider(), draft);
        QList<quint16> ports;
        for (const auto &door : plan.doors)
            ports.append(door.port);
        QCOMPARE(ports, (QList<quint16>{587, 465, 2587, 2465, 25, 2525}));
    }

    void takesServerNamesByHand()
    {
        SetupWindow window(firstTwo);
        show(window);
        begin(window, u"jane@example.com"_s);
        auto *page = pageOf<ProviderPage>(window);
        QTRY_COMPARE(page->chosenProvider(), u"generic"_s);
        auto *outgoing = page->blanks().field(u"outgoing"_s);
        QCOMPARE(outgoing->currentText(), u"smtp.example.com"_s);
        outgoing->setCurrentText(u"https://mail.example.com"_s);
        click(nextButton(window));
        QCOMPARE(window.step(), Step::Provider);
        QVERIFY(page->blanks().message(u"outgoing"_s)->sentence().contains("://"_L1));
        QCOMPARE(outgoing->currentText(), u"https://mail.example.com"_s);
        picture(window, u"2-provider-unknown"_s);
        outgoing->setCurrentText(u"mail.example.com"_s);
        click(nextButton(window));
        QCOMPARE(window.assistant().draft[Side::Outgoing].documented->host, u"mail.example.com"_s);
        QCOMPARE(window.assistant().draft[Side::Incoming].documented->host, u"imap.example.com"_s);
    }

    void refusesBadServersOnThePortPage_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("space") << u"mail example.com"_s << u"587"_s << u"no spaces"_s;
        QTest::newRow("scheme") << u"smtp://mail.example.com"_s << u"587"_s << u"://"_s;
        QTest::newRow("with its port") << u"mail.example.com:25"_s << u"587"_s << u"field of its own"_s;
        QTest::newRow("port zero") << u"localhost"_s << u"0"_s << u"1 to 65535"_s;
        QTest::newRow("port too high") << u"localhost"_s << u"65536"_s << u"1 to 65535"_s;
        QTest::newRow("no number") << u"localhost"_s << u"imap"_s << u"1 to 65535"_s;
    }
    void refusesBadServersOnThePortPage()
    {
        QFETCH(QString, host);
        QFETCH(QString, port);
        QFETCH(QString, sentence);
        SetupWindow window(firstThree);
        show(window);
        practise(window, Mishap::None);
        auto *page = pageOf<PortPage>(window);
        click(buttonSaying(window, u"Enter by hand…"_s));
        auto *edit = page->findChild<EndpointEdit *>();
        edit->host()->setText(host);
        edit->port()->setText(port);
        click(buttonSaying(*page, u"Check these"_s));
        const QString said = edit->hostMessage()->sentence() + edit->portMessage()->sentence();
        QVERIFY2(said.contains(sentence), qPrintable(said));
        QCOMPARE(edit->host()->text(), host);
        QCOMPARE(edit->port()->text(), port);
        QVERIFY(!page->isChecking());
        picture(window, u"3-port-by-hand"_s);
    }

    void probesWhatWasTypedByHand()
    {
        SetupWindow window(firstThree);
        show(window);
        practise(window, Mishap::None);
        auto *page = pageOf<PortPage>(window);
        const auto tls = window.assistant().practice()->endpoints().first();
        QCOMPARE(tls.security, Security::Tls);
        click(buttonSaying(window, u"Enter by hand…"_s));
        auto *edit = page->findChild<EndpointEdit *>();
        edit->port()->setText(QString::number(tls.port));
        QTest::keyClick(edit->port(), Qt::Key_Return);
        QCOMPARE(window.step(), Step::Port);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isChecking(), 20000);
        QCOMPARE(window.assistant().draft[Side::Outgoing].endpoint->port, tls.port);
        QCOMPARE(window.assistant().draft[Side::Outgoing].endpoint->security, Security::Tls);
    }

    void opensASavedAccount()
    {
        QTemporaryDir folder;
        MailAccount account{u"Jane Doe"_s,
                            {u"jane"_s, u"example.com"_s},
                            u"generic"_s,
                            ServerLogin{{Protocol::Imap, u"192.0.2.1"_s, 993, Security::Tls}, u"jane"_s, SignIn::Password},
                            ServerLogin{{Protocol::Smtp, u"192.0.2.1"_s, 465, Security::Tls}, u"jane"_s, SignIn::Password}};
        SetupWindow window(firstTwo);
        show(window);
        auto *page = pageOf<YouPage>(window);
        page->openFiles({folder.filePath(u"none.mailwright"_s)});
        QCOMPARE(window.step(), Step::You);
        QVERIFY(addressMessage(window)->sentence().contains("cannot be read"_L1));
        QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0); // nobody will ever write into it
        page->openFiles({folder.filePath(u"pipe"_s)});
        QVERIFY(addressMessage(window)->sentence().contains("cannot be read"_L1));
        page->openFiles({write(folder, "{}")});
        QCOMPARE(window.step(), Step::You);
        page->openFiles({write(folder, toAccountFile(account))});
        QCOMPARE(window.step(), Step::Port);
        QCOMPARE(window.assistant().draft.account(), account);

        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(&window, Qt::Key_Return);
        QCOMPARE(window.assistant().draft.account(), account);
        window.showStep(Step::You);
        QCOMPARE(addressField(window)->text(), u"jane@example.com"_s);
    }

    void goesBackByTheListOfSteps()
    {
        SetupWindow window(firstTwo);
        show(window);
        begin(window, u"jane@gmail.com"_s);
        auto *steps = window.findChild<StepList *>();
        QCOMPARE(steps->button(0)->state(), StepButton::Done);
        QCOMPARE(steps->button(1)->state(), StepButton::Current);
        QVERIFY(!steps->button(2)->isEnabled());
        click(steps->button(0));
        QCOMPARE(window.step(), Step::You);
        QSignalSpy help(&window, &SetupWindow::helpRequested);
        QTest::keyClick(&window, Qt::Key_F1);
        QCOMPARE(help.count(), 1);
    }

    void survivesHostileNames()
    {
        SetupWindow window(firstTwo);
        show(window);
        auto *name = window.page()->findChildren<QLineEdit *>().constFirst();
        name->setText(u"<h1>Jane</h1> & \u202e\n"_s + QString(300, u'x'));
        begin(window, u"j@"_s + QString(60, u'a') + u'.' + QString(60, u'b') + u".example"_s);
        QCOMPARE(window.step(), Step::Provider);
        QTRY_COMPARE(pageOf<ProviderPage>(window)->chosenProvider(), u"generic"_s);
        picture(window, u"2-provider-hostile"_s);
        QVERIFY(window.page()->width() < window.width()); // nothing to scroll sideways
    }

    void readsFromRightToLeftAndInTheDark()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QApplication::setPalette(darkPalette());
        SetupWindow window(firstThree);
        show(window);
        picture(window, u"1-you-dark-rtl"_s);
        practise(window, Mishap::BlockedPort);
        picture(window, u"3-port-dark-rtl"_s);
        window.resize(640, 480);
        picture(window, u"3-port-small"_s);
    }

private:
    void show(SetupWindow &window)
    {
        window.resize(1000, 720);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void picture(SetupWindow &window, const QString &name)
    {
        QTest::qWait(50); // all layouts have settled
        QVERIFY(window.grab().save(m_pictures.filePath(name + u".png"_s)));
    }

    static LinkButton *linkSaying(const QWidget &page, const QString &text)
    {
        for (auto *link : page.findChildren<LinkButton *>())
            if (link->text() == text)
                return link;
        return nullptr;
    }

    static QString write(const QTemporaryDir &folder, const QByteArray &contents)
    {
        QFile file(folder.filePath(u"account.mailwright"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(contents);
        return file.fileName();
    }

    QDir m_pictures{QStringLiteral(PROGRAMS "/../screenshots")};
};

QTEST_MAIN(SetupWindowTest)
#include "tst_setupwindow.moc"
