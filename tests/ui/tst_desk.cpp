// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/desklinks.h"
#include "desk/reportwindow.h"
#include "desk/savedreportwindow.h"
#include "desk/senderwindow.h"
#include "openreport.h"
#include "pages/allpages.h"
#include "pages/youpage.h"
#include "pagetesting.h"
#include "report/reportjson.h"
#include "setupwindow.h"
#include "support/nameserver.h"
#include "support/testfile.h"
#include "widgets/advicebox.h"
#include "widgets/foldout.h"
#include "widgets/linkbutton.h"
#include "widgets/sidesview.h"
#include "widgets/stagelist.h"
#include "widgets/weblink.h"
#include "words/reporthtml.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace PageTesting;

namespace
{
const auto wrongPassword = u"marker-4711-wrong"_s;

// Everything that can be read in a window.
QString textOf(const QWidget &window)
{
    QStringList all;
    for (const auto *label : window.findChildren<QLabel *>())
        if (label->isVisibleTo(&window))
            all.append(label->text().remove(u'\u200b'));
    for (const auto *card : window.findChildren<Card *>())
        all.append(card->title() + u'\n' + card->text());
    return all.join(u'\n');
}

// What a PDF shows as text, or nothing where this computer cannot tell.
std::optional<QByteArray> textOfPdf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {path, u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return std::nullopt;
    return reader.readAllStandardOutput();
}

// A test that ended with a wrong password, as the test page left it behind.
bool failIn(Assistant &assistant)
{
    if (!assistant.startPractice(Mishap::None))
        return false;
    assistant.draft.password = secret(wrongPassword);
    TestPage page(assistant);
    page.enter();
    return test(page) && !page.isComplete();
}

ReportWindow *windowFrom(DeskLinks &links)
{
    links.refresh();
    links.findChild<LinkButton *>(u"deskReport"_s)->click();
    return links.findChild<ReportWindow *>();
}

// Without the times: a report keeps them in tenths of a millisecond, which may round to another whole one.
QStringList spokenStages(const QWidget &window)
{
    static const QRegularExpression time(u"[0-9.,]+ m?s"_s);
    QStringList all;
    for (const auto *list : window.findChildren<StageList *>())
        if (list->isVisibleTo(&window))
            all += list->spoken().remove(time);
    return all;
}
} // namespace

// The ways from a page to the help desk, and back.
class TestDesk : public QObject
{
    Q_OBJECT
public:
    static void initMain()
    {
        qputenv("QT_NO_THREADED_GLIB", "1");
        QStandardPaths::setTestModeEnabled(true);
    }

private Q_SLOTS:
    void aReportIsReadBeforeItLeaves()
    {
        Assistant assistant;
        QVERIFY(failIn(assistant));
        DeskLinks links(assistant);
        auto *window = windowFrom(links);
        QVERIFY(window);
        QVERIFY2(window->preview().contains("jane@example.com"_L1), qPrintable(window->preview()));
        photograph(*window, u"7-report"_s);
        window->maskAddresses()->click();
        QVERIFY(!window->preview().contains("jane@"_L1) && !window->preview().contains("Jane"_L1));
        photograph(*window, u"7-report-covered"_s);
        window->choose(ReportWindow::Data);
        QVERIFY(window->preview().startsWith(u'{'));
        QVERIFY(!window->preview().contains("jane@"_L1));
        window->setLayoutDirection(Qt::RightToLeft);
        window->choose(ReportWindow::Page);
        photograph(*window, u"7-report-right-to-left"_s);
        window->close();
    }

    void aSavedReportHoldsNoSecretAndNobodyWhereCovered_data()
    {
        QTest::addColumn<ReportWindow::Format>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("page") << ReportWindow::Page << u"report.html"_s;
        QTest::newRow("PDF") << ReportWindow::Pdf << u"report.pdf"_s;
        QTest::newRow("data") << ReportWindow::Data << u"report.json"_s;
    }

    void aSavedReportHoldsNoSecretAndNobodyWhereCovered()
    {
        QFETCH(ReportWindow::Format, format);
        QFETCH(QString, name);
        Assistant assistant;
        QVERIFY(failIn(assistant));
        DeskLinks links(assistant);
        auto *window = windowFrom(links);
        window->choose(format);
        const QTemporaryDir folder;
        const auto path = folder.filePath(name);
        const auto saved = [&] {
            window->saveTo(path);
            return format == ReportWindow::Pdf ? textOfPdf(path).value_or("pdftotext is missing") : contentsOf(path);
        };
        const auto open = saved();
        QVERIFY2(window->outcome().startsWith(u'✓'), qPrintable(window->outcome()));
        if (format == ReportWindow::Pdf && !textOfPdf(path))
            QSKIP("pdftotext is missing, so the PDF was not read");
        QVERIFY(open.contains("jane@example.com"));
        window->maskAddresses()->click();
        const auto covered = saved();
        QVERIFY2(!covered.contains("jane") && !covered.contains("Jane"), covered.constData());
        const auto password = wrongPassword.toUtf8();
        for (const auto &text : {open, covered})
            QVERIFY(!text.contains(password) && !text.contains(password.toBase64()));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        window->saveTo(folder.filePath(u"no/such/folder/"_s + name));
        QVERIFY2(window->outcome().startsWith(u'✕'), qPrintable(window->outcome()));
        window->close();
    }

