// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/allpages.h"
#include "pages/finishpage.h"
#include "pages/portpage.h"
#include "pages/testpage.h"
#include "setupwindow.h"
#include "wording/translations.h"

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
        const auto outgoing = window.assistant().draft.outgoing;
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
