// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/wire.h"
#include "support/daemon.h"
#include "support/freeport.h"
#include "support/runtoend.h"
#include "support/testauthority.h"
#include "support/testfile.h"

#include <QCryptographicHash>
#include <QSslCipher>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto today = "";
constexpr auto lastYear = "2025-01-01 12:00:00";

// What the authority of a certificate says about it, in a file for the server to staple.
struct Status {
    char word; // of OpenSSL's index: V for valid, R for revoked
    const char *said; // when; empty: now
    bool isOfAnother = false; // signed by an authority that has nothing to do with it
    bool lacksIssuer = false; // the server does not send the issuer's certificate, without which Qt cannot judge it
};

void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

// As a responder would answer, without one: openssl reads the authority's index.
void writeStaple(const QString &path, const TestAuthority &authority, const TestAuthority &signer, const ServerCertificate &files, const Status &status)
{
    const QSslCertificate certificate(readTestFile(files.certificate));
    const auto serial = QString::fromLatin1(certificate.serialNumber()).remove(u':').toUpper();
    const bool isRevoked = status.word == 'R';
    const QString line = QLatin1Char(status.word) + u"\t491231235959Z\t"_s + (isRevoked ? u"250101000000Z,keyCompromise"_s : QString()) + u'\t' + serial
        + u"\tunknown\t/CN=localhost\n"_s;
    writeTestFile(path + u".index"_s, line.toLatin1());
    run(u"openssl"_s, {u"ocsp"_s, u"-issuer"_s, authority.caFile(), u"-cert"_s, files.certificate, u"-no_nonce"_s, u"-reqout"_s, path + u".request"_s});
    QStringList answer{u"openssl"_s,
                       u"ocsp"_s,
                       u"-index"_s,
                       path + u".index"_s,
                       u"-CA"_s,
                       authority.caFile(),
                       u"-rsigner"_s,
                       signer.caFile(),
                       u"-rkey"_s,
                       signer.caKeyFile(),
                       u"-reqin"_s,
                       path + u".request"_s,
                       u"-respout"_s,
                       path,
                       u"-ndays"_s,
                       u"7"_s};
    if (*status.said)
        answer = QStringList{u"faketime"_s, QLatin1StringView(status.said)} + answer;
    run(answer.takeFirst(), answer);
}

struct Seen {
    OcspStaple staple = OcspStaple::None;
    std::optional<Failure> failure;
    bool isPinned = false;
    QList<TlsWeakness> weaknesses;
    StageReport::Status stage = StageReport::Running; // of the lock
};

// As far as the lock goes.
Task<Seen> look(quint16 port, WireRules rules)
{
    StageJournal journal;
    Wire wire({Protocol::Imap, u"localhost"_s, port, Security::Tls}, rules, journal);
    Seen seen;
    try {
        wire.enter(Stage::Resolve);
        co_await wire.resolve();
        wire.enter(Stage::Connect);
        co_await wire.connect();
        wire.enter(Stage::Tls);
        co_await wire.encrypt();
    } catch (const Failure &failure) {
        seen.failure = failure;
    }
    seen.staple = wire.tlsFacts().staple;
    seen.isPinned = wire.tlsFacts().isPinned;
    seen.weaknesses = wire.tlsFacts().weaknesses;
    seen.stage = journal.stages().last().status;
    co_return seen;
}
}

Q_DECLARE_METATYPE(Status)

