// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/knownreplies.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const std::vector<KnownReply> fewReplies = {
    {u"535 Authentication failed: wrong password"_s, Cause::WrongCredentials},
    {u"Your password was not accepted"_s, Cause::WrongCredentials},
    {u"452 The mailbox is full, please delete something"_s, Cause::SenderMailboxFull},
    {u"Das Postfach ist voll"_s, Cause::SenderMailboxFull},
    {u"邮箱已满"_s, Cause::SenderMailboxFull},
    {u"Connection refused by the server"_s, Cause::ConnectionRefused},
};

float scoreOf(const Likeness &likeness, Cause cause, const QString &text)
{
    return likeness.scores(ReplyText(text))[static_cast<std::size_t>(cause)];
}

Cause nearest(const Likeness &likeness, const QString &text)
{
    const auto scores = likeness.scores(ReplyText(text));
    return static_cast<Cause>(std::ranges::max_element(scores) - scores.begin());
}
} // namespace

// What a text reads like.
class TestLikeness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void otherWordsForTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("in another order") << u"the password is wrong, authentication impossible"_s << Cause::WrongCredentials;
        QTest::newRow("another ending") << u"the server refuses connections"_s << Cause::ConnectionRefused;
        QTest::newRow("a slip of the pen") << u"mialbox full pleese delet something"_s << Cause::SenderMailboxFull;
        QTest::newRow("accents and capitals") << u"DAS PÓSTFACH IST VOLL"_s << Cause::SenderMailboxFull;
        QTest::newRow("no blanks between words") << u"您的邮箱空间已满"_s << Cause::SenderMailboxFull;
    }
    void otherWordsForTheSame()
    {
        QFETCH(QString, text);
        QFETCH(Cause, cause);
        QCOMPARE(wordFor(nearest(Likeness(fewReplies), text)), wordFor(cause));
    }

    void rareWordsWeighMore()
    {
        // "the" stands in most replies, "refused" in one.
        const Likeness likeness(fewReplies);
        QVERIFY(scoreOf(likeness, Cause::ConnectionRefused, u"the refused"_s) > scoreOf(likeness, Cause::SenderMailboxFull, u"the refused"_s));
    }

    void betweenNothingAndTheSame()
    {
        const Likeness likeness(fewReplies);
        for (const auto &text : {QString(), u"  \n"_s, u"zzz"_s, QString(70000, u'a')})
            for (const auto score : likeness.scores(ReplyText(text)))
                QCOMPARE(score, 0.0F);
        const auto same = scoreOf(likeness, Cause::ConnectionRefused, u"connection refused by the server"_s);
        QVERIFY(same > 0.99F && same < 1.01F);
    }

    void withoutAnyReplies()
    {
        for (const auto score : Likeness({}).scores(ReplyText(u"535 no"_s)))
            QCOMPARE(score, 0.0F);
    }

    // Every cause that has words can be recognised, and none by one wording only.
    void theKnownReplies()
    {
        std::array<int, causeCount> counts{};
        for (const auto &reply : knownReplies()) {
            QVERIFY(!reply.text.trimmed().isEmpty());
            ++counts[static_cast<std::size_t>(reply.cause)];
        }
        for (const auto cause : allCauses())
            QVERIFY2(cause == Cause::OAuthNoAnswer || counts[static_cast<std::size_t>(cause)] >= 5, wordFor(cause).data());
    }
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
