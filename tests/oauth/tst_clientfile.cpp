// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/clientfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto example =
    R"({"schema": "mailwright.oauth-clients/1", "clients": {"microsoft-365": {"id": "0123-abcd", "tenant": "example.com"}, "gmail": {"id": "1.apps", "secret": "GOCSPX-x"}}})";

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}
}

// Whose client ID is used, and where it is written down.
class TestClientFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"own"_s).toUtf8());
        qputenv("XDG_CONFIG_DIRS", m_folder->filePath(u"system"_s).toUtf8());
    }

    void files_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("isFit");
        QTest::newRow("as it is") << "gmail"_ba << "gmail"_ba << true;
        QTest::newRow("newer") << "clients/1"_ba << "clients/2"_ba << false;
        QTest::newRow("no id") << R"("id": "1.apps", )"_ba << ""_ba << false;
        QTest::newRow("an id with a space") << "1.apps"_ba << "1 apps"_ba << false;
        QTest::newRow("an id with a line end") << "1.apps"_ba << "1\\napps"_ba << false;
        QTest::newRow("a tenant that leads away") << "example.com"_ba << "../../x"_ba << false;
        QTest::newRow("an address of its own") << "\"secret\""_ba << "\"token\""_ba << false;
        QTest::newRow("cut off") << "}}}"_ba << "}}"_ba << false;
        QTest::newRow("huge") << "1.apps"_ba << QByteArray(70000, 'a') << false;
    }
    void files()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(bool, isFit);
        QCOMPARE(parseClientFile(QByteArray(example).replace(from, to)).has_value(), isFit);
    }

    void thereAndBack()
    {
        const auto clients = parseClientFile(example);
        QVERIFY(clients.has_value());
        QCOMPARE(clients->value(u"microsoft-365"_s).tenant, u"example.com"_s);
        QCOMPARE(clients->value(u"gmail"_s).secret.bytes().toByteArray(), "GOCSPX-x"_ba);
        QVERIFY(parseClientFile(toClientFile(*clients)) == clients);
    }

    void nobodyRegisteredOne()
    {
        const auto client = registeredClient(u"gmail"_s);
        QVERIFY(client.has_value() && !client->has_value());
    }

    // The organisation's stands for everybody, the person's own comes first.
    void theOwnComesBeforeTheSystems()
    {
        write(m_folder->filePath(u"system/mailwright/oauth-clients.json"_s), example);
        QCOMPARE(registeredClient(u"gmail"_s).value()->id, u"1.apps"_s);
        QVERIFY(rememberClient(u"gmail"_s, {u"mine"_s, {}, {}}).has_value());
        QCOMPARE(registeredClient(u"gmail"_s).value()->id, u"mine"_s);
        QCOMPARE(registeredClient(u"microsoft-365"_s).value()->id, u"0123-abcd"_s);
    }

    void whatIsRememberedIsForItsOwnerOnly()
    {
        QVERIFY(rememberClient(u"gmail"_s, {u"one"_s, {}, {}}).has_value());
        const auto path = rememberClient(u"yahoo"_s, {u"two"_s, {}, {}});
        QVERIFY(path.has_value());
        QVERIFY(!(QFile::permissions(*path) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(registeredClient(u"gmail"_s).value()->id, u"one"_s);
    }

    void aDamagedFileIsNamedAndLeftAlone()
    {
        const auto path = m_folder->filePath(u"own/mailwright/oauth-clients.json"_s);
        write(path, "{");
        QCOMPARE(registeredClient(u"gmail"_s).error(), path);
        QVERIFY(!rememberClient(u"gmail"_s, {u"mine"_s, {}, {}}).has_value());
        QCOMPARE(QFileInfo(path).size(), 1);
    }

private:
    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestClientFile)
#include "tst_clientfile.moc"