    void aDraftGoesToTheHelpDesk()
    {
        QUrl opened;
        setBrowser([&opened](const QUrl &url) {
            opened = url;
        });
        Assistant assistant;
        QVERIFY(failIn(assistant));
        DeskLinks links(assistant);
        auto *window = windowFrom(links);
        window->setSupport({.mail = u"help@example.com"_s});
        window->maskAddresses()->click();
        window->writeMail();
        const auto draft = QUrl::fromPercentEncoding(opened.toEncoded());
        QVERIFY2(draft.startsWith("mailto:help@example.com?subject="_L1), qPrintable(draft));
        QVERIFY2(draft.contains("wrong-credentials"_L1), qPrintable(draft));
        QVERIFY2(!draft.contains("jane"_L1), qPrintable(draft));
        QVERIFY(!draft.contains(wrongPassword));
        QVERIFY2(draft.size() < 2000, qPrintable(draft));
        QVERIFY(window->outcome().contains("attach"_L1));
        window->close();
    }

    void aColleagueSeesTheSame()
    {
        Assistant assistant;
        QVERIFY(assistant.startPractice(Mishap::SmtpAuthDisabled));
        TestPage page(assistant);
        page.enter();
        QVERIFY(test(page));
        const auto report = readReport(reportHtml(makeReport(assistant.draft.account(), *assistant.draft.lastCheck)));
        QVERIFY(report);
        SavedReportWindow window(*report);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.resize(window.sizeHint());
        const auto seen = textOf(window);
        const auto *box = page.adviceBoxes().first();
        QVERIFY2(seen.contains(box->title()) && seen.contains(box->text()), qPrintable(seen));
        QVERIFY2(seen.contains("read only"_L1), qPrintable(seen));
        QCOMPARE(spokenStages(window), spokenStages(page));
        QCOMPARE(window.findChildren<AdviceBox *>().size(), 1);
        photograph(window, u"8-saved-report"_s);
        auto &content = *window.findChild<QScrollArea *>()->widget();
        for (auto *fold : window.findChildren<Foldout *>())
            fold->setOpen(true);
        photograph(content, u"8-saved-report-details"_s);
        window.setPalette(darkPalette());
        photograph(content, u"8-saved-report-dark"_s);
        window.setLayoutDirection(Qt::RightToLeft);
        photograph(window, u"8-saved-report-right-to-left"_s);
        for (const auto *button : window.findChildren<QAbstractButton *>())
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }

    // A report that was made without a password, and one of a browser sign-in that worked: its token is not in it.
    void aSavedReportSaysWhatWasProven_data()
    {
        QTest::addColumn<SignIn>("signIn");
        QTest::addColumn<Proof>("proof");
        QTest::addColumn<QString>("title");
        QTest::newRow("without a password") << SignIn::Password << Proof::None << u"! Reachable; the sign-in was not tested"_s;
        QTest::newRow("browser sign-in left out") << SignIn::OAuth2 << Proof::None << u"! Reachable; the sign-in was not tested"_s;
        QTest::newRow("browser sign-in done") << SignIn::OAuth2 << Proof::Token << u"✓ Everything works"_s;
    }

