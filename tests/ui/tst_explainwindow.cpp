// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/opinions.h"
#include "help/explainwindow.h"
#include "pages/youpage.h"
#include "setupwindow.h"
#include "widgets/advicebox.h"
#include "widgets/linkbutton.h"
#include "widgets/notebox.h"
#include "widgets/weblink.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto switchedOff = "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant."_L1;

constexpr auto bounce =
    "This is the mail system at host mail.example.com.\n"
    "\n"
    "I'm sorry to have to inform you that your message could not be delivered.\n"
    "\n"
    "<john@example.com>: host mx.example.com[192.0.2.7] said: 550 5.1.1 <john@example.com>: Recipient address rejected:\n"
    "    User unknown in virtual mailbox table (in reply to RCPT TO command)\n"_L1;

void picture(QWidget &window, const QString &name)
{
    const QDir pictures(QStringLiteral(PROGRAMS "/../screenshots"));
    QVERIFY(pictures.mkpath(u"."_s));
    QTest::qWait(50); // all layouts have settled
    QVERIFY(window.grab().save(pictures.filePath(name + u".png"_s)));
}

QString titleOf(Cause cause)
{
    return adviceFor(cause).title;
}

// In what was made of the text.
bool saysSomewhere(const ExplainWindow &window, const QString &words)
{
    return std::ranges::any_of(window.advice()->findChildren<QLabel *>(), [&words](const QLabel *label) {
        return label->text().remove(QChar(0x200b)).contains(words); // where a line may break
    });
}
} // namespace

class TestExplainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explainsAsOneTypes()
    {
        ExplainWindow window;
        window.openFor({});
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.focusWidget(), window.text());
        QVERIFY(!window.advice());
        picture(window, u"explain-empty"_s);
        QTest::keyClicks(window.text(), switchedOff);
        QTRY_VERIFY(window.advice() && window.advice()->title() == titleOf(Cause::SmtpAuthDisabled));
        QVERIFY(window.advice()->findChild<NoteBox *>());
        picture(window, u"explain"_s);

        window.text()->clear();
        QTRY_VERIFY(!window.advice());
    }

    void findsTheServersWordsInABounce()
    {
        ExplainWindow window;
        window.openFor({});
        window.text()->setPlainText(bounce);
        QTRY_VERIFY(window.advice() && window.advice()->title() == titleOf(Cause::RecipientUnknown));
        picture(window, u"explain-bounce"_s);
    }

    void showsWhatElseItCanBe()
    {
        ExplainWindow window;
        window.openFor({});
        window.text()->setPlainText(u"535 5.7.8 Error: authentication failed"_s);
        QTRY_VERIFY(window.advice());
        const auto first = window.advice()->title();
        QVERIFY(window.alternatives());
        const auto links = window.alternatives()->findChildren<LinkButton *>();
        QVERIFY(!links.isEmpty());
        const auto other = links.first()->text();
        picture(window, u"explain-alternatives"_s);
        QTest::mouseClick(links.first(), Qt::LeftButton);
        QCOMPARE(window.advice()->title(), other);
        const auto back = window.alternatives()->findChildren<LinkButton *>();
        QCOMPARE(back.first()->text(), first);
        QTest::mouseClick(back.first(), Qt::LeftButton);
        QCOMPARE(window.advice()->title(), first);
    }

    void theProviderOpensItsPage()
    {
        QList<QUrl> opened;
        setBrowser([&opened](const QUrl &url) {
            opened.append(url);
        });
        ExplainWindow window;
        window.openFor(u"gmail"_s);
        QCOMPARE(window.providers()->currentText(), u"Gmail"_s);
        window.protocols()->setCurrentIndex(1);
        window.text()->setPlainText(u"NO [ALERT] Application-specific password required"_s);
        QTRY_VERIFY(window.advice() && window.advice()->title() == titleOf(Cause::AppPasswordRequired));
        auto *button = window.advice()->button(RepairAction::OpenAppPasswordPage);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(opened, {QUrl(u"https://myaccount.google.com/apppasswords"_s)});
        window.openFor(u"no such provider"_s);
        QCOMPARE(window.providers()->currentIndex(), 0);
        QVERIFY(!window.advice()->button(RepairAction::OpenAppPasswordPage));
    }

    // Both answers stay on this computer.
    void asksWhetherItWasRight()
    {
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(opinionsFile());
        ExplainWindow window;
        window.openFor({});
        window.text()->setPlainText(u"535 5.7.8 jane@example.com: authentication failed"_s);
        QTRY_VERIFY(window.advice());
        auto *wrong = window.findChild<LinkButton *>(u"wrong"_s);
        QVERIFY(wrong && window.findChild<LinkButton *>(u"right"_s));
        QTest::mouseClick(wrong, Qt::LeftButton);
        QVERIFY(!wrong->isVisible());
        QFile kept(opinionsFile());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const auto line = kept.readAll();
        QVERIFY(line.contains("\"right\":false") && line.contains("***@example.com"));
    }

    void offersToCheckTheAccount()
    {
        ExplainWindow window;
        const QSignalSpy asked(&window, &ExplainWindow::checkRequested);
        window.openFor({});
        window.text()->setPlainText(u"Login to imap.example.com:993 failed for user jane@example.com: NO no"_s);
        QTRY_VERIFY(window.advice());
        auto *check = window.findChild<LinkButton *>(u"check"_s);
        QVERIFY(check);
        QTest::mouseClick(check, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        const auto account = asked.first().first().value<MailAccount>();
        QCOMPARE(account.address.toString(), u"jane@example.com"_s);
        QCOMPARE(account.incoming->endpoint.host, u"imap.example.com"_s);
    }

    // Which server and whose it is stands in the text, so nobody has to choose.
    void theTextNamesServerAndProvider()
    {
        ExplainWindow window;
        window.openFor({});
        window.text()->setPlainText(u"Login to imap.gmail.com:993 failed: NO [ALERT] Application-specific password required"_s);
        QTRY_VERIFY(window.advice() && window.advice()->title() == titleOf(Cause::AppPasswordRequired));
        QVERIFY(window.advice()->button(RepairAction::OpenAppPasswordPage));
        window.text()->setPlainText(u"connect to smtp.example.com[192.0.2.7]:587: Connection refused"_s);
        QTRY_VERIFY(window.advice() && window.advice()->title() == titleOf(Cause::ConnectionRefused));
        QVERIFY(!window.advice()->button(RepairAction::OpenAppPasswordPage));
        QVERIFY(saysSomewhere(window, u"smtp.example.com"_s));
    }

    void wordsThatNobodyKnows()
    {
        ExplainWindow window;
        window.openFor({});
        window.text()->setPlainText(u"<b>xyzzy</b>\u202e"_s + QString(100000, u'?'));
        QTRY_VERIFY(window.advice());
        QCOMPARE(window.advice()->title(), titleOf(Cause::Unknown));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void isOpenedFromTheWizard()
    {
        SetupWindow window([](Assistant &assistant) {
            WizardPages pages;
            pages.push_back(std::make_unique<YouPage>(assistant));
            return pages;
        });
        window.show();
        QSignalSpy asked(&window, &SetupWindow::explainRequested);
        QTest::mouseClick(window.findChild<QPushButton *>(u"explain"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QTest::mouseClick(window.page()->findChild<LinkButton *>(u"explainError"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 2);
    }
};

QTEST_MAIN(TestExplainWindow)
#include "tst_explainwindow.moc"
