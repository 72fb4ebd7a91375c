// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/allpages.h"
#include "pages/finishpage.h"
#include "pages/portpage.h"
#include "pages/testpage.h"
#include "setupwindow.h"
#include "widgets/steplist.h"
#include "words/translations.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The whole way, from the first page to the last, in one window as it is shipped: with the keyboard where that is enough.
class WizardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pictures.mkpath(u"."_s));
        qputenv("HOME", QFile::encodeName(m_home.path())); // nobody's Thunderbird
        QApplication::setStyle(u"fusion"_s);
    }

    void aStepGonePastWithoutSuccessHasNoTick_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<bool>("tests");
        QTest::addColumn<SignIn>("signIn");
        QTest::newRow("the test failed") << Mishap::WrongPassword << true << SignIn::Password;
        QTest::newRow("nothing was tested") << Mishap::None << false << SignIn::Password;
        QTest::newRow("the sign-in was not tested") << Mishap::None << true << SignIn::OAuth2;
    }

    void aStepGonePastWithoutSuccessHasNoTick()
    {
        QFETCH(const Mishap, mishap);
        QFETCH(const bool, tests);
        QFETCH(const SignIn, signIn);
        SetupWindow window(allPages);
        show(window);
        auto *mishaps = window.page()->findChild<QComboBox *>();
        mishaps->setCurrentIndex(mishaps->findData(static_cast<int>(mishap)));
        QTest::mouseClick(window.page()->findChild<QPushButton *>(u"practise"_s), Qt::LeftButton);
        QTest::keyClick(&window, Qt::Key_Return);
        auto *ports = qobject_cast<PortPage *>(window.page());
        QVERIFY(ports);
        QTRY_VERIFY_WITH_TIMEOUT(!ports->isChecking(), 30s);
        QTest::keyClick(&window, Qt::Key_Return);
        QTest::keyClick(&window, Qt::Key_Return);
        auto *test = qobject_cast<TestPage *>(window.page());
        QVERIFY(test);
        window.assistant().draft.signIn = signIn;
        if (tests) {
            test->startTest();
            QTRY_COMPARE_WITH_TIMEOUT(test->phase(), TestPhase::Done, 30s);
        }
        const auto onward = test->isComplete() ? u"next"_s : u"anyway"_s;
        QTest::mouseClick(window.findChild<QPushButton *>(onward), Qt::LeftButton);
        QVERIFY(qobject_cast<FinishPage *>(window.page()));
        const auto *steps = window.findChild<StepList *>();
        QCOMPARE(steps->button(static_cast<int>(Step::Port))->state(), StepButton::Done);
        const auto *step = steps->button(static_cast<int>(Step::Test));
        QCOMPARE(step->state(), StepButton::LeftOpen);
        QVERIFY(step->isEnabled());
        QCOMPARE(step->accessibleName(), u"Test, left open"_s);
        photograph(window, u"open-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'), Step::Finish);
    }

    void fromNothingToAnAccountFile_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<QString>("language");
        QTest::newRow("all is well") << Mishap::None << u"en"_s;
        QTest::newRow("the network blocks port 587") << Mishap::BlockedPort << u"en"_s;
        QTest::newRow("in German") << Mishap::BlockedPort << u"de"_s; // from here on the translations stay installed
        QTest::newRow("in Arabic, from right to left") << Mishap::BlockedPort << u"ar"_s;
    }

    void fromNothingToAnAccountFile()
    {
        QFETCH(const Mishap, mishap);
        QFETCH(const QString, language);
        QLocale::setDefault(QLocale(language));
        QApplication::setLayoutDirection(installTranslations());
        const QString walk = u"walk-"_s + language + (mishap == Mishap::None ? QString() : u"-blocked"_s);
        SetupWindow window(allPages);
        show(window);
        photograph(window, walk, Step::You);

        auto *mishaps = window.page()->findChild<QComboBox *>();
        mishaps->setCurrentIndex(mishaps->findData(static_cast<int>(mishap)));
        QTest::mouseClick(window.page()->findChild<QPushButton *>(u"practise"_s), Qt::LeftButton);
        photograph(window, walk, Step::Provider);

        QTest::keyClick(&window, Qt::Key_Return);
        auto *ports = qobject_cast<PortPage *>(window.page());
        QVERIFY(ports);
        QTRY_VERIFY_WITH_TIMEOUT(!ports->isChecking(), 30s);
        photograph(window, walk, Step::Port);
        const auto outgoing = window.assistant().draft[Side::Outgoing].endpoint;
        QVERIFY(outgoing);
        QCOMPARE(outgoing->security, mishap == Mishap::BlockedPort ? Security::Tls : Security::StartTls);

        QTest::keyClick(&window, Qt::Key_Return);
        photograph(window, walk, Step::SignIn);

        QTest::keyClick(&window, Qt::Key_Return);
        auto *test = qobject_cast<TestPage *>(window.page());
        QVERIFY(test);
        QTest::keyClick(&window, Qt::Key_Return); // the button to test has the focus
        QCOMPARE(test->phase(), TestPhase::Running);
        QTRY_COMPARE_WITH_TIMEOUT(test->phase(), TestPhase::Done, 30s);
        photograph(window, walk, Step::Test);
        QVERIFY(test->isComplete());

        QTest::keyClick(&window, Qt::Key_Return);
        auto *finish = qobject_cast<FinishPage *>(window.page());
        QVERIFY(finish);
        photograph(window, walk, Step::Finish);
        QCOMPARE(window.findChild<StepList *>()->button(static_cast<int>(Step::Test))->state(), StepButton::Done);
        const QTemporaryDir files;
        finish->saveAccount(files.filePath(u"jane.mailwright"_s));
        QFile saved(files.filePath(u"jane.mailwright"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto contents = saved.readAll();
        QVERIFY(contents.contains("jane@example.com"));
        QVERIFY(!contents.contains(window.assistant().draft.password.bytes()));
    }

private:
    void show(SetupWindow &window)
    {
        window.resize(1000, 720);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void photograph(SetupWindow &window, const QString &walk, Step expected)
    {
        QCOMPARE(window.step(), expected);
        QCoreApplication::processEvents();
        for (const auto *area : window.findChildren<QScrollArea *>())
            QVERIFY2(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0, "something is cut off at the side");
        const QString file = walk + u'-' + QString::number(static_cast<int>(expected) + 1) + u".png"_s;
        QVERIFY(window.grab().save(m_pictures.filePath(file)));
    }

    const QTemporaryDir m_home;
    QDir m_pictures{QStringLiteral(PROGRAMS "/../screenshots")};
};

QTEST_MAIN(WizardTest)
#include "tst_wizard.moc"
