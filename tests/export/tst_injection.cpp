// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/accounts.h"
#include "export/escape.h"
#include "export/exportfile.h"
#include "support/golden.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
// What tries to get out of a line, string, element, command or comment.
const QStringList hostileTexts{
    u"Jane \"Q\" O'Doe"_s,
    u"a\\"_s,
    u"\\\" \\' \\\\"_s,
    u"x\r\n[Evil]\r\nevil=1\r\nevil = \"1\""_s,
    u"x\nset evil = yes\npassword evil"_s,
    u"`touch evil` $(touch evil) ${PATH} $PATH %PATH% %(source)s %%((source)s"_s,
    u"; evil # evil // evil /* evil */ <!-- evil --> --"_s,
    u"]]></string></dict><key>evil</key><true/>&evil;&#10;"_s,
    u"'); evil(); ('#{evil}'\"\"\"); evil"_s,
    u"?><?php evil(); */ evil(); {$evil}"_s,
    u"\"; evil=\"1"_s,
    u"{\"evil\":[1,2]},\"]"_s,
    u"Jan\u00E9 \u062C\u064A\u0646 \U0001F600 \u200F\u202Eevil\u202C\u200F"_s,
    u"a\u2028b\u2029c\u0085d\u000Be\u001Bf\u007Fg"_s,
    u"evil@example.net> , <b@example.net"_s,
    QString(u"a"_s + QChar::Null + u"\nb"_s),
};

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
QJsonObject valuesOf(ExportFormat format, const QList<ExportFile> &files)
{
    const QTemporaryDir folder;
    QStringList arguments{u"" PROJECT_SOURCE "/tests/export/readvalues.py"_s, wordFor(format)};
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
        for (const auto &hostile : hostileTexts) {
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
