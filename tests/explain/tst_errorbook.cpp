// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/errorbook.h"
#include "explain/knownreplies.h"
#include "explain/rule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
// A reply with the cause that people who know the server gave it.
struct Sample {
    Evidence evidence;
    Cause cause;
};

QJsonArray arrayIn(const QString &name)
{
    QFile file(QString(QStringLiteral(TEST_DATA) + u'/' + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).array();
}

Sample toSample(const QJsonObject &row)
{
    Sample sample;
    sample.evidence.protocol = protocolFromWord(row.value("protocol"_L1).toString());
    if (row.contains("stage"_L1))
        sample.evidence.stage = row.value("stage"_L1).toString();
    sample.evidence.providerId = row.value("provider"_L1).toString();
    sample.evidence.reply = row.value("sample"_L1).toString();
    sample.cause = causeFromWord(row.value("cause"_L1).toString()).value();
    return sample;
}

QList<Sample> samplesIn(const QString &name)
{
    QList<Sample> samples;
    const auto rows = arrayIn(name);
    for (const auto &row : rows)
        samples.append(toSample(row.toObject()));
    return samples;
}

QJsonArray rules()
{
    explain({}); // so that the resource is there
    QFile file(u":/errorbook.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The error book cannot be read");
    return QJsonDocument::fromJson(file.readAll()).object().value("rules"_L1).toArray();
}
} // namespace

class TestErrorBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void known_data();
    void known();
    void taught();
    void unseen_data();
    void unseen();
    void somethingElse();
    void circumstancesDecide();
    void alternatives();
    void anything_data();
    void anything();
    void noise();
    void slowestText_data();
    void slowestText();
    void everyCauseHasARule();
    void badRules_data();
    void badRules();
};

void TestErrorBook::known_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < samplesIn(u"replies.json"_s).size(); ++number)
        QTest::addRow("%d", number) << number;
}

void TestErrorBook::known()
{
    static const auto samples = samplesIn(u"replies.json"_s);
    QFETCH(int, number);
    const auto &[evidence, cause] = samples[number];
    const auto explanation = explainWords(evidence); // what the provider makes of it besides is another matter
    QVERIFY2(explanation.cause == cause, qPrintable(QString(u"%1 instead of %2: %3"_s.arg(wordFor(explanation.cause), wordFor(cause), evidence.reply))));
}

// The replies that the program was taught with.
void TestErrorBook::taught()
{
    const auto replies = knownReplies();
    qsizetype right = 0;
    for (const auto &reply : replies)
        right += explain({std::nullopt, std::nullopt, {}, reply.text}).cause == reply.cause;
    qInfo("%lld of %zu", right, replies.size());
    QVERIFY(right * 100 >= qsizetype(replies.size()) * 90);
}

void TestErrorBook::unseen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("percent");
    QTest::newRow("English, one writer") << u"replies-heldout-1.json"_s << 90;
    QTest::newRow("English, another writer") << u"replies-heldout-2.json"_s << 90;
    QTest::newRow("other languages") << u"replies-heldout-3.json"_s << 80;
}

// Replies that the program was not taught with, written and labelled by others before it was asked about them. What "alsoPlausible"
// names is right as well: what the words mean besides. Whoever adds one of these to the known replies takes it out here.
void TestErrorBook::unseen()
{
    QFETCH(QString, file);
    QFETCH(int, percent);
    const auto rows = arrayIn(file);
    qsizetype right = 0;
    for (const auto &row : rows) {
        const auto sample = toSample(row.toObject());
        const auto found = explain(sample.evidence).cause;
        if (found == sample.cause || row["alsoPlausible"_L1].toArray().contains(QString(wordFor(found))))
            ++right;
        else
            qInfo("%s instead of %s: %s", wordFor(found).data(), wordFor(sample.cause).data(), qPrintable(sample.evidence.reply));
    }
    qInfo("%lld of %lld", right, rows.size());
    QVERIFY(rows.size() >= 100);
    QVERIFY(right * 100 >= rows.size() * percent);
}

