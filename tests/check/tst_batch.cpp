// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/linecutter.h"
#include "check/batch/batch.h"
#include "check/batch/batchrow.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto usualHeader = "address,protocol,host,port,security,user,password_env,password_file";

// An open mail server that knows nothing but EHLO, and counts who is there at once from where.
class CountingServer : public QTcpServer
{
public:
    CountingServer()
    {
        listen(QHostAddress::AnyIPv4);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (auto *client = nextPendingConnection())
                welcome(client);
        });
    }
    int most = 0; // at one address
    int mostInAll = 0;

private:
    void welcome(QTcpSocket *client)
    {
        const auto host = client->localAddress().toString();
        most = std::max(most, ++m_open[host]);
        mostInAll = std::max(mostInAll, ++m_openInAll);
        client->write("220 mail.example.com\r\n");
        connect(client, &QTcpSocket::readyRead, client, [client] {
            while (client->canReadLine())
                client->write(client->readLine().startsWith("EHLO") ? "250 mail.example.com\r\n" : "221 bye\r\n");
        });
        connect(client, &QTcpSocket::disconnected, this, [this, host, client] {
            --m_open[host];
            --m_openInAll;
            client->deleteLater();
        });
    }

    QHash<QString, int> m_open;
    int m_openInAll = 0;
};

CheckRequest look(const QString &host, quint16 port)
{
    CheckRequest request;
    request.endpoint = {Protocol::Smtp, host, port, Security::None};
    return request;
}
}

class TestBatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowSaysItAll();
    void columnsInAnyOrder_data();
    void columnsInAnyOrder();
    void headersThatAreNone_data();
    void headersThatAreNone();
    void badRows_data();
    void badRows();
    void linesComeInPieces();
    void aLineWithoutEndTakesNoMemory();
    void noHostIsFlooded();
    void aBusyHostHoldsUpNobodyElse();
    void droppedInTheMiddle();
};

void TestBatch::aRowSaysItAll()
{
    const auto columns = BatchColumns::parse(usualHeader);
    QVERIFY(columns);
    const auto row = columns->row("jane@example.com,imap,IMAP.example.com,,tls,,JANES_PASSWORD,\r");
    QVERIFY(row);
    QCOMPARE(row->address.toString(), u"jane@example.com"_s);
    QCOMPARE(row->endpoint, (Endpoint{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls}));
    QCOMPARE(row->userName, u"jane@example.com"_s);
    QCOMPARE(row->passwordVariable, u"JANES_PASSWORD"_s);

    const auto look = columns->row("jane@example.com,smtp,192.0.2.1,2525,starttls,,,");
    QVERIFY(look);
    QCOMPARE(look->endpoint.port, 2525);
    QVERIFY(look->userName.isEmpty());
}

void TestBatch::columnsInAnyOrder_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("semicolons") << "host;security;address;protocol"_ba << "imap.example.com;tls;jane@example.com;imap"_ba;
    QTest::newRow("tabs, capitals") << "Host\tSecurity\tAddress\tProtocol"_ba << "imap.example.com\ttls\tjane@example.com\timap"_ba;
    QTest::newRow("more columns") << "note,address,protocol,host,security"_ba << "\"first, \"\"old\"\"\",jane@example.com,imap,imap.example.com,tls"_ba;
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF"
                                          "address,protocol,host,security"_ba
                                       << "\"jane@example.com\",imap, imap.example.com ,tls"_ba;
}

void TestBatch::columnsInAnyOrder()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, row);
    const auto columns = BatchColumns::parse(header);
    QVERIFY(columns);
    const auto read = columns->row(row);
    QVERIFY(read);
    QCOMPARE(read->address.toString(), u"jane@example.com"_s);
    QCOMPARE(read->endpoint, (Endpoint{Protocol::Imap, u"imap.example.com"_s, 993, Security::Tls}));
}

void TestBatch::headersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<HeaderFault>("fault");
    QTest::newRow("no header at all") << "jane@example.com,imap,imap.example.com,,tls,,,"_ba << HeaderFault::ColumnMissing;
    QTest::newRow("nothing") << QByteArray() << HeaderFault::ColumnMissing;
    QTest::newRow("no host") << "address,protocol,security"_ba << HeaderFault::ColumnMissing;
    QTest::newRow("twice the same") << "address,protocol,host,security,HOST"_ba << HeaderFault::ColumnTwice;
    QTest::newRow("passwords in the list") << "address,protocol,host,security,password"_ba << HeaderFault::PasswordInClear;
    QTest::newRow("an open quote") << "address,\"protocol,host,security"_ba << HeaderFault::Unreadable;
}

void TestBatch::headersThatAreNone()
{
    QFETCH(QByteArray, header);
    QFETCH(HeaderFault, fault);
    const auto columns = BatchColumns::parse(header);
    QVERIFY(!columns);
    QCOMPARE(columns.error(), fault);
}

