// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

// The list that translators' tools read follows the texts in resources/.
class TestTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listIsCurrent();
};

void TestTexts::listIsCurrent()
{
    QProcess process;
    process.start(u"python3"_s, {QStringLiteral(PROJECT_SOURCE) + u"/tools/extract-texts.py"_s, u"--check"_s});
    if (!process.waitForStarted())
        QSKIP("python3 is not installed");
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
