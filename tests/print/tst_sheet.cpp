// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "formats/accounts.h"
#include "support/clirun.h"
#include "support/testfile.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QString textOfPdf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    return reader.waitForFinished() && reader.exitCode() == 0 ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}
} // namespace

// mailwright-cli sheet: the page to print, as the file that a person gets.
class TestSheet : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString place(const QString &name) const
    {
        return m_folder.filePath(name);
    }

    CliRun sheet(const QString &output, const QStringList &more = {}) const
    {
        return runCli(QStringList{u"sheet"_s, u"--account"_s, place(u"jane.mailwright"_s), u"--output"_s, output} + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        writeTestFile(place(u"jane.mailwright"_s), toAccountFile(accounts::jane()));
        writeTestFile(place(u"support.json"_s), R"({"schema": "mailwright.support/1", "organisation": "Example Ltd", "phone": "+49 30 1234"})");
    }

    void aPdfThatCanBeRead()
    {
        if (findProgram(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const auto run = sheet(place(u"jane.pdf"_s), {u"--support"_s, place(u"support.json"_s)});
        QVERIFY2(run.exitCode == 0, run.talk.constData());
        const auto text = textOfPdf(place(u"jane.pdf"_s));
        for (const auto *words :
             {"Mail settings for jane@example.com", "imap.example.com", "993", "smtp.example.com", "587", "STARTTLS", "Example Ltd", "+49 30 1234"})
            QVERIFY2(text.contains(QLatin1StringView(words)), qPrintable(text));
        QCOMPARE(QFile::permissions(place(u"jane.pdf"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aPageForABrowser()
    {
        const auto run = sheet(place(u"jane.html"_s), {u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.talk.constData());
        QCOMPARE(run.json.value("file"_L1).toString(), place(u"jane.html"_s));
        QVERIFY(readTestFile(place(u"jane.html"_s)).contains("smtp.example.com"));
    }

    void otherEndingsAreRefused()
    {
        QCOMPARE(sheet(place(u"jane.docx"_s)).exitCode, 2);
        QVERIFY(!QFile::exists(place(u"jane.docx"_s)));
    }
};

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"