// Whatever people paste by mistake: it is not about mail, and nothing is made up about it.
void TestErrorBook::somethingElse()
{
    for (const auto &text : {
             u"Dear Aunt Mary, thank you for the wonderful cake. The children ate all of it before supper."_s,
             u"Die Bäckerei hat am Montag geschlossen, am Dienstag gibt es wieder Brötchen."_s,
             u"La pluie tombait sur les toits pendant que le chat dormait près du feu."_s,
             u"for (int i = 0; i < n; ++i) sum += values[i];"_s,
             u"Two eggs, a cup of flour, half a litre of milk, a pinch of salt"_s,
         })
        QVERIFY2(explain({std::nullopt, std::nullopt, {}, text}).confidence == Confidence::Generic, qPrintable(text));
}

void TestErrorBook::circumstancesDecide()
{
    const auto reply = u"535 Authentication failed"_s;
    QCOMPARE(explain({Protocol::Smtp, u"sign-in"_s, {}, reply}).cause, Cause::WrongCredentials);
    QCOMPARE(explain({Protocol::Smtp, u"sign-in"_s, u"sendgrid-eu"_s, reply}).cause, Cause::ApiKeyInvalid);
    QCOMPARE(explain({Protocol::Smtp, u"sign-in"_s, u"sendgridlike"_s, reply}).cause, Cause::WrongCredentials);
    QCOMPARE(explain({Protocol::Smtp, u"sign-in"_s, {}, u"535 5.7.8 The password is older than half a year, choose another one on our pages"_s}).cause,
             Cause::PasswordChangeRequired); // the words, not the code
    const Evidence atGmail{Protocol::Imap, u"sign-in"_s, u"gmail"_s, u"A1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)"_s};
    QCOMPARE(explainWords(atGmail).cause, Cause::WrongCredentials);
    QCOMPARE(explain(atGmail).cause, Cause::AppPasswordRequired); // it takes no other password
    QCOMPARE(explain({Protocol::Imap, u"sign-in"_s, u"microsoft-365"_s, u"A1 NO LOGIN failed."_s}).cause, Cause::OAuthRequired);
    QCOMPARE(explain({Protocol::Smtp, u"sign-in"_s, u"microsoft-365"_s, u"535 5.7.3 Authentication unsuccessful"_s}).cause, Cause::WrongCredentials);
    QCOMPARE(explain({Protocol::Smtp, u"starttls"_s, {}, u"454 no"_s}).cause, Cause::StarttlsRefused);
    QCOMPARE(explain({Protocol::Smtp, u"sign-in"_s, {}, u"454 no"_s}).cause, Cause::SignInTemporarilyUnavailable);
}

void TestErrorBook::alternatives()
{
    const auto explanation = explainWords({Protocol::Imap, u"sign-in"_s, u"gmail"_s, u"A1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)"_s});
    QCOMPARE(explanation.cause, Cause::WrongCredentials);
    QCOMPARE(explanation.confidence, Confidence::Exact);
    QVERIFY(explanation.alternatives.contains(Cause::AppPasswordRequired));
    QVERIFY(!explanation.alternatives.contains(explanation.cause));
    QVERIFY(explanation.alternatives.size() <= 4);
}

void TestErrorBook::anything_data()
{
    QTest::addColumn<QString>("reply");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \r\n\t "_s;
    QTest::newRow("NULs") << QString(4096, QChar::Null);
    QTest::newRow("only marks") << QString(4096, QChar(0x0301));
    QTest::newRow("only direction marks") << QString(4096, QChar(0x202e));
    QTest::newRow("a lone surrogate") << QString(QChar(0xd800));
    QTest::newRow("an open bracket") << u"["_s;
    QTest::newRow("brackets") << QString(4096, u'[');
    QTest::newRow("signs") << QString(4096, u'-');
    QTest::newRow("dots") << QString(4096, u'.');
    QTest::newRow("what grows when normalised") << QString(65536, QChar(0xfdfa));
    QTest::newRow("a code and nothing") << u"299"_s;
    QTest::newRow("a bounce without words") << u"host mx.example.net said: "_s;
    QTest::newRow("half a challenge") << u"334 eyJ"_s;
    QTest::newRow("1 MiB") << u"lorem ipsum "_s.repeated(90000);
}

// Whatever comes: never a crash, and never a made-up cause.
void TestErrorBook::anything()
{
    QFETCH(QString, reply);
    QCOMPARE(explain({std::nullopt, std::nullopt, {}, reply}), Explanation());
    explain({Protocol::Imap, u"sign-in"_s, u"gmail"_s, reply});
    explain({Protocol::Smtp, QString(), QString(), reply});
}

