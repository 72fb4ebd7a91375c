// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicecertificates.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QString save(const QTemporaryDir &folder, const QString &name, const QSslCertificate &certificate)
{
    QFile file(folder.filePath(name));
    const bool done = file.open(QIODevice::WriteOnly) && file.write(certificate.toPem()) > 0;
    return done ? file.fileName() : QString();
}

// What the openssl program says; its words for success are "...: OK".
QString verify(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, QStringList{u"verify"_s, u"-x509_strict"_s, u"-purpose"_s, u"sslserver"_s, u"-verify_hostname"_s, u"localhost"_s} + arguments);
    openssl.waitForFinished();
    return QString::fromUtf8(openssl.readAll());
}
}

class TestPracticeCertificates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatOpensslSays_data()
    {
        QTest::addColumn<CertificateFlaw>("flaw");
        QTest::addColumn<QString>("words");
        QTest::newRow("good") << CertificateFlaw::None << u": OK\n"_s;
        QTest::newRow("expired") << CertificateFlaw::Expired << u"certificate has expired"_s;
        QTest::newRow("not yet valid") << CertificateFlaw::NotYetValid << u"certificate is not yet valid"_s;
        QTest::newRow("wrong name") << CertificateFlaw::WrongName << u"hostname mismatch"_s;
        QTest::newRow("self-signed") << CertificateFlaw::SelfSigned << u"self-signed certificate"_s;
    }

    void whatOpensslSays()
    {
        QFETCH(CertificateFlaw, flaw);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        const auto authority = PracticeAuthority::make();
        QVERIFY(authority);
        const auto trusted = save(folder, u"authority.pem"_s, authority->certificate());
        const auto server = save(folder, u"server.pem"_s, authority->issue(flaw).certificate);
        const auto said = verify({u"-CAfile"_s, trusted, server});
        QVERIFY2(said.contains(words), qPrintable(said));
        QCOMPARE(said.count("depth lookup"_L1), flaw == CertificateFlaw::None ? 0 : 1); // nothing else is wrong with it
    }

    void isForThisComputerOnly()
    {
        const auto server = PracticeAuthority::make()->issue(CertificateFlaw::None);
        const auto names = server.certificate.subjectAlternativeNames();
        QCOMPARE(names.values(QSsl::DnsEntry), QStringList{u"localhost"_s});
        QCOMPARE(names.count(QSsl::IpAddressEntry), 2);
        QVERIFY(names.contains(QSsl::IpAddressEntry, u"127.0.0.1"_s));
        QVERIFY(!server.key.isNull());
        QCOMPARE(server.key.length(), 2048);
    }

    void madeQuickly()
    {
        QBENCHMARK {
            PracticeAuthority::make()->issue(CertificateFlaw::None);
        }
    }
};

QTEST_GUILESS_MAIN(TestPracticeCertificates)
#include "tst_practicecertificates.moc"
