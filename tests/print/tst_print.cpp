// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{
struct Drawn {
    int exitCode = -1;
    QByteArray drawing;
};

Drawn drawn(const QString &kind, const QByteArray &text)
{
    QProcess process;
    process.start(QStringLiteral(PROGRAMS) + u"/mailwright-print"_s, {kind});
    process.write(text);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput()};
}

qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}
} // namespace

// mailwright-print, as mailwright-cli calls it: the text comes through a pipe.
class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A pipe holds 64 KiB; what is longer comes in portions.
    void aLongPageIsDrawnToItsEnd()
    {
        const auto paragraphs = QByteArray("<p>A line of its own, so that there are many.</p>\n");
        const auto half = drawn(u"pdf"_s, paragraphs.repeated(1'500));
        const auto whole = drawn(u"pdf"_s, paragraphs.repeated(3'000));
        QCOMPARE(whole.exitCode, 0);
        QVERIFY(pagesOf(half.drawing) > 10);
        QVERIFY2(pagesOf(whole.drawing) >= 2 * pagesOf(half.drawing) - 1, qPrintable(QString::number(pagesOf(whole.drawing))));
    }

    void whatIsTooLongIsNotDrawnInPart()
    {
        const auto result = drawn(u"pdf"_s, QByteArray(8 * 1024 * 1024 + 1, ' '));
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.drawing.isEmpty());
    }

    void nothingIsNothing()
    {
        QCOMPARE(drawn(u"pdf"_s, {}).exitCode, 1);
        QCOMPARE(drawn(u"poem"_s, "text").exitCode, 1);
    }

    // A program that keeps its memory to itself has no core file either, and that can be seen from outside.
    void itsMemoryIsItsOwn()
    {
#if __has_feature(address_sanitizer)
        QSKIP("the sanitizer looks at the program from another one");
#endif
        rlimit limit = {};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        if (limit.rlim_max == 0)
            QSKIP("nobody may leave a core file here");
        QProcess process;
        process.setChildProcessModifier([limit]() mutable {
            limit.rlim_cur = limit.rlim_max;
            setrlimit(RLIMIT_CORE, &limit);
        });
        process.start(QStringLiteral(PROGRAMS) + u"/mailwright-print"_s, {u"qr"_s});
        QVERIFY(process.waitForStarted());
        process.write("hunter2"); // and it waits for more
        const auto says = [&process](const QString &file) {
            QFile about(u"/proc/%1/%2"_s.arg(process.processId()).arg(file));
            return about.open(QIODevice::ReadOnly) ? about.readAll() : QByteArray();
        };
        const auto hasNoCore = [&says] {
            for (const auto &line : says(u"limits"_s).split('\n'))
                if (line.startsWith("Max core file size"))
                    return line.simplified().split(' ').value(4) == "0";
            return false;
        };
        QTRY_VERIFY(hasNoCore());
        process.kill();
        process.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestPrint)
#include "tst_print.moc"
