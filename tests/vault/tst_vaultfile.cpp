// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/vaultfile.h"

#include "outcome.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QtCrypto>
#include <QtEndian>

using namespace Qt::StringLiterals;

// Cheap enough to try hundreds of files; what the program itself uses would refuse them.
static const Argon2Cost small{.memory = 1, .passes = 1, .lanes = 1};
static const Argon2Cost notLarge{.memory = 2, .passes = 3, .lanes = 4};
static const VaultCost cheap{.argon2 = small, .leastArgon2 = small, .mostArgon2 = notLarge, .iterations = 10, .fewest = 1, .most = 10'000};
static const auto cheapPbkdf2 = [] {
    auto cost = cheap;
    cost.derivation = KeyDerivation::Pbkdf2;
    return cost;
}();
static constexpr qsizetype checksumSize = 32;

static Secret typed(QString text)
{
    return Secret::take(text);
}

static const auto passphrase = secret("correct horse");
static const Secrets twoSecrets{{u"imap://jane@imap.example.com"_s, secret("hunter2")}, {u"smtp://apikey@smtp.example.com"_s, secret("p\xC3\xA4ss\0word"_ba)}};

static Vault holding(const Secrets &secrets)
{
    return {secrets, {QUuid(u"67c8770b-44f1-410a-ab9a-f9b5446f13ee"_s), 41}};
}

static const auto content = holding(twoSecrets);

static QByteArray aVault(const VaultCost &cost = cheap)
{
    return lockVault(content, passphrase, cost).value();
}

// What somebody would do who changes a vault and knows its format.
static QByteArray withNewChecksum(const QByteArray &file)
{
    const auto body = file.chopped(checksumSize);
    return body + QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

static QByteArray withNumber(quint32 number, qsizetype offset, const VaultCost &cost)
{
    auto file = aVault(cost);
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
        QTest::addColumn<Secrets>("secrets");
        QTest::newRow("two") << twoSecrets;
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
        QFETCH(Secrets, secrets);
        for (const auto &cost : {cheap, cheapPbkdf2}) {
            const auto file = lockVault(holding(secrets), passphrase, cost);
            QVERIFY(file);
            QVERIFY(unlockVault(*file, passphrase, cheap) == holding(secrets));
        }
    }

    void atTheRealCost_data()
    {
        QTest::addColumn<KeyDerivation>("derivation");
        QTest::newRow("Argon2id") << KeyDerivation::Argon2id;
        QTest::newRow("PBKDF2") << KeyDerivation::Pbkdf2;
    }
    void atTheRealCost()
    {
        QFETCH(KeyDerivation, derivation);
        QElapsedTimer timer;
        timer.start();
        const auto file = lockVault(content, passphrase, {.derivation = derivation});
        QVERIFY(file);
        QVERIFY(unlockVault(*file, passphrase) == content);
        qInfo() << "locking and unlocking took" << timer.elapsed() << "ms";
        if (derivation == KeyDerivation::Argon2id)
            QCOMPARE(file->sliced(18, 6).toHex(), "020100400304"_ba); // 64 MiB, 3 passes, 4 lanes
        else
            QCOMPARE_GE(qFromBigEndian<quint32>(file->data() + 20), 1'300'000U);
    }

    // RFC 9106 gives no vector without a secret and associated data, so this one was made by another program, hash-wasm.
    void argon2idAsOthersHaveIt()
    {
        const auto key = argon2id(QByteArrayLiteral("password"), "somesaltsomesalt", {.memory = 64, .passes = 3, .lanes = 4});
        QVERIFY(key);
        QCOMPARE(key->toByteArray().toHex(), "81db97a7e67a891784a2599bc879f957cb3512d273984bd97d8a18fc59ff01e2"_ba);
    }

    // Made by another program from the description in vaultfile.h, so neither the format nor QCA can drift unseen.
    void opensTheReferenceFile()
    {
        QFile file(QStringLiteral(TEST_DATA "/vault/reference.vault"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto opened = unlockVault(file.readAll(), typed(u"pässphrase"_s), cheap);
        QVERIFY(opened);
        QVERIFY(opened->secrets == (Secrets{{u"imap://jane%40example.com@imap.example.com"_s, secret("hunter2")}}));
        QCOMPARE(opened->age, VaultAge()); // of version 1
    }

    void opensTheReferenceFileWithArgon2id()
    {
        QFile file(QStringLiteral(TEST_DATA "/vault/argon2id.vault"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto opened = unlockVault(file.readAll(), typed(u"pässphrase"_s));
        QVERIFY(opened);
        QVERIFY(*opened == holding({{u"imap://jane%40example.com@imap.example.com"_s, secret("hunter2")}}));
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
        const auto shortOne = lockVault(holding({{u"key"_s, secret("1")}}), passphrase, cheap);
        const auto longOne = lockVault(holding({{u"key"_s, secret(QByteArray(200, '1'))}}), passphrase, cheap);
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
        QCOMPARE(faultOf(lockVault(content, Secret(), cheap)), StoreFault::NoPassphrase);
        QCOMPARE(faultOf(unlockVault(aVault(), Secret(), cheap)), StoreFault::NoPassphrase);
    }

    void composedAndDecomposedAreTheSame()
    {
        const auto composed = typed(u"Gr\u00FC\u00DFe \u00C5"_s);
        const auto decomposed = typed(u"Gru\u0308\u00DFe A\u030A"_s);
        const auto file = lockVault(content, composed, cheap);
        QVERIFY(unlockVault(*file, decomposed, cheap));
        QCOMPARE(faultOf(unlockVault(*file, typed(u"Grusse A"_s), cheap)), StoreFault::WrongPassphrase);
    }

    void passphraseNeedNotBeText()
    {
        const auto file = lockVault(content, secret("\xFF\xFE"), cheap);
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
        file[17] = 3;
        QCOMPARE(faultOf(unlockVault(file, passphrase, cheap)), StoreFault::NewerVersion);
        file[17] = 0;
        QCOMPARE(faultOf(unlockVault(withNewChecksum(file), passphrase, cheap)), StoreFault::Damaged);
    }

    // Version 1 came before Argon2id; nobody made such a file.
    void argon2idInVersion1()
    {
        auto file = aVault();
        file[17] = 1;
        QCOMPARE(faultOf(unlockVault(withNewChecksum(file), passphrase, cheap)), StoreFault::Damaged);
    }

    void unaffordableArgon2_data()
    {
        QTest::addColumn<quint32>("cost");
        QTest::newRow("no memory") << 0x0000'03'04U;
        QTest::newRow("too little memory") << 0x0012'03'04U;
        QTest::newRow("too much memory") << 0x0101'03'04U;
        QTest::newRow("most memory") << 0xFFFF'03'04U;
        QTest::newRow("no pass") << 0x0040'00'04U;
        QTest::newRow("one pass") << 0x0040'01'04U;
        QTest::newRow("too many passes") << 0x0040'0B'04U;
        QTest::newRow("no lane") << 0x0040'03'00U;
        QTest::newRow("too many lanes") << 0x0040'03'11U;
    }
    void unaffordableArgon2()
    {
        QFETCH(quint32, cost);
        QCOMPARE(faultOf(unlockVault(withNumber(cost, 20, cheap), passphrase)), StoreFault::Damaged);
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
        // Refused before any arithmetic: afterwards it would be the passphrase that is wrong.
        QCOMPARE(faultOf(unlockVault(withNumber(iterations, 20, cheapPbkdf2), passphrase)), StoreFault::Damaged);
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
        QCOMPARE(faultOf(lockVault(holding({{u"key"_s, secret(QByteArray(largestVault, 'x'))}}), passphrase, cheap)), StoreFault::Unfit);
    }
};

QTEST_GUILESS_MAIN(TestVaultFile)
#include "tst_vaultfile.moc"