void TestBatch::badRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<RowFault>("fault");
    QTest::newRow("no address") << ",imap,imap.example.com,,tls,,,"_ba << RowFault::Address;
    QTest::newRow("no such protocol") << "jane@example.com,jmap,imap.example.com,,tls,,,"_ba << RowFault::Protocol;
    QTest::newRow("a URL for a host") << "jane@example.com,imap,imaps://imap.example.com,,tls,,,"_ba << RowFault::Host;
    QTest::newRow("no such security") << "jane@example.com,imap,imap.example.com,,auto,,,"_ba << RowFault::Security;
    QTest::newRow("port 0") << "jane@example.com,imap,imap.example.com,0,tls,,,"_ba << RowFault::Port;
    QTest::newRow("NUL in the user") << QByteArray("jane@example.com,imap,imap.example.com,,tls,ja\0ne,X,", 52) << RowFault::User;
    QTest::newRow("a user without a password") << "jane@example.com,imap,imap.example.com,,tls,jane,,"_ba << RowFault::NoPassword;
    QTest::newRow("two passwords") << "jane@example.com,imap,imap.example.com,,tls,jane,A,b"_ba << RowFault::TwoPasswords;
    QTest::newRow("a field missing") << "jane@example.com,imap,imap.example.com,,tls,,"_ba << RowFault::ColumnCount;
    QTest::newRow("a field too many") << "jane@example.com,imap,imap.example.com,,tls,,,,"_ba << RowFault::ColumnCount;
    QTest::newRow("an open quote") << "jane@example.com,imap,\"imap.example.com,,tls,,,"_ba << RowFault::OpenQuote;
    QTest::newRow("text after a quote") << "\"jane\"@example.com,imap,imap.example.com,,tls,,,"_ba << RowFault::OpenQuote;
    QTest::newRow("Latin-1") << "j\xE4ne@example.com,imap,imap.example.com,,tls,,,"_ba << RowFault::NotUtf8;
    QTest::newRow("20 KiB") << QByteArray(20480, 'x') << RowFault::TooLong;
}

void TestBatch::badRows()
{
    QFETCH(QByteArray, row);
    QFETCH(RowFault, fault);
    const auto read = BatchColumns::parse(usualHeader)->row(row);
    QVERIFY(!read);
    QCOMPARE(read.error(), fault);
}

void TestBatch::linesComeInPieces()
{
    LineCutter cutter(10);
    cutter.feed("one\ntw");
    QCOMPARE(cutter.take(), "one"_ba);
    QCOMPARE(cutter.take(), std::nullopt);
    cutter.feed("o\n0123456789\n0123456789a\nlast");
    QCOMPARE(cutter.take(), "two"_ba);
    QCOMPARE(cutter.take(), "0123456789"_ba);
    QCOMPARE(cutter.take(), "0123456789a"_ba); // one over the limit
    QCOMPARE(cutter.take(), std::nullopt);
    QCOMPARE(cutter.takeRest(), "last"_ba);
    QCOMPARE(cutter.takeRest(), std::nullopt);
}

void TestBatch::aLineWithoutEndTakesNoMemory()
{
    LineCutter cutter(10);
    QList<QByteArray> lines;
    for (int i = 0; i < 1000; ++i) {
        cutter.feed("01234567890123456789");
        while (const auto line = cutter.take())
            lines.append(*line);
    }
    QCOMPARE(lines, QList{"01234567890"_ba});
    cutter.feed("\nnext\n");
    QCOMPARE(cutter.take(), "next"_ba);
}

void TestBatch::noHostIsFlooded()
{
    CountingServer server;
    Batch batch({.checks = 12, .perHost = 5});
    QSet<qint64> passed;
    connect(&batch, &Batch::checked, this, [&](qint64 id, const CheckResult &result) {
        if (result.passed())
            passed.insert(id);
    });
    for (int id = 0; id < 300; ++id)
        batch.add({id, look(u"127.0.0.%1"_s.arg(id % 3 + 1), server.serverPort())});
    QVERIFY(!batch.wantsMore());
    QTRY_VERIFY_WITH_TIMEOUT(batch.isIdle(), 60000);
    QVERIFY(batch.wantsMore());
    QCOMPARE(passed.size(), 300);
    // One that said goodbye may not have been seen to go when the next one comes.
    QVERIFY2(server.most <= 2 * 5, qPrintable(QString::number(server.most)));
    QVERIFY2(server.mostInAll <= 2 * 12, qPrintable(QString::number(server.mostInAll)));
}

void TestBatch::aBusyHostHoldsUpNobodyElse()
{
    QTcpServer silent; // takes connections and says nothing
    QVERIFY(silent.listen(QHostAddress(u"127.0.0.1"_s)));
    CountingServer server;
    Batch batch({.checks = 4, .perHost = 2});
    QSignalSpy checked(&batch, &Batch::checked);
    for (int id = 0; id < 5; ++id)
        batch.add({id, look(u"127.0.0.1"_s, silent.serverPort())});
    for (int id = 5; id < 15; ++id)
        batch.add({id, look(u"127.0.0.2"_s, server.serverPort())});
    QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 10, 30000);
    QCOMPARE(batch.open(), 2);
}

void TestBatch::droppedInTheMiddle()
{
    CountingServer server;
    auto batch = std::make_unique<Batch>(BatchLimits{.checks = 10, .perHost = 10});
    connect(batch.get(), &Batch::checked, this, [&] {
        batch.reset(); // by the first to hear of a result
    });
    for (int id = 0; id < 100; ++id)
        batch->add({id, look(u"127.0.0.1"_s, server.serverPort())});
    QTRY_VERIFY_WITH_TIMEOUT(!batch, 30000);
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