void TestErrorBook::noise()
{
    QRandomGenerator random(20261121);
    const auto known = samplesIn(u"replies.json"_s);
    const auto causes = allCauses();
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes(random.bounded(2048), Qt::Uninitialized);
        for (auto &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        const auto &sample = known[random.bounded(known.size())].evidence;
        auto mangled = sample.reply;
        mangled.insert(random.bounded(mangled.size() + 1), QString::fromUtf8(bytes.first(bytes.size() / 64)));
        for (const auto &reply : {QString::fromUtf8(bytes), QString::fromLatin1(bytes), mangled}) {
            const auto explanation = explain({sample.protocol, sample.stage, sample.providerId, reply});
            QVERIFY(causes.contains(explanation.cause));
            QVERIFY(explanation.cause != Cause::Unknown || explanation.confidence == Confidence::Generic);
        }
    }
}

void TestErrorBook::slowestText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words that begin many phrases") << u"authentication failed not account user too many connection "_s.repeated(20000);
    QTest::newRow("one word") << u"not "_s.repeated(20000);
    QTest::newRow("characters that become eighteen each") << QString(70000, QChar(0xfdfa));
    QTest::newRow("open brackets") << QString(70000, u'[');
    QTest::newRow("one bracket that never ends") << QString(u'[' + QString(70000, u'a'));
    QTest::newRow("many brackets that never end") << u"[a"_s.repeated(40000);
    QTest::newRow("empty lines") << QString(70000, u'\n');
    QTest::newRow("lines with a code") << u"550-\n"_s.repeated(20000);
    QTest::newRow("causes of causes") << u"Caused by: "_s.repeated(6000);
    QTest::newRow("possibilities") << u"either a b c "_s.repeated(6000);
    QTest::newRow("answers within answers") << u"response: \"535 "_s.repeated(6000);
    QTest::newRow("a log in one line") << u"CLIENT -> SERVER: x SERVER -> CLIENT: y "_s.repeated(2000);
    QTest::newRow("a long challenge") << QString(u"334 "_s + u"eyJh"_s.repeated(20000));
}

// Made to send a careless matcher round in circles; the time limit of the whole program is the judge.
void TestErrorBook::slowestText()
{
    QFETCH(QString, text);
    QVERIFY(explain({std::nullopt, std::nullopt, {}, text}).confidence != Confidence::Exact);
}

// What a check finds by itself, without words, has none; nor what the form of a text says, a table of libraries, or only its likeness
// to known replies.
void TestErrorBook::everyCauseHasARule()
{
    QSet<QString> covered{u"unknown"_s,
                          u"server-not-confirmed"_s,
                          u"server-silent"_s,
                          u"nothing-failed"_s,
                          u"not-about-mail"_s,
                          u"program-fault"_s,
                          u"local-authorities-too-old"_s,
                          u"recipient-server-fault"_s};
    const auto entries = rules();
    for (const auto &rule : entries)
        covered.insert(rule.toObject().value("cause"_L1).toString());
    for (const auto cause : allCauses())
        QVERIFY2(covered.contains(wordFor(cause)), wordFor(cause).data());
}

void TestErrorBook::badRules_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("unknown cause") << QJsonObject{{u"cause"_s, u"bad-luck"_s}, {u"says"_s, QJsonArray{u"no"_s}}};
    QTest::newRow("nothing to look for") << QJsonObject{{u"cause"_s, u"unknown"_s}};
    QTest::newRow("slip of the pen") << QJsonObject{{u"cause"_s, u"unknown"_s}, {u"say"_s, QJsonArray{u"no"_s}}};
    QTest::newRow("two words in one") << QJsonObject{{u"cause"_s, u"unknown"_s}, {u"says"_s, QJsonArray{u"e-mail"_s}}};
    QTest::newRow("unknown term") << QJsonObject{{u"cause"_s, u"unknown"_s}, {u"says"_s, QJsonArray{u"@luck"_s}}};
    QTest::newRow("unknown protocol") << QJsonObject{{u"cause"_s, u"unknown"_s}, {u"says"_s, QJsonArray{u"no"_s}}, {u"protocols"_s, QJsonArray{u"nntp"_s}}};
}

void TestErrorBook::badRules()
{
    QFETCH(QJsonObject, entry);
    QVERIFY(!parseRule(entry));
}

QTEST_GUILESS_MAIN(TestErrorBook)
#include "tst_errorbook.moc"