    void aSavedReportSaysWhatWasProven()
    {
        QFETCH(const SignIn, signIn);
        QFETCH(const Proof, proof);
        QFETCH(const QString, title);
        Draft draft;
        fillIn(draft);
        draft.signIn = signIn;
        CheckResult side;
        side.stages = {{Stage::Connect, StageReport::Passed, 1, {}}};
        side.signIn = signIn;
        side.proof = proof;
        if (proof != Proof::None)
            side.stages.append({Stage::SignIn, StageReport::Passed, 1, {}});
        auto incoming = side;
        incoming.endpoint = *draft[Side::Incoming].endpoint;
        side.endpoint = *draft[Side::Outgoing].endpoint;
        const auto report = readReport(reportHtml(makeReport(draft.account(), {incoming, side})));
        QVERIFY(report);
        SavedReportWindow window(*report);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.resize(window.sizeHint());
        const auto seen = textOf(window);
        QVERIFY2(seen.contains(title), qPrintable(seen));
        QCOMPARE(seen.contains("Signing in works"_L1), proof != Proof::None);
        QCOMPARE(seen.contains(u"✓ Receiving works"_s), proof != Proof::None);
        QCOMPARE(spokenStages(window).join(u'\n').contains("not tested"_L1), proof == Proof::None);
        photograph(window, u"8-saved-report-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    }

    void aSetUpBeginsWithTheReportsSettings()
    {
        Assistant assistant;
        QVERIFY(failIn(assistant));
        const auto report = makeReport(assistant.draft.account(), *assistant.draft.lastCheck);
        const auto outgoing = assistant.draft[Side::Outgoing].endpoint;
        for (const auto &given : {report, masked(report)}) {
            SetupWindow wizard(allPages);
            auto *window = openReport(given, wizard);
            QVERIFY(!wizard.isVisible());
            window->findChild<QPushButton *>(u"setUpAnew"_s)->click();
            QVERIFY(wizard.isVisible() && !window->isVisible());
            QCOMPARE(wizard.step(), Step::Port);
            QCOMPARE(wizard.assistant().draft[Side::Outgoing].endpoint, outgoing);
            QVERIFY(!wizard.assistant().draft[Side::Incoming].userName.contains(u'['));
        }
    }

    void aReportIsOpenedFromTheFirstPage()
    {
        Assistant assistant;
        QVERIFY(failIn(assistant));
        const auto whole = QJsonDocument(toJson(makeReport(assistant.draft.account(), *assistant.draft.lastCheck))).toJson();
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"report.json"_s);
        YouPage page(assistant);
        QSignalSpy opened(&page, &YouPage::reportOpened);
        page.enter();
        writeTestFile(path, whole);
        page.openFiles({path});
        QCOMPARE(opened.size(), 1);

        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enters({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(&page, &enters) && enters.isAccepted());
        QDropEvent drops({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drops);
        QCOMPARE(opened.size(), 2);

        // Each of these ends in one sentence, and nothing opens.
        auto hostile = whole;
        hostile.replace("\"port\": ", "\"port\": 9999999");
        for (const auto &bytes : {whole.first(whole.size() / 2), hostile, QByteArray("mailwright.report/1 \0\x80<script>"), QByteArray(9 * 1024 * 1024, 'x')}) {
            writeTestFile(path, bytes);
            page.openFiles({path});
            QCOMPARE(opened.size(), 2);
            QVERIFY(!textOf(page).contains("<script>"_L1));
        }
        photograph(page, u"1-you-damaged-report"_s);
    }

    void mayTheDomainSend()
    {
        if (!NameServer::unavailable().isEmpty())
            QSKIP(qUtf8Printable(NameServer::unavailable()));
        NameServer server;
        server.addMx(u"example.com"_s, u"mail.example.com"_s, 10);
        server.addText(u"example.com"_s, "v=spf1 mx +all");
        QVERIFY(server.start());
        Assistant assistant;
        fillIn(assistant.draft);
        assistant.discoveryRules.dns.resolver = QHostAddress(QHostAddress::LocalHost);
        assistant.discoveryRules.dns.port = server.port();
        DeskLinks links(assistant);
        links.refresh();
        QVERIFY(!server.log().contains("query")); // nothing is asked before the press
        links.findChild<LinkButton *>(u"senderCheck"_s)->click();
        auto *window = links.findChild<SenderWindow *>();
        QVERIFY(window);
        QSignalSpy checked(window, &SenderWindow::checked);
        QVERIFY(checked.wait(patience));
        QTRY_VERIFY2(textOf(*window).contains("v=spf1 mx ~all"_L1), qPrintable(textOf(*window)));
        const auto text = textOf(*window);
        QVERIFY2(text.contains("everybody may send"_L1) && text.contains("_dmarc.example.com"_L1), qPrintable(text));
        for (auto *button : window->findChildren<LinkButton *>())
            if (button->text() == "Copy the text"_L1)
                button->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"v=DMARC1; p=none"_s);
        QVERIFY(!assistant.draft.dnsFacts.isEmpty());
        photograph(*window, u"9-sender"_s);
        window->setPalette(darkPalette());
        photograph(*window, u"9-sender-dark"_s);
        window->setLayoutDirection(Qt::RightToLeft);
        photograph(*window, u"9-sender-right-to-left"_s);

        assistant.draft.lastCheck.emplace();
        auto *report = windowFrom(links);
        QVERIFY2(report->preview().contains("v=spf1 mx +all"_L1), qPrintable(report->preview()));
        report->close();
        window->close();
    }
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
