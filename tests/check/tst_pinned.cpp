// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/check.h"
#include "support/fakeserver.h"
#include "support/releasing.h"
#include "support/runtoend.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
Q_DECLARE_METATYPE(CertificateFlaw)

namespace
{
const auto dialogue = "T:\nS: 220 mx\nC: EHLO *\nS: 250-mx\nS: 250 AUTH PLAIN\nC: AUTH PLAIN *\nS: 235 ok\nC: QUIT"_ba;

StageReport::Status statusOf(Stage stage, const CheckResult &result)
{
    const auto found = std::ranges::find(result.stages, stage, &StageReport::stage);
    return found == result.stages.end() ? StageReport::Skipped : found->status;
}
}

// An exception for one certificate of one host: it holds for that, for nothing else, and is never silent.
class TestPinned : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_authority = PracticeAuthority::make();
        QVERIFY(m_authority);
    }

    void aPoorCertificate_data()
    {
        QTest::addColumn<CertificateFlaw>("flaw");
        QTest::newRow("expired") << CertificateFlaw::Expired;
        QTest::newRow("not yet valid") << CertificateFlaw::NotYetValid;
        QTest::newRow("wrong name") << CertificateFlaw::WrongName;
        QTest::newRow("self-signed") << CertificateFlaw::SelfSigned;
    }

    void aPoorCertificate()
    {
        QFETCH(CertificateFlaw, flaw);
        const auto identity = m_authority->issue(flaw);
        const auto fingerprint = identity.certificate.digest(QCryptographicHash::Sha256);

        const auto without = run(identity, {});
        QVERIFY(!without.passed());
        QCOMPARE(without.credentialsSent, CredentialsSent::No);

        const auto excepted = run(identity, PinnedCertificate{u"localhost"_s, fingerprint});
        QVERIFY(excepted.passed());
        QVERIFY(excepted.tls->isPinned);
        QCOMPARE(statusOf(Stage::Tls, excepted), StageReport::Warning);

        auto otherFingerprint = fingerprint;
        otherFingerprint[0] = static_cast<char>(otherFingerprint[0] ^ 1);
        for (const auto &other : {PinnedCertificate{u"localhost"_s, otherFingerprint}, PinnedCertificate{u"mail.example.com"_s, fingerprint}}) {
            const auto refused = run(identity, other);
            QCOMPARE(refused.problem, without.problem);
            QCOMPARE(refused.credentialsSent, CredentialsSent::No);
            QVERIFY(!refused.tls->isPinned);
        }
    }

    void aGoodCertificateNeedsNoException()
    {
        const auto identity = m_authority->issue(CertificateFlaw::None);
        const auto result = run(identity, PinnedCertificate{u"localhost"_s, identity.certificate.digest(QCryptographicHash::Sha256)});
        QVERIFY(result.passed());
        QVERIFY(!result.tls->isPinned);
        QCOMPARE(statusOf(Stage::Tls, result), StageReport::Passed);
    }

    void fingerprints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        const QString plain = u"0123456789abcdef"_s.repeated(4);
        QTest::newRow("as tools print it") << plain << true;
        QTest::newRow("with colons, in capitals") << u"AB:"_s.repeated(31) + u"CD"_s << true;
        QTest::newRow("with blanks") << u"ab "_s.repeated(31) + u"cd"_s << true;
        QTest::newRow("too short") << plain.chopped(2) << false;
        QTest::newRow("too long") << plain + u"00"_s << false;
        QTest::newRow("no digits") << QString(64, u'x') << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void fingerprints()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        QCOMPARE(parseFingerprint(text).has_value(), isOne);
        if (isOne)
            QCOMPARE(parseFingerprint(text)->size(), 32);
    }

private:
    CheckResult run(const ServerIdentity &identity, const std::optional<PinnedCertificate> &pinned) const
    {
        FakeServer server(dialogue, identity);
        QByteArray typed = "correct horse";
        CheckRequest request;
        request.endpoint = {Protocol::Smtp, u"localhost"_s, server.serverPort(), Security::Tls};
        request.credentials = releasedFor(request.endpoint, {u"jane"_s, Secret::take(typed), {}});
        request.furtherAuthorities = {m_authority->certificate()};
        request.limit = 20s;
        request.findsAlternative = false;
        request.pinned = pinned;
        return runToEnd(check(request));
    }

    std::optional<PracticeAuthority> m_authority;
};

QTEST_GUILESS_MAIN(TestPinned)
#include "tst_pinned.moc"
