// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/inputfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

class TestInputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadWhole()
    {
        const auto text = QByteArray("0123456789").repeated(20'000);
        write(text);
        QCOMPARE(readBounded(path(), text.size()), text);
        QVERIFY(QFile::link(path(), path() + "-link"_L1));
        QCOMPARE(readBounded(path() + "-link"_L1, text.size()), text);
    }

    void oneByteTooManyIsTooLarge()
    {
        write("12345");
        QCOMPARE(readBounded(path(), 5), "12345"_ba);
        QCOMPARE(readBounded(path(), 4).error(), InputFault::TooLarge);
    }

    void whatIsNotThereIsUnreadable()
    {
        QCOMPARE(readBounded(m_folder.filePath(u"nowhere"_s), 5).error(), InputFault::Unreadable);
        QVERIFY(QFile::link(m_folder.filePath(u"nowhere"_s), m_folder.filePath(u"dangling"_s)));
        QCOMPARE(readBounded(m_folder.filePath(u"dangling"_s), 5).error(), InputFault::Unreadable);
    }

    // To open a pipe waits for somebody to write into it, and a device may never end.
    void onlyARegularFileIsOpened()
    {
        const auto pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(QFile::link(pipe, pipe + "-link"_L1));
        for (const auto &place : QStringList{pipe, pipe + "-link"_L1, m_folder.path(), u"/dev/zero"_s})
            QCOMPARE(readBounded(place, 5).error(), InputFault::NotRegular);
    }

private:
    QString path() const
    {
        return m_folder.filePath(u"file"_s);
    }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestInputFile)
#include "tst_inputfile.moc"
