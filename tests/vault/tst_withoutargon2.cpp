// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/vaultfile.h"

#include "outcome.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

static const VaultCost cheap{.iterations = 10, .fewest = 1, .most = 10'000};

// A Mailwright that was built without OpenSSL's headers, or runs with an OpenSSL that has no Argon2.
class TestWithoutArgon2 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesVaultsWithPbkdf2()
    {
        QCOMPARE(bestDerivation(), KeyDerivation::Pbkdf2);
        const Vault vault{{{u"imap://jane@imap.example.com"_s, secret("hunter2")}}, {QUuid::createUuid(), 1}};
        const auto file = lockVault(vault, secret("correct horse"), cheap);
        QVERIFY(file);
        QCOMPARE(file->sliced(16, 3).toHex(), "000201"_ba);
        QVERIFY(unlockVault(*file, secret("correct horse"), cheap) == vault);
    }

    void opensVaultsOfVersion1()
    {
        QFile file(QStringLiteral(TEST_DATA "/vault/reference.vault"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(unlockVault(file.readAll(), secret("p\xC3\xA4ssphrase"), cheap));
    }

    void saysWhyAnotherStaysShut()
    {
        QFile file(QStringLiteral(TEST_DATA "/vault/argon2id.vault"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(faultOf(unlockVault(file.readAll(), secret("p\xC3\xA4ssphrase"))), StoreFault::NoArgon2);
    }
};

QTEST_GUILESS_MAIN(TestWithoutArgon2)
#include "tst_withoutargon2.moc"
