// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/imapcommand.h"
#include "practice/imapfetch.h"
#include "practice/imapsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const auto text = "From: Jane Doe <jane@example.com>\r\nSubject: A \"quoted\"\r\n test\r\nDate: Mon, 5 Jan 2026 10:00:00 +0000\r\n\r\nHello\r\n"_ba;

ReceivedMessage message()
{
    return {7, "jane@example.com"_ba, {"jane@example.com"_ba}, text, QDateTime({2026, 1, 5}, {10, 0}, QTimeZone::UTC), {"\\Seen"_ba}};
}

QList<ImapToken> tokens(const QByteArray &arguments)
{
    const auto command = parseImapCommand("a X "_ba + arguments);
    return command ? command->arguments : QList<ImapToken>();
}
}

class TestImapCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parsing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArrayList>("words");
        QTest::newRow("atoms") << "a1 login jane secret"_ba << "LOGIN"_ba << QByteArrayList{"jane"_ba, "secret"_ba};
        QTest::newRow("quoted") << "a LOGIN \"jane doe\" \"a\\\"b\\\\c\""_ba << "LOGIN"_ba << QByteArrayList{"jane doe"_ba, "a\"b\\c"_ba};
        QTest::newRow("empty quoted") << "a LIST \"\" \"*\""_ba << "LIST"_ba << QByteArrayList{""_ba, "*"_ba};
        QTest::newRow("literals") << "a LOGIN {4}\r\njane {3+}\r\na b"_ba << "LOGIN"_ba << QByteArrayList{"jane"_ba, "a b"_ba};
        QTest::newRow("UID belongs to the name") << "a uid fetch 1:* FLAGS"_ba << "UID FETCH"_ba << QByteArrayList{"1:*"_ba, "FLAGS"_ba};
        QTest::newRow("section") << "a FETCH 1 BODY.PEEK[HEADER.FIELDS (TO FROM)]<0.9>"_ba << "FETCH"_ba
                                 << QByteArrayList{"1"_ba, "BODY.PEEK[HEADER.FIELDS (TO FROM)]<0.9>"_ba};
        for (const auto &broken : {""_ba,
                                   "a"_ba,
                                   "a LOGIN \"jane"_ba,
                                   "a LOGIN \"jane\\"_ba,
                                   "a FETCH 1 (FLAGS"_ba,
                                   "a FETCH 1 FLAGS)"_ba,
                                   "a FETCH 1 BODY[ FLAGS"_ba,
                                   "a LOGIN {9}\r\njane"_ba,
                                   "a LOGIN {99999999999}\r\njane"_ba,
                                   "a LOGIN {4} jane"_ba,
                                   "a )("_ba})
            QTest::addRow("broken: %s", broken.constData()) << broken << QByteArray() << QByteArrayList();
    }

    void parsing()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, name);
        QFETCH(QByteArrayList, words);
        const auto command = parseImapCommand(line);
        QCOMPARE(command.has_value(), !name.isEmpty());
        if (!command)
            return;
        QCOMPARE(command->name, name);
        QByteArrayList found;
        for (const auto &token : command->arguments)
            found.append(token.text);
        QCOMPARE(found, words);
    }

    void sets()
    {
        const auto set = ImapSet::parse("2:4,7,9:*"_ba, 10);
        QByteArray members;
        for (quint32 i = 0; i < 12; ++i)
            members += set->contains(i) ? 'x' : '.';
        QCOMPARE(members, "..xxx..x.xx."_ba);
        QVERIFY(ImapSet::parse("5:*"_ba, 3)->contains(3)); // RFC 9051 9: the order does not matter
        for (const auto &broken : {""_ba, "0"_ba, "1:"_ba, "1:2:3"_ba, "-1"_ba, "+1"_ba, "4294967296"_ba, "a"_ba, "1,,2"_ba})
            QVERIFY2(!ImapSet::parse(broken, 5), broken.constData());
    }

    void fetching_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("flags and size") << "(UID FLAGS RFC822.SIZE)"_ba << "UID 7 FLAGS (\\Seen) RFC822.SIZE "_ba + QByteArray::number(text.size());
        QTest::newRow("date") << "INTERNALDATE"_ba << "INTERNALDATE \"05-Jan-2026 10:00:00 +0000\""_ba;
        QTest::newRow("text") << "BODY.PEEK[TEXT]"_ba << "BODY[TEXT] {7}\r\nHello\r\n"_ba;
        QTest::newRow("field") << "BODY[HEADER.FIELDS (Subject)]"_ba << "BODY[HEADER.FIELDS (Subject)] {30}\r\nSubject: A \"quoted\"\r\n test\r\n\r\n"_ba;
        QTest::newRow("part") << "BODY[]<6.8>"_ba << "BODY[]<6> {8}\r\nJane Doe"_ba;
        QTest::newRow("part behind the end") << "BODY[]<9999.8>"_ba << "BODY[]<9999> {0}\r\n"_ba;
        QTest::newRow("envelope") << "ENVELOPE"_ba
                                  << "ENVELOPE (\"Mon, 5 Jan 2026 10:00:00 +0000\" \"A \\\"quoted\\\" test\" ((\"Jane Doe\" NIL \"jane\" \"example.com\")) "
                                     "((\"Jane Doe\" NIL \"jane\" \"example.com\")) ((\"Jane Doe\" NIL \"jane\" \"example.com\")) NIL NIL NIL NIL NIL)"_ba;
        for (const auto &broken : {"(FLAGS COLOUR)"_ba, "BODY[]<1>"_ba, "BODY[]<>"_ba, "BODY[]<a.b>"_ba, "FLAGS[]"_ba, "()"_ba})
            QTest::addRow("broken: %s", broken.constData()) << broken << QByteArray();
    }

    void fetching()
    {
        QFETCH(QByteArray, items);
        QFETCH(QByteArray, answer);
        const auto parsed = parseFetchItems(tokens(items));
        QCOMPARE(parsed.has_value(), !answer.isEmpty());
        if (parsed)
            QCOMPARE(fetchAnswer(*parsed, message()), answer);
    }

    void searching_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<std::optional<bool>>("matches");
        using Result = std::optional<bool>;
        QTest::newRow("all") << "ALL"_ba << Result(true);
        QTest::newRow("subject, folded and any case") << "SUBJECT \"QUOTED\\\" TEST\""_ba << Result(true);
        QTest::newRow("and") << "SEEN SUBJECT nothing"_ba << Result(false);
        QTest::newRow("or, not") << "OR SUBJECT nothing NOT UNSEEN"_ba << Result(true);
        QTest::newRow("group") << "(SEEN (UNDELETED))"_ba << Result(true);
        QTest::newRow("uid") << "UID 5:7"_ba << Result(true);
        QTest::newRow("number") << "2"_ba << Result(false);
        QTest::newRow("header is there") << "HEADER From \"\""_ba << Result(true);
        QTest::newRow("header is not there") << "HEADER X-Other \"\""_ba << Result(false);
        QTest::newRow("since") << "SINCE 5-Jan-2026 BEFORE 06-Jan-2026"_ba << Result(true);
        QTest::newRow("no such key") << "COLOUR red"_ba << Result();
        QTest::newRow("nothing behind the key") << "SUBJECT"_ba << Result();
        QTest::newRow("not a day") << "SINCE yesterday"_ba << Result();
        QTest::newRow("endless") << "NOT "_ba.repeated(1000) + "ALL"_ba << Result();
    }

    void searching()
    {
        QFETCH(QByteArray, keys);
        QFETCH(std::optional<bool>, matches);
        const auto subject = message();
        QCOMPARE(searchMatches(tokens(keys), {subject, 1, 3}), matches);
    }
};

QTEST_GUILESS_MAIN(TestImapCommand)
#include "tst_imapcommand.moc"
