// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/knownreplies.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTextStream>

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

// What another run of this program prints with printScores().
QByteArray scoresOfAnotherRun()
{
    QProcess run;
    run.start(QCoreApplication::applicationFilePath(), {u"scores"_s});
    return run.waitForFinished() && run.exitCode() == 0 ? run.readAllStandardOutput() : QByteArray();
}

void printScores()
{
    const ReplyText text(u"Your mailbox cannot take this message from us today, ask the people who run it"_s);
    QTextStream out(stdout);
    out.setRealNumberPrecision(9);
    for (const auto score : likenessToKnownReplies().scores(text))
        out << score << '\n';
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

    // Qt's own hashes change from run to run; what a text reads like must not.
    void theSameInEveryRun()
    {
        const auto once = scoresOfAnotherRun();
        QVERIFY(once.size() > 100);
        QCOMPARE(scoresOfAnotherRun(), once);
    }

    void withoutAnyReplies()
    {
        for (const auto score : Likeness({}).scores(ReplyText(u"535 no"_s)))
            QCOMPARE(score, 0.0F);
    }

    // Found by a check itself; nobody says it.
    static bool isSeenWithoutWords(Cause cause)
    {
        return cause == Cause::OAuthNoAnswer || cause == Cause::ServerSilent || cause == Cause::SignInNotProven || cause == Cause::ServerNotConfirmed;
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
            QVERIFY2(isSeenWithoutWords(cause) || counts[static_cast<std::size_t>(cause)] >= 5, wordFor(cause).data());
    }

    // What is said to be found names where, and weighs more than what is remembered.
    void theFoundReplies()
    {
        QFile file(u":/foundreplies.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rows = QJsonDocument::fromJson(file.readAll())["replies"_L1].toArray();
        QVERIFY(rows.size() >= 400);
        for (const auto &row : rows)
            QVERIFY2(row["source"_L1].toString().startsWith("http"_L1), qPrintable(row["text"_L1].toString()));
    }
};

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    if (application.arguments().value(1) == "scores"_L1) {
        printScores();
        return 0;
    }
    TestLikeness test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_likeness.moc"
