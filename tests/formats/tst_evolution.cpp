// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts.h"
#include "base/escape.h"
#include "formats/parts/exportfile.h"
#include "support/golden.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
// What Evolution's own library finds in the three files.
QJsonArray sourcesIn(const QList<OutputFile> &files)
{
    const QTemporaryDir folder;
    QStringList arguments{u"" PROJECT_SOURCE "/tests/formats/evolution.py"_s};
    for (const auto &file : files) {
        arguments << folder.filePath(file.name);
        writeWhole(arguments.last(), file.contents);
    }
    QProcess python;
    python.start(u"python3"_s, arguments);
    if (!python.waitForFinished() || python.exitCode() != 0)
        qWarning().noquote() << python.errorString() << python.readAllStandardError();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QJsonObject expectedServer(const ServerLogin &server)
{
    return {{u"host"_s, server.endpoint.host},
            {u"port"_s, server.endpoint.port},
            {u"user"_s, server.signIn == SignIn::None ? QJsonValue() : server.userName},
            {u"method"_s, server.endpoint.protocol == Protocol::Smtp && server.signIn == SignIn::Password ? u"PLAIN"_s : u"none"_s}};
}

bool isAsWanted(const QJsonObject &source, const ServerLogin &server)
{
    const auto method = source.value("security"_L1)["method"_L1].toString();
    const bool lockIsRight = method
        == (server.endpoint.security == Security::Tls            ? "ssl-on-alternate-port"_L1
                : server.endpoint.security == Security::StartTls ? "starttls-on-standard-port"_L1
                                                                 : "none"_L1);
    if (lockIsRight && source.value("authentication"_L1).toObject() == expectedServer(server))
        return true;
    qWarning() << source;
    return false;
}
} // namespace
Q_DECLARE_METATYPE(MailAccount)

// The exported sources, read by the library behind Evolution's registry of accounts.
class TestEvolution : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, u"import gi; gi.require_version('EBackend', '1.2')"_s});
        if (!python.waitForFinished() || python.exitCode() != 0)
            QSKIP("Evolution's library for Python (gir1.2-ebackend-1.2) is not installed");
    }

    void evolutionFindsTheAccount_data()
    {
        QTest::addColumn<MailAccount>("account");
        QTest::newRow("IMAP, STARTTLS for sending") << accounts::jane();
        QTest::newRow("POP3") << accounts::pop();
        QTest::newRow("a hostile name") << accounts::hostile();
        QTest::newRow("nothing locked") << accounts::withSecurity(accounts::jane(), Security::None, Security::None);
        auto open = accounts::jane();
        open.outgoing->signIn = SignIn::None;
        QTest::newRow("no sign-in for sending") << open;
        auto odd = accounts::jane();
        odd.incoming->userName = u"EXAMPLE\\jané; [x]=$HOME"_s;
        odd.outgoing->userName = u"blanks between \\"_s;
        QTest::newRow("odd logins") << odd;
    }

    void evolutionFindsTheAccount()
    {
        QFETCH(MailAccount, account);
        const auto files = exportAccount(ExportFormat::Evolution, account);
        QVERIFY(files);
        const auto sources = sourcesIn(*files);
        QCOMPARE(sources.size(), 3);
        const auto mail = sources.at(0).toObject();
        const auto identity = sources.at(1).toObject();
        const auto transport = sources.at(2).toObject();

        QVERIFY(mail.value("parent"_L1).isNull());
        for (const auto &child : {identity, transport})
            QCOMPARE(child.value("parent"_L1), mail.value("uid"_L1));
        QCOMPARE(mail.value("account"_L1)["identity-uid"_L1], identity.value("uid"_L1));
        QCOMPARE(identity.value("submission"_L1)["transport-uid"_L1], transport.value("uid"_L1));

        QCOMPARE(mail.value("account"_L1)["backend-name"_L1].toString(), account.incoming->endpoint.protocol == Protocol::Pop3 ? u"pop"_s : u"imapx"_s);
        QVERIFY(isAsWanted(mail, *account.incoming));
        QVERIFY(isAsWanted(transport, *account.outgoing));
        QCOMPARE(identity.value("identity"_L1)["address"_L1].toString(), account.address.toString());
        QCOMPARE(identity.value("identity"_L1)["name"_L1].toString(), withoutControls(account.displayName).trimmed());
    }
};

QTEST_GUILESS_MAIN(TestEvolution)
#include "tst_evolution.moc"
