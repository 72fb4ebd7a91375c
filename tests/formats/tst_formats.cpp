// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts.h"
#include "formats/android/qrpayload.h"
#include "formats/parts/exportfile.h"
#include "support/golden.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
ExportSecrets sameSecret(const QByteArray &text)
{
    auto bytes = text;
    bytes.detach();
    const auto secret = Secret::take(bytes);
    return {secret, secret};
}

// Everything that looks like a UUID, in names and contents
QStringList idsIn(ExportFormat format, const MailAccount &account)
{
    static const QRegularExpression id(u"[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}"_s);
    QStringList ids;
    const auto files = exportAccount(format, account).value();
    for (const auto &file : files)
        for (const auto &match : id.globalMatch(file.name + u' ' + QString::fromUtf8(file.contents)))
            ids.append(match.captured());
    return ids;
}

// Version 1 of "Export for Mobile", as strictly as its description allows: every type, range and length, nothing more and
// nothing less than it names.
bool isText(const QJsonValue &value)
{
    return value.isString() && !value.toString().contains(u'\n') && !value.toString().contains(u'\r');
}

bool isNumber(const QJsonValue &value, const QList<int> &allowed)
{
    return value.isDouble() && allowed.contains(value.toInt(-1)) && value.toDouble() == value.toInt();
}

bool isServer(const QJsonArray &server, const QList<int> &protocols, qsizetype mostFields)
{
    const int port = server.at(2).toInt();
    bool proper = server.size() >= 6 && server.size() <= mostFields && isNumber(server.at(0), protocols) && isText(server.at(1)) && port >= 1 && port <= 65535
        && isNumber(server.at(3), {0, 2, 3}) && isNumber(server.at(4), {0, 1, 2, 3, 4, 5, 6});
    for (qsizetype i = 5; i < server.size(); ++i)
        proper = proper && isText(server.at(i));
    return proper;
}

bool isIdentity(const QJsonArray &identity)
{
    return identity.size() == 2 && isText(identity.at(0)) && isText(identity.at(1));
}

bool isPayload(const QByteArray &text)
{
    const auto root = QJsonDocument::fromJson(text).array();
    const auto groups = root.at(3).toArray();
    const auto group = groups.at(0).toArray();
    return root.size() == 4 && isNumber(root.at(0), {1}) && root.at(1).toArray() == QJsonArray({1, 1}) && isServer(root.at(2).toArray(), {0, 1}, 8)
        && groups.size() == 1 && group.size() == 2 && isServer(group.at(0).toArray(), {0}, 7) && isIdentity(group.at(1).toArray());
}
} // namespace
Q_DECLARE_METATYPE(ExportFormat)

