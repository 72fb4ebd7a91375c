// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/sessionstore.h"

#include "vault/storekind.h"

#include "outcome.h"

#include <QTest>

using namespace Qt::StringLiterals;

static const SecretKey jane{Protocol::Imap, u"imap.example.com"_s, u"jane@example.com"_s};

class TestSessionStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsUntilForgotten()
    {
        SessionStore store;
        QVERIFY(store.open().result());
        QVERIFY(store.write(jane, secret("first")).result());
        QVERIFY(store.write(jane, secret("second")).result());
        QVERIFY(store.read(jane).result() == secret("second"));
        QVERIFY(store.forget(jane).result());
        QCOMPARE(faultOf(store.read(jane)), StoreFault::NotFound);
        QCOMPARE(faultOf(store.forget(jane)), StoreFault::NotFound);
    }

    void anotherSessionKnowsNothing()
    {
        SessionStore first;
        QVERIFY(first.write(jane, secret("hunter2")).result());
        SessionStore second;
        QCOMPARE(faultOf(second.read(jane)), StoreFault::NotFound);
    }

    void kindsHaveWords()
    {
        for (const auto kind : {StoreKind::Wallet, StoreKind::Vault, StoreKind::Session})
            QCOMPARE(storeKindFromWord(QString(wordFor(kind))), kind);
        QCOMPARE(storeKindFromWord(u"clear-text"), std::nullopt);
    }

    void sessionIsAlwaysThere()
    {
        QCOMPARE(availableStores().last(), StoreKind::Session);
    }
};

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
