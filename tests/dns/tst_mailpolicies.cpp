// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/mailpolicies.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
// Public keys, made with "openssl genrsa" for these tests alone.
constexpr auto rsa2048 =
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr2fyrYlcGWjDJb0srxCSv69jpIDSG0cos+jzH+V+TAlED+xTntbka3IEMWlRQBw8UYR40MBvXgk0"
    "VALaKjMb5mXktejzeXxkxye81X8YxgLueJk39tPHZ2lohATApOw40zMLkvF5OD49qHvXZOct9x51QeuuZKiUWL9hBcpRz1k4NNY2t/xe28eax8NNC8JiBVPA"
    "feiSRcK9lKa/UbZNDQFtnzSxM34Nb9MLDvRSDCWkU1lfPaJblMxRociqkOODJh+NDN137S9YXhG1ZjN7CWjui/OsEif81ugzaRRmNZRd9If3LPd2eTZlm1Tc"
    "CjVdU+oIKM/6zCS1rpX5j0d6MwIDAQAB";
constexpr auto rsa768 =
    "MHwwDQYJKoZIhvcNAQEBBQADawAwaAJhAJWipJspy3zpX1esBIhNLA7Cezp0gOGizNc5J5xsfnHYrb0TgHYAQl0fIcUCweg64XEz1+wYXErRwBoxDPDHNZNT"
    "ujYficDgPIy8MoSLKpfe1xl+9TVs2iO2EESJ1+CWMwIDAQAB";
}

// DKIM, DMARC, MTA-STS and TLS-RPT records as they are found in the wild.
class TestMailPolicies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dkimKeys_data()
    {
        using Answer = std::expected<DkimKey, PolicyFault>;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Answer>("expected");
        const QByteArray good(rsa2048);
        QTest::newRow("usual") << QByteArray("v=DKIM1; k=rsa; p=" + good) << Answer(DkimKey{DkimKey::Strong, 2048});
        QTest::newRow("key alone") << QByteArray("p=" + good) << Answer(DkimKey{DkimKey::Strong, 2048});
        QTest::newRow("spaces in the key") << QByteArray("v=DKIM1; p=" + good.first(50) + " " + good.sliced(50) + ";")
                                           << Answer(DkimKey{DkimKey::Strong, 2048});
        QTest::newRow("too short") << QByteArray("v=DKIM1; p="_ba + rsa768) << Answer(DkimKey{DkimKey::Weak, 768});
        QTest::newRow("withdrawn") << "v=DKIM1; p="_ba << Answer(DkimKey{DkimKey::Revoked, 0});
        QTest::newRow("Ed25519") << "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="_ba << Answer(DkimKey{DkimKey::Strong, 256});
        QTest::newRow("half a key") << QByteArray("v=DKIM1; p=" + good.first(64)) << Answer(std::unexpected(PolicyFault::Broken));
        QTest::newRow("no base64") << "v=DKIM1; p=???"_ba << Answer(std::unexpected(PolicyFault::Broken));
        QTest::newRow("two keys") << "p=AA; p=AA"_ba << Answer(std::unexpected(PolicyFault::Broken));
        QTest::newRow("something else") << "v=spf1 -all"_ba << Answer(std::unexpected(PolicyFault::OtherRecord));
        QTest::newRow("nothing") << ""_ba << Answer(std::unexpected(PolicyFault::OtherRecord));
        QTest::newRow("endless") << QByteArray("p=" + QByteArray(1'000'000, 'A')) << Answer(std::unexpected(PolicyFault::Broken));
    }
    void dkimKeys()
    {
        QFETCH(QByteArray, text);
        using Answer = std::expected<DkimKey, PolicyFault>;
        QFETCH(Answer, expected);
        QVERIFY(parseDkimKey(text) == expected);
    }

    void dmarc_data()
    {
        using Answer = std::expected<DmarcPolicy, PolicyFault>;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Answer>("expected");
        QTest::newRow("watching") << "v=DMARC1; p=none"_ba << Answer(DmarcPolicy{DmarcPolicy::None, DmarcPolicy::None, {}});
        QTest::newRow("with reports") << "v=DMARC1; p=reject; rua=mailto:reports@example.com"_ba
                                      << Answer(DmarcPolicy{DmarcPolicy::Reject, DmarcPolicy::Reject, u"mailto:reports@example.com"_s});
        QTest::newRow("other below") << "v=DMARC1;p=Quarantine;sp=none;"_ba << Answer(DmarcPolicy{DmarcPolicy::Quarantine, DmarcPolicy::None, {}});
        QTest::newRow("spaces") << "v = DMARC1 ; p = reject"_ba << Answer(DmarcPolicy{DmarcPolicy::Reject, DmarcPolicy::Reject, {}});
        QTest::newRow("no policy") << "v=DMARC1;"_ba << Answer(std::unexpected(PolicyFault::Broken));
        QTest::newRow("misspelt policy") << "v=DMARC1; p=refuse"_ba << Answer(std::unexpected(PolicyFault::Broken));
        QTest::newRow("no list") << "v=DMARC1; reject"_ba << Answer(std::unexpected(PolicyFault::Broken));
        QTest::newRow("something else") << "v=DMARC2; p=none"_ba << Answer(std::unexpected(PolicyFault::OtherRecord));
        QTest::newRow("nothing") << ""_ba << Answer(std::unexpected(PolicyFault::OtherRecord));
    }
    void dmarc()
    {
        QFETCH(QByteArray, text);
        using Answer = std::expected<DmarcPolicy, PolicyFault>;
        QFETCH(Answer, expected);
        QVERIFY(parseDmarc(text) == expected);
    }

    void deliveryPolicies()
    {
        QCOMPARE(parseMtaSts("v=STSv1; id=20261101T000000;").value_or(u"none"_s), u"20261101T000000"_s);
        QVERIFY(!parseMtaSts("v=STSv1;"));
        QVERIFY(!parseMtaSts("v=STSv1; id=" + QByteArray(33, 'a')));
        QVERIFY(!parseMtaSts("v=spf1 -all"));
        QCOMPARE(parseTlsReporting("v=TLSRPTv1; rua=mailto:tls@example.com").value_or(u"none"_s), u"mailto:tls@example.com"_s);
        QVERIFY(!parseTlsReporting("v=TLSRPTv1; rua=tls@example.com"));
    }
};

QTEST_GUILESS_MAIN(TestMailPolicies)
#include "tst_mailpolicies.moc"