// Each format as a file to look at, and what makes an account too much for one.
class TestFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const auto format : allExportFormats())
            if (format >= ExportFormat::Apple)
                QTest::newRow(wordFor(format).data()) << format;
    }

    void golden()
    {
        QFETCH(ExportFormat, format);
        const auto files = exportAccount(format, accounts::jane());
        QVERIFY(files);
        for (const auto &file : *files)
            QVERIFY(matchesGolden(file.contents, u"export/formats/"_s + file.name));
    }

    void aNewExportReplacesTheOld_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("Apple") << ExportFormat::Apple;
        QTest::newRow("Evolution") << ExportFormat::Evolution;
    }

    // The programs know an account by its ids, and those stay when the servers change.
    void aNewExportReplacesTheOld()
    {
        QFETCH(ExportFormat, format);
        auto changed = accounts::jane();
        changed.outgoing->endpoint = {Protocol::Smtp, u"mail.example.com"_s, 465, Security::Tls};
        auto john = accounts::jane();
        john.address.localPart = u"john"_s;
        QVERIFY(idsIn(format, accounts::jane()).size() >= 3);
        QCOMPARE(idsIn(format, changed), idsIn(format, accounts::jane()));
        QVERIFY(idsIn(format, john) != idsIn(format, accounts::jane()));
    }

    void faults_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<MailAccount>("account");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("part");
        using enum ExportFormat;
        const auto oauth = accounts::withOAuth(accounts::jane(), u"imap.example.com"_s, u"smtp.example.com"_s);
        for (const auto format : allExportFormats())
            if (format >= Apple && format != Msmtp)
                QTest::addRow("%s: sign-in in the browser", wordFor(format).data())
                    << format << oauth << int(ExportFault::OAuthNotPossible) << u"incoming.auth"_s;
        for (const auto format : {Apple, K9, Evolution, Mbsync, Aerc})
            QTest::addRow("%s: an account that only sends", wordFor(format).data())
                << format << accounts::relay() << int(ExportFault::Missing) << u"incoming"_s;
        for (const auto format : {Mbsync, Aerc, Himalaya1, Himalaya2})
            QTest::addRow("%s: POP3", wordFor(format).data()) << format << accounts::pop() << int(ExportFault::Pop3NotPossible) << u"incoming.protocol"_s;
    }

    void faults()
    {
        QFETCH(ExportFormat, format);
        QFETCH(MailAccount, account);
        QFETCH(int, kind);
        QFETCH(QString, part);
        const auto files = exportAccount(format, account);
        QVERIFY(!files);
        QCOMPARE(int(files.error().kind), kind);
        QCOMPARE(files.error().part, part);
    }

    void relaysAndPop3WhereTheyArePossible()
    {
        using enum ExportFormat;
        for (const auto format :
             {KMail, Msmtp, NeoMutt, Himalaya1, Himalaya2, Postfix, Environment, Laravel, WordPress, Django, Rails, Nodemailer, PhpMailer, Python})
            QVERIFY2(exportAccount(format, accounts::relay()), wordFor(format).data());
        for (const auto format : {Apple, K9, KMail, Evolution, NeoMutt})
            QVERIFY2(exportAccount(format, accounts::pop()), wordFor(format).data());
    }

    // Mail that goes nowhere but to a server that asks for nothing
    void anOpenRelayHasNoLogin()
    {
        auto account = accounts::relay();
        account.outgoing->signIn = SignIn::None;
        account.outgoing->userName = u"nobody"_s;
        using enum ExportFormat;
        for (const auto format : {KMail, Msmtp, NeoMutt, Himalaya2, Postfix, Environment, Laravel, WordPress, Django, Rails, Nodemailer, PhpMailer, Python}) {
            const auto files = exportAccount(format, account, sameSecret("hidden"_ba));
            QVERIFY2(files, wordFor(format).data());
            for (const auto &line : files->first().contents.split('\n'))
                QVERIFY2(line.startsWith('#') || (!line.contains("nobody") && !line.contains("hidden")), line.constData());
        }
    }

    void theQrCodeSaysWhatThunderbirdDescribes()
    {
        const auto jane = qrPayload(accounts::jane());
        QVERIFY(jane);
        QCOMPARE(*jane,
                 "[1,[1,1],[0,\"imap.example.com\",993,3,1,\"jane@example.com\"],"
                 "[[[0,\"smtp.example.com\",587,2,1,\"jane@example.com\"],[\"jane@example.com\",\"Jane Doe\"]]]]"_ba);
        QVERIFY(isPayload(*jane));
        QVERIFY(isPayload(*qrPayload(accounts::pop())));
        QVERIFY(isPayload(*qrPayload(accounts::hostile())));
        QVERIFY(!jane->contains("secret"));
    }

    void aQrCodeWithThePassword()
    {
        const auto payload = qrPayload(accounts::jane(), sameSecret("se\"cret"_ba));
        QVERIFY(payload && isPayload(*payload));
        const auto root = QJsonDocument::fromJson(*payload).array();
        QCOMPARE(root.at(2).toArray().last().toString(), u"se\"cret"_s);
        QCOMPARE(root.at(3).toArray().at(0).toArray().at(0).toArray().last().toString(), u"se\"cret"_s);
    }

    void theQrCodeKnowsTheBigProvidersSignIn()
    {
        const auto payload = qrPayload(accounts::withOAuth(accounts::jane(), u"imap.gmail.com"_s, u"smtp.gmail.com"_s), sameSecret("hidden"_ba));
        QVERIFY(payload && isPayload(*payload));
        QVERIFY(!payload->contains("hidden"));
        QCOMPARE(QJsonDocument::fromJson(*payload).array().at(2).toArray().at(4).toInt(), 6);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
