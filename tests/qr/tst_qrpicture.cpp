// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/accounts.h"
#include "formats/android/qrpayload.h"
#include "qr/qrpicture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// What a phone would read.
class TestQrPicture : public QObject
{
    Q_OBJECT
private:
    QByteArray scanned(const QString &picture)
    {
        QProcess zbarimg;
        zbarimg.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"--nodbus"_s, u"-Sdisable"_s, u"-Sqr.enable"_s, picture});
        if (!zbarimg.waitForFinished() || zbarimg.exitCode() != 0)
            qWarning().noquote() << zbarimg.errorString() << zbarimg.readAllStandardError();
        return zbarimg.readAllStandardOutput().trimmed();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
            QSKIP("zbarimg is not installed");
    }

    void aReaderFindsThePayload_data()
    {
        QTest::addColumn<QString>("displayName");
        QTest::newRow("plain") << u"Jane Doe"_s;
        QTest::newRow("accents") << u"Zoë Ångström"_s;
        QTest::newRow("another script") << u"جين"_s;
        QTest::newRow("long") << QString(300, u'J');
    }

    void aReaderFindsThePayload()
    {
        QFETCH(QString, displayName);
        auto account = accounts::jane();
        account.displayName = displayName;
        const auto files = qrPictureFile(account);
        QVERIFY(files);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"code.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(files->first().contents) > 0);
        file.close();
        QCOMPARE(scanned(path), *qrPayload(account));
    }

    void whatIsTooLongHasNoPicture()
    {
        auto account = accounts::jane();
        account.displayName = QString(5000, u'J');
        QVERIFY(!qrPictureFile(account));
    }
};

QTEST_GUILESS_MAIN(TestQrPicture)
#include "tst_qrpicture.moc"
