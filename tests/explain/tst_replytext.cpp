// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/phrase.h"
#include "explain/replytext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestReplyText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void codes_data();
    void codes();
    void phrase_data();
    void phrase();
    void positionsAscend();
};

void TestReplyText::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("capitals and punctuation") << u"Relay access DENIED."_s << u"relay access denied"_s;
    QTest::newRow("codes") << u"550-5.7.1 <jane@example.com>: no"_s << u"550 5.7.1 jane example com no"_s;
    QTest::newRow("a dot at the end of a number") << u"limit is 25. Later"_s << u"limit is 25 later"_s;
    QTest::newRow("an error's name") << u"SSL_ERROR_RX_RECORD_TOO_LONG"_s << u"ssl error rx record too long"_s;
    QTest::newRow("apostrophes") << u"doesn't, doesn\u2019t"_s << u"doesnt doesnt"_s;
    QTest::newRow("elisions") << u"mot de passe d'application, l\u2019adresse"_s << u"mot de passe d application l adresse"_s;
    QTest::newRow("Python's bytes") << u"(535, b'no')"_s << u"535 b no"_s;
    QTest::newRow("accents") << u"Échec: contraseña"_s << u"echec contrasena"_s;
    QTest::newRow("response code") << u"a1 NO [SYS/TEMP] no"_s << u"a1 no [sys/temp] no"_s;
    QTest::newRow("brackets around more") << u"* OK [CAPABILITY IMAP4rev1]"_s << u"ok capability imap4rev1"_s;
    QTest::newRow("POP3's answers") << u"-ERR no\n+OK yes"_s << u"-err no +ok yes"_s;
    QTest::newRow("not POP3's answers") << u"a-errata b+okay"_s << u"a errata b okay"_s;
    QTest::newRow("direction marks") << u"re\u202elay"_s << u"relay"_s;
    QTest::newRow("NUL") << QString(u"re"_s + QChar::Null + u"lay"_s) << u"re lay"_s;
    QTest::newRow("other scripts") << u"Неверный пароль"_s << u"неверныи пароль"_s;
}

void TestReplyText::words()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const ReplyText reply(text);
    QStringList found;
    for (qsizetype position = 0; position < reply.size(); ++position)
        found.append(reply.word(position).toString());
    QCOMPARE(found.join(u' '), words);
}

void TestReplyText::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("basic");
    QTest::addColumn<QString>("enhanced");
    QTest::newRow("both") << u"535 5.7.8 no"_s << u"535"_s << u"5.7.8"_s;
    QTest::newRow("more lines") << u"535-5.7.8 no"_s << u"535"_s << u"5.7.8"_s;
    QTest::newRow("basic only") << u"535 no"_s << u"535"_s << QString();
    QTest::newRow("qmail") << u"sorry (#5.1.1)"_s << QString() << u"5.1.1"_s;
    QTest::newRow("behind a name") << u"SMTP error: 535 no"_s << u"535"_s << QString();
    QTest::newRow("an address is no code") << u"from 5.6.7.8"_s << QString() << QString();
    QTest::newRow("neither") << u"no"_s << QString() << QString();
}

void TestReplyText::codes()
{
    QFETCH(QString, text);
    const ReplyText reply(text);
    QTEST(reply.basicCode().toString(), "basic");
    QTEST(reply.enhancedCode().toString(), "enhanced");
}

void TestReplyText::phrase_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("in a row") << u"relay denied"_s << u"550 Relay denied"_s << true;
    QTest::newRow("not in a row") << u"relay denied"_s << u"relay access denied"_s << false;
    QTest::newRow("cut off at the end") << u"relay denied"_s << u"550 relay"_s << false;
    QTest::newRow("alternatives") << u"app|application password"_s << u"an application password"_s << true;
    QTest::newRow("any ending") << u"password*"_s << u"two passwords"_s << true;
    QTest::newRow("not any beginning") << u"word*"_s << u"two passwords"_s << false;
    QTest::newRow("whole words only") << u"pass"_s << u"passwords"_s << false;
    QTest::newRow("accents on either side") << u"contraseña"_s << u"CONTRASENA"_s << true;
    QTest::newRow("without spaces") << u"授权码"_s << u"535 请使用授权码登录"_s << true;
    QTest::newRow("without spaces, another") << u"授权码"_s << u"535 请登录"_s << false;
}

void TestReplyText::phrase()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QTEST(Phrase(pattern).isIn(ReplyText(text)), "expected");
}

void TestReplyText::positionsAscend()
{
    const ReplyText reply(u"b a bb a c b"_s);
    QCOMPARE(reply.positions(SoughtWord(u"a")), std::vector<qsizetype>({1, 3}));
    QCOMPARE(reply.positions(SoughtWord(u"b*")), std::vector<qsizetype>({0, 2, 5}));
    QCOMPARE(Phrase(u"c|a|b").positions(reply), std::vector<qsizetype>({0, 1, 3, 4, 5}));
}

QTEST_GUILESS_MAIN(TestReplyText)
#include "tst_replytext.moc"
