// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/secret.h"

#include <QDebug>
#include <QTest>

using namespace Qt::StringLiterals;

// What nobody can do by accident is a property of the type.
template<typename T>
concept Printable = requires(QDebug debug, const T &value) { debug << value; };
static_assert(!Printable<Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_constructible_v<QString, Secret>);

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takingEmptiesTheSource()
    {
        auto typed = QString(u"pass wörd"_s);
        typed.detach();
        const auto secret = Secret::take(typed);
        QVERIFY(typed.isEmpty());
        QCOMPARE(secret.bytes(), QByteArrayView("pass w\xC3\xB6rd"));
    }

    void copiesShareOnePlace()
    {
        QByteArray bytes("hunter2");
        const auto secret = Secret::take(bytes);
        const auto copy = secret; // NOLINT(performance-unnecessary-copy-initialization)
        QCOMPARE(copy.bytes().data(), secret.bytes().data());
    }

    void comparing()
    {
        const auto make = [](QByteArray bytes) {
            return Secret::take(bytes);
        };
        QVERIFY(make("one") == make("one"));
        QVERIFY(!(make("one") == make("two")));
        QVERIFY(!(make("one") == make("ones")));
        QVERIFY(Secret() == make(""));
    }

    void wipingLeavesNothing()
    {
        QByteArray bytes("hunter2");
        bytes.detach();
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
