// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts.h"
#include "base/escape.h"
#include "formats/android/qrpayload.h"
#include "formats/parts/exportfile.h"
#include "hostiletexts.h"
#include "readback.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
// The texts that a person fills in, told apart by words that stand for them
const auto namePlace = u"NAMEPLACE"_s;
const auto userPlace = u"USERPLACE"_s;
const auto passwordPlace = u"PASSWORDPLACE"_s;

struct Texts {
    QString name = namePlace;
    QString user = userPlace;
    QString password = passwordPlace;
};

Exported exportWith(ExportFormat format, const Texts &texts)
{
    auto account = accounts::jane();
    account.displayName = texts.name;
    account.incoming->userName = account.outgoing->userName = texts.user;
    auto password = texts.password;
    const auto secret = Secret::take(password);
    return exportAccount(format, account, {secret, secret});
}

// What the program, or somebody else's reader of its format, finds in the files; empty where they are broken.
QJsonObject valuesOf(ExportFormat format, const QList<OutputFile> &files)
{
    const QTemporaryDir folder;
    QStringList arguments{u"" PROJECT_SOURCE "/tests/formats/readvalues.py"_s, wordFor(format)};
    for (const auto &file : files) {
        arguments << folder.filePath(file.name);
        writeWhole(arguments.last(), file.contents);
    }
    QProcess python;
    python.setWorkingDirectory(folder.path());
    python.start(u"python3"_s, arguments);
    if (!python.waitForFinished() || python.exitCode() != 0) {
        qWarning().noquote() << python.errorString() << python.readAllStandardError();
        for (const auto &file : files)
            qWarning().noquote() << file.contents;
        return {};
    }
    if (QFile::exists(folder.filePath(u"evil"_s))) {
        qWarning("a command was run");
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

// The values that should be found: those of the plain account, with the texts in their places.
QJsonObject expectedValues(const QJsonObject &plain, const Texts &texts)
{
    QJsonObject expected = plain;
    for (auto value = expected.begin(); value != expected.end(); ++value) {
        if (!value.value().isString())
            continue;
        auto text = value.value().toString();
        for (const auto &[place, filling] : {std::pair{namePlace, texts.name}, {userPlace, texts.user}, {passwordPlace, texts.password}})
            if (text == place)
                text = withoutControls(filling);
        value.value() = text;
    }
    return expected;
}

bool isReadByOthers(ExportFormat format)
{
    return format != ExportFormat::ThunderbirdZip && format != ExportFormat::ThunderbirdAutoconfig
        && format != ExportFormat::OutlookPackage; // tests of their own
}
} // namespace
Q_DECLARE_METATYPE(ExportFormat)

// Whatever somebody calls herself, a file says what it says about anybody else: not a key, line, element or command more.
class TestInjection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsOnlyAText_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const auto format : allExportFormats())
            if (isReadByOthers(format))
                QTest::newRow(wordFor(format).data()) << format;
    }

    // Names lose their control characters; logins and passwords come out as they are, or the format says that it cannot hold them.
    void aTextIsOnlyAText()
    {
        QFETCH(ExportFormat, format);
        const auto plainFiles = exportWith(format, {});
        QVERIFY(plainFiles);
        const auto plain = valuesOf(format, *plainFiles);
        QVERIFY(!plain.isEmpty());
        int held = 0;
        const auto all = hostileTexts();
        for (const auto &hostile : all) {
            Texts texts{hostile, hostile, hostile};
            auto files = exportWith(format, texts);
            QVERIFY(!files || withoutControls(hostile) == hostile);
            held += files ? 1 : 0;
            if (!files)
                files = exportWith(format, texts = {.name = hostile});
            QVERIFY(files);
            const auto found = valuesOf(format, *files);
            auto expected = expectedValues(plain, texts);
            if (format == ExportFormat::Aerc) // its names lose backquotes and more
                expected.insert(u"/from/name"_s, found.value("/from/name"_L1));
            QCOMPARE(QJsonDocument(found).toJson(), QJsonDocument(expected).toJson());
        }
        QVERIFY(held > 4);
    }

    // Python reads the code's text; a login that cannot be said makes no code.
    void theQrCodeHoldsTextsAsTheyAre()
    {
        const auto all = hostileTexts();
        int held = 0;
        for (const auto &hostile : all) {
            auto account = accounts::jane();
            account.displayName = hostile;
            if (withoutControls(hostile) == hostile)
                account.incoming->userName = hostile;
            auto password = account.incoming->userName.toUtf8();
            const auto payload = qrPayload(account, {Secret::take(password), {}});
            QVERIFY(payload);
            const auto root = readBack(u"json"_s, *payload).array();
            QCOMPARE(root.size(), 4);
            const auto incoming = root.at(2).toArray();
            QCOMPARE(incoming, QJsonArray({0, u"imap.example.com"_s, 993, 3, 1, account.incoming->userName, QString(), account.incoming->userName}));
            QCOMPARE(root.at(3)[0][1].toArray(), QJsonArray({u"jane@example.com"_s, withoutControls(hostile)}));
            ++held;
        }
        QCOMPARE(held, all.size());
    }

    void aPasswordOnlyWhereThereIsAPlace()
    {
        for (const auto format : allExportFormats()) {
            const auto files = exportWith(format, {});
            QVERIFY(files);
            QByteArray all;
            for (const auto &file : *files)
                all += file.contents;
            QCOMPARE(all.contains(passwordPlace.toUtf8()), canHoldPassword(format));
        }
    }
};

QTEST_GUILESS_MAIN(TestInjection)
#include "tst_injection.moc"
