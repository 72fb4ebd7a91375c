// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/vaultfile.h"

#include "outcome.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

// Cheap enough to try hundreds of files; what the program itself uses would refuse them.
static constexpr VaultCost cheap{.iterations = 10, .fewest = 1, .most = 10'000};
static constexpr qsizetype checksumSize = 32;

static Secret typed(QString text)
{
    return Secret::take(text);
}

static const auto passphrase = secret("correct horse");
static const Secrets secrets{{u"imap://jane@imap.example.com"_s, secret("hunter2")}, {u"smtp://apikey@smtp.example.com"_s, secret("p\xC3\xA4ss\0word"_ba)}};

static QByteArray aVault()
{
    return lockVault(secrets, passphrase, cheap).value();
}

// What somebody would do who changes a vault and knows its format.
static QByteArray withNewChecksum(const QByteArray &file)
{
    const auto body = file.chopped(checksumSize);
    return body + QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

static QByteArray withNumber(quint32 number, qsizetype offset)
{
    auto file = aVault();
    qToBigEndian(number, file.data() + offset);
    return withNewChecksum(file);
}

class TestVaultFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(isVaultSupported(), "QCA's OpenSSL plug-in is missing, or no memory can be locked (ulimit -l)");
    }

    void roundTrip_data()
    {
        QTest::addColumn<Secrets>("content");
        QTest::newRow("two") << secrets;
        QTest::newRow("none") << Secrets();
        QTest::newRow("empty secret") << Secrets{{u"imap://jane@imap.example.com"_s, Secret()}};
        QTest::newRow("64 KiB") << Secrets{{u"imap://jane@imap.example.com"_s, secret(QByteArray(65536, 'x'))}};
        Secrets many;
        for (int i = 0; i < 1000; ++i)
            many.emplace(u"imap://user%1@imap.example.com"_s.arg(i), secret(QByteArray::number(i)));
        QTest::newRow("a thousand") << many;
    }
    void roundTrip()
    {
        QFETCH(Secrets, content);
        const auto file = lockVault(content, passphrase, cheap);
        QVERIFY(file);
        QVERIFY(unlockVault(*file, passphrase, cheap) == content);
    }

    void atTheRealCost()
    {
        QElapsedTimer timer;
        timer.start();
        const auto file = lockVault(secrets, passphrase);
        QVERIFY(file);
        QVERIFY(unlockVault(*file, passphrase) == secrets);
        qInfo() << "locking and unlocking took" << timer.elapsed() << "ms";
        QCOMPARE_GE(qFromBigEndian<quint32>(file->data() + 20), 1'300'000U);
    }

    // Made by another program from the description in vaultfile.h, so neither the format nor QCA can drift unseen.
    void opensTheReferenceFile()
    {
        QFile file(QStringLiteral(TEST_DATA "/vault/reference.vault"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto opened = unlockVault(file.readAll(), typed(u"pässphrase"_s), cheap);
        QVERIFY(opened);
        QVERIFY(opened == (Secrets{{u"imap://jane%40example.com@imap.example.com"_s, secret("hunter2")}}));
    }

    void everySaveIsNew()
    {
        const auto first = aVault();
        const auto second = aVault();
        QVERIFY(first.sliced(24, 16) != second.sliced(24, 16)); // salt
        QVERIFY(first.sliced(40, 12) != second.sliced(40, 12)); // nonce
        QVERIFY(first.sliced(52) != second.sliced(52));
    }

    void nothingInTheClear()
    {
        const auto file = aVault();
        for (const auto &word : {"hunter2"_ba, "word"_ba, "jane"_ba, "imap"_ba, "example"_ba, "apikey"_ba, "correct"_ba})
            QVERIFY2(!file.contains(word), word.constData());
    }

    void lengthOfPasswordDoesNotShow()
    {
        const auto shortOne = lockVault({{u"key"_s, secret("1")}}, passphrase, cheap);
        const auto longOne = lockVault({{u"key"_s, secret(QByteArray(200, '1'))}}, passphrase, cheap);
        QCOMPARE(shortOne->size(), longOne->size());
    }

    void wrongPassphrase_data()
    {
        QTest::addColumn<QByteArray>("attempt");
        QTest::newRow("another") << "wrong horse"_ba;
        QTest::newRow("longer") << "correct horse "_ba;
        QTest::newRow("shorter") << "correct hors"_ba;
        QTest::newRow("other case") << "Correct horse"_ba;
    }
    void wrongPassphrase()
    {
        QFETCH(QByteArray, attempt);
        QCOMPARE(faultOf(unlockVault(aVault(), Secret::take(attempt), cheap)), StoreFault::WrongPassphrase);
    }

    void emptyPassphraseIsRefused()
    {
        QCOMPARE(faultOf(lockVault(secrets, Secret(), cheap)), StoreFault::NoPassphrase);
        QCOMPARE(faultOf(unlockVault(aVault(), Secret(), cheap)), StoreFault::NoPassphrase);
    }

    void composedAndDecomposedAreTheSame()
    {
        const auto composed = typed(u"Gr\u00FC\u00DFe \u00C5"_s);
        const auto decomposed = typed(u"Gru\u0308\u00DFe A\u030A"_s);
        const auto file = lockVault(secrets, composed, cheap);
        QVERIFY(unlockVault(*file, decomposed, cheap));
        QCOMPARE(faultOf(unlockVault(*file, typed(u"Grusse A"_s), cheap)), StoreFault::WrongPassphrase);
    }

    void passphraseNeedNotBeText()
    {
        const auto file = lockVault(secrets, secret("\xFF\xFE"), cheap);
        QVERIFY(unlockVault(*file, secret("\xFF\xFE"), cheap));
        QCOMPARE(faultOf(unlockVault(*file, secret("\xFE\xFF"), cheap)), StoreFault::WrongPassphrase);
    }

    void cutOffAnywhere()
    {
        const auto file = aVault();
        for (qsizetype length = 0; length < file.size(); ++length)
            QCOMPARE(faultOf(unlockVault(file.first(length), passphrase, cheap)), StoreFault::Damaged);
    }

    void cutOffAnywhereWithNewChecksum()
    {
        const auto file = aVault();
        for (qsizetype length = checksumSize; length < file.size(); ++length)
            QVERIFY(!unlockVault(withNewChecksum(file.first(length)), passphrase, cheap));
    }

    void somethingAppended()
    {
        QCOMPARE(faultOf(unlockVault(aVault() + '\0', passphrase, cheap)), StoreFault::Damaged);
        QVERIFY(!unlockVault(withNewChecksum(aVault() + '\0'), passphrase, cheap));
    }

    void everyBitFlipped()
    {
        const auto file = aVault();
        for (qsizetype at = 0; at < file.size() * 8; ++at) {
            auto tampered = file;
            tampered[at / 8] = static_cast<char>(tampered[at / 8] ^ (1 << at % 8));
            const auto isVersion = at / 8 == 16 || at / 8 == 17;
            const auto fault = faultOf(unlockVault(tampered, passphrase, cheap));
            QVERIFY(fault == StoreFault::Damaged || (isVersion && fault == StoreFault::NewerVersion));
        }
    }

    // The checksum is no protection; key and tag are.
    void everyByteFlippedWithNewChecksum()
    {
        const auto file = aVault();
        for (qsizetype at = 0; at < file.size() - checksumSize; ++at) {
            auto tampered = file;
            tampered[at] = static_cast<char>(tampered[at] ^ 1);
            QVERIFY(!unlockVault(withNewChecksum(tampered), passphrase, cheap));
        }
    }

    // Two vaults of the same passphrase cannot be mixed.
    void headerOfAnotherVault()
    {
        const auto mixed = withNewChecksum(aVault().first(52) + aVault().sliced(52));
        QCOMPARE(faultOf(unlockVault(mixed, passphrase, cheap)), StoreFault::WrongPassphrase);
    }

    void newerVersion()
    {
        auto file = aVault();
        file[17] = 2;
        QCOMPARE(faultOf(unlockVault(file, passphrase, cheap)), StoreFault::NewerVersion);
        file[17] = 0;
        QCOMPARE(faultOf(unlockVault(withNewChecksum(file), passphrase, cheap)), StoreFault::Damaged);
    }

    void unacceptableIterations_data()
    {
        QTest::addColumn<quint32>("iterations");
        QTest::newRow("none") << 0U;
        QTest::newRow("one below") << 1'299'999U;
        QTest::newRow("one above") << 20'000'001U;
        QTest::newRow("2^31") << 0x80000000U;
        QTest::newRow("most") << 0xFFFFFFFFU;
    }
    void unacceptableIterations()
    {
        QFETCH(quint32, iterations);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(faultOf(unlockVault(withNumber(iterations, 20), passphrase)), StoreFault::Damaged);
        QCOMPARE_LT(timer.elapsed(), 250); // refused before any arithmetic
    }

    void noVaultAtAll_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << "password=hunter2\n"_ba;
        QTest::newRow("magic only") << "MAILWRIGHT-VAULT"_ba;
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("too large") << aVault() + QByteArray(largestVault, '\0');
    }
    void noVaultAtAll()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(faultOf(unlockVault(file, passphrase, cheap)), StoreFault::Damaged);
    }

    void tooMuchToHold()
    {
        QCOMPARE(faultOf(lockVault({{u"key"_s, secret(QByteArray(largestVault, 'x'))}}, passphrase, cheap)), StoreFault::Unfit);
    }
};

QTEST_GUILESS_MAIN(TestVaultFile)
#include "tst_vaultfile.moc"