// What a server staples about its certificate (RFC 6066 section 8), made and sent by OpenSSL.
class TestOcsp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp))
            QSKIP("this Qt cannot look at stapled responses");
        QVERIFY(m_folder.isValid());
    }

    void staples_data()
    {
        QTest::addColumn<std::optional<Status>>("status");
        QTest::addColumn<OcspStaple>("staple");
        QTest::addColumn<std::optional<Cause>>("cause");
        QTest::newRow("none") << std::optional<Status>() << OcspStaple::None << std::optional<Cause>();
        QTest::newRow("good") << std::optional(Status{'V', today}) << OcspStaple::Good << std::optional<Cause>();
        QTest::newRow("revoked") << std::optional(Status{'R', today}) << OcspStaple::Unusable << std::optional(Cause::CertificateRevoked);
        QTest::newRow("stale") << std::optional(Status{'V', lastYear}) << OcspStaple::Unusable << std::optional<Cause>();
        QTest::newRow("good, but the issuer is left out") << std::optional(Status{'V', today, false, true}) << OcspStaple::Unusable << std::optional<Cause>();
        QTest::newRow("signed by a stranger") << std::optional(Status{'V', today, true}) << OcspStaple::Unusable << std::optional<Cause>();
    }
    void staples()
    {
        QFETCH(std::optional<Status>, status);
        QFETCH(OcspStaple, staple);
        QFETCH(std::optional<Cause>, cause);
        if (status && *status->said && QStandardPaths::findExecutable(u"faketime"_s).isEmpty())
            QSKIP("faketime is not installed");
        const auto files = m_authority.issue(TestAuthority::Leaf::Good);
        const auto path = m_folder.filePath(u"staple"_s);
        QStringList options;
        if (status) {
            writeStaple(path, m_authority, status->isOfAnother ? m_stranger : m_authority, files, *status);
            if (QTest::currentTestFailed())
                return;
            options = {u"-status_file"_s, path};
            if (!status->lacksIssuer)
                options += {u"-cert_chain"_s, m_authority.caFile()};
        }
        const auto port = freePorts(1).first();
        Daemon server(m_folder.filePath(u"server.log"_s));
        server.start(
            u"openssl"_s,
            QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:"_s + QString::number(port), u"-cert"_s, files.certificate, u"-key"_s, files.key, u"-quiet"_s}
                + options);
        QVERIFY2(server.waitUntil([port] {
            return takesConnections(port);
        }),
                 server.output().constData());

        WireRules rules{.furtherAuthorities = *readAuthorities(m_authority.caFile())};
        const auto seen = runToEnd(look(port, rules));
        QCOMPARE(seen.failure ? seen.failure->cause : std::optional<Cause>(), cause);
        QCOMPARE(seen.staple, staple);

        // No exception helps a certificate that was revoked, and none is needed for one that was not.
        const QSslCertificate certificate(readTestFile(files.certificate));
        rules.pinned = PinnedCertificate{u"localhost"_s, certificate.digest(QCryptographicHash::Sha256)};
        const auto excepted = runToEnd(look(port, rules));
        QCOMPARE(excepted.failure.has_value(), cause.has_value());
        QVERIFY(!excepted.isPinned);
    }

    // RFC 7633: the owner of the certificate has promised that no server shows it without a staple.
    void aCertificateThatDemandsAStapleIsNotBelievedWithoutOne()
    {
        const auto files = m_authority.issueDemandingStaple();
        QVERIFY(demandsStaple(QSslCertificate(readTestFile(files.certificate))));
        QVERIFY(!demandsStaple(QSslCertificate(readTestFile(m_authority.issue(TestAuthority::Leaf::Good).certificate))));
        const auto staple = m_folder.filePath(u"demanded"_s);
        writeStaple(staple, m_authority, m_authority, files, {'V', today});
        QCOMPARE(seenAt(files, {}).failure->cause, std::optional(Cause::CertificateRevocationUnknown));
        QVERIFY(!seenAt(files, {u"-status_file"_s, staple, u"-cert_chain"_s, m_authority.caFile()}).failure);
    }

    void aLockThatIsWeakPassesWithANote()
    {
        const auto files = m_authority.issue(TestAuthority::Leaf::Good);
        const auto old = seenAt(files, {u"-tls1_2"_s, u"-cipher"_s, u"ECDHE-ECDSA-AES128-SHA"_s});
        QVERIFY(!old.failure);
        QCOMPARE(old.weaknesses, QList{TlsWeakness::Sha1Cbc});
        QCOMPARE(old.stage, StageReport::Warning);
        const auto today = seenAt(files, {});
        QCOMPARE(today.weaknesses, QList<TlsWeakness>());
        QCOMPARE(today.stage, StageReport::Running);
    }

    void whatIsWeakAboutACipher_data()
    {
        QTest::addColumn<QList<TlsWeakness>>("weaknesses");
        QTest::newRow("AES128-SHA") << QList{TlsWeakness::NoForwardSecrecy, TlsWeakness::Sha1Cbc};
        QTest::newRow("AES256-GCM-SHA384") << QList{TlsWeakness::NoForwardSecrecy};
        QTest::newRow("ECDHE-RSA-AES256-SHA") << QList{TlsWeakness::Sha1Cbc};
        QTest::newRow("ECDHE-RSA-AES256-GCM-SHA384") << QList<TlsWeakness>();
        QTest::newRow("DHE-RSA-AES128-GCM-SHA256") << QList<TlsWeakness>();
        QTest::newRow("TLS_AES_256_GCM_SHA384") << QList<TlsWeakness>();
    }
    void whatIsWeakAboutACipher()
    {
        QFETCH(QList<TlsWeakness>, weaknesses);
        const QSslCipher cipher(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!cipher.isNull());
        QCOMPARE(weaknessesOf(cipher), weaknesses);
    }

private:
    // How a connection to a server with that certificate ends.
    Seen seenAt(const ServerCertificate &files, const QStringList &options) const
    {
        const auto port = freePorts(1).first();
        Daemon server(m_folder.filePath(u"server.log"_s));
        server.start(
            u"openssl"_s,
            QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:"_s + QString::number(port), u"-cert"_s, files.certificate, u"-key"_s, files.key, u"-quiet"_s}
                + options);
        const bool isUp = server.waitUntil([port] {
            return takesConnections(port);
        });
        if (!isUp)
            qFatal("%s", server.output().constData());
        return runToEnd(look(port, {.furtherAuthorities = *readAuthorities(m_authority.caFile())}));
    }

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    TestAuthority m_stranger{u"Somebody Else"_s};
};

QTEST_GUILESS_MAIN(TestOcsp)
#include "tst_ocsp.moc"
