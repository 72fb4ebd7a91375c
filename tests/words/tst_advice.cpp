// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/advice.h"
#include "words/programwords.h"
#include "words/repairwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const Endpoint endpoint{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls};

AdviceContext everythingKnown()
{
    return {u"Example Mail"_s, endpoint, u"jane@example.com"_s, u"https://example.com/app-passwords"_s};
}

QStringList allTexts(const Advice &advice)
{
    return advice.steps + QStringList{advice.title, advice.meaning, advice.administratorNote};
}
} // namespace

class TestAdvice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCause_data();
    void everyCause();
    void placeholders();
    void nothingKnown();
    void whatIsFilledInIsNoPlaceholder();
    void commandsAreQuoted_data();
    void commandsAreQuoted();
    void administratorNotes();
    void vocabulary();
    void everyActionHasALabel();
    void fromAPaste();
    void aPrivateMailboxHasNoAdministrator();
    void everyProgramHasAPlace();
};

void TestAdvice::everyCause_data()
{
    QTest::addColumn<Cause>("cause");
    for (const auto cause : allCauses())
        QTest::newRow(wordFor(cause).data()) << cause;
}

// Whoever reads it learns what it means and what to do, whether or not anything else is known.
void TestAdvice::everyCause()
{
    QFETCH(Cause, cause);
    static const QRegularExpression beginning(u"^[\\p{Lu}]"_s);
    for (const auto &context : {AdviceContext(), everythingKnown()}) {
        const auto advice = adviceFor(cause, context);
        QVERIFY(!advice.title.isEmpty() && !advice.title.endsWith(u'.') && advice.title.size() <= 60);
        QVERIFY(advice.meaning.endsWith(u'.'));
        QVERIFY(advice.steps.size() >= 2 && advice.steps.size() <= 5);
        QVERIFY(!advice.actions.isEmpty());
        QCOMPARE(advice.actions.contains(RepairAction::CopyAdministratorNote), !advice.administratorNote.isEmpty());
        if (advice.audience == Audience::Administrator)
            QVERIFY(!advice.administratorNote.isEmpty());
        const auto texts = allTexts(advice);
        for (const auto &text : texts) {
            QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
            QVERIFY2(!text.contains("  "_L1), qPrintable(text));
        }
        QVERIFY2(beginning.match(advice.meaning).hasMatch(), qPrintable(advice.meaning));
    }
}

void TestAdvice::placeholders()
{
    const auto refused = adviceFor(Cause::ConnectionRefused, everythingKnown());
    QVERIFY(refused.meaning.contains("smtp.example.com"_L1));
    QVERIFY(refused.meaning.contains("port 587"_L1));
    QVERIFY(refused.steps.join(u' ').contains("Example Mail"_L1));
    QVERIFY(adviceFor(Cause::AppPasswordRequired, everythingKnown()).steps.front().contains("https://example.com/app-passwords"_L1));
    QVERIFY(adviceFor(Cause::ProtocolDisabled, everythingKnown()).meaning.contains("SMTP"_L1));
}

void TestAdvice::nothingKnown()
{
    const auto refused = adviceFor(Cause::ConnectionRefused);
    QVERIFY(refused.meaning.contains("the mail server"_L1));
    QVERIFY(refused.meaning.contains("the mail port"_L1));
    QVERIFY(refused.steps.join(u' ').contains("your provider"_L1));
    QVERIFY(adviceFor(Cause::AppPasswordRequired).steps.front().contains("at your provider"_L1));
}

void TestAdvice::whatIsFilledInIsNoPlaceholder()
{
    auto context = everythingKnown();
    context.providerName = u"{host} {"_s;
    QVERIFY(adviceFor(Cause::ConnectionRefused, context).steps.front().contains("{host} {"_L1));
}

void TestAdvice::commandsAreQuoted_data()
{
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an address") << u"jane@example.com"_s << u"-Identity 'jane@example.com' -Smtp"_s;
    QTest::newRow("an apostrophe") << u"o'hara@example.com"_s << u"-Identity 'o''hara@example.com' -Smtp"_s;
    QTest::newRow("a command") << u"x'; Remove-Mailbox"_s << u"-Identity <address of the mailbox> -Smtp"_s;
    QTest::newRow("nothing") << QString() << u"-Identity <address of the mailbox> -Smtp"_s;
}

// An administrator pastes these lines into a shell: nothing in a user name may become code there.
void TestAdvice::commandsAreQuoted()
{
    QFETCH(QString, userName);
    QFETCH(QString, expected);
    const auto note = adviceFor(Cause::SmtpAuthDisabled, {{}, {}, userName, {}}).administratorNote;
    QVERIFY2(note.contains(expected), qPrintable(note));
}

void TestAdvice::administratorNotes()
{
    const auto disabled = adviceFor(Cause::SmtpAuthDisabled).administratorNote;
    QVERIFY(disabled.contains("Set-CASMailbox"_L1));
    QVERIFY(disabled.contains("Set-TransportConfig"_L1));
    const auto blocked = adviceFor(Cause::PortBlocked, everythingKnown()).administratorNote;
    QVERIFY(blocked.contains("smtp.example.com, port 587"_L1));
}

// The file knows every cause once and no other, and only actions and words that exist.
void TestAdvice::vocabulary()
{
    adviceFor(Cause::Unknown); // so that the resource is there
    QFile file(u":/causes.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto entries = QJsonDocument::fromJson(file.readAll()).object().value("causes"_L1).toArray();
    QSet<Cause> seen;
    for (const auto &value : entries) {
        const auto entry = value.toObject();
        const auto cause = causeFromWord(entry.value("id"_L1).toString());
        QVERIFY2(cause && !seen.contains(*cause), qPrintable(entry.value("id"_L1).toString()));
        seen.insert(*cause);
        QCOMPARE(wordFor(adviceFor(*cause).audience), entry.value("audience"_L1).toString());
        QCOMPARE(adviceFor(*cause).actions.size(), entry.value("actions"_L1).toArray().size());
    }
    QCOMPARE(seen.size(), allCauses().size());
    QCOMPARE(adviceFor(Cause::CertificateRevoked).retry, Retry::Never);
    QCOMPARE(adviceFor(Cause::Greylisted).retry, Retry::Later);
}

void TestAdvice::everyActionHasALabel()
{
    for (int number = 0; number <= int(RepairAction::TestAgain); ++number) {
        const auto action = RepairAction(number);
        QVERIFY(!labelFor(action).isEmpty());
        QCOMPARE(repairActionFromWord(QString(wordFor(action))), action);
    }
}

// The failure happened in another program: there is no test to press, and a device has no browser.
void TestAdvice::fromAPaste()
{
    AdviceContext pasted;
    pasted.isPasted = true;
    for (const auto cause : allCauses()) {
        const auto advice = adviceFor(cause, pasted);
        QVERIFY2(!advice.steps.contains("Test again."_L1), wordFor(cause).data());
        QVERIFY2(advice.steps.filter(u"assistant"_s).isEmpty(), wordFor(cause).data());
        QVERIFY2(!advice.steps.isEmpty(), wordFor(cause).data());
        QVERIFY(!advice.actions.contains(RepairAction::TestAgain));
    }
    pasted.program = WrittenBy::Device;
    QVERIFY(!adviceFor(Cause::OAuthRequired, pasted).steps.filter(u"relay"_s).isEmpty());
    pasted.program = WrittenBy::Thunderbird;
    QVERIFY(adviceFor(Cause::OAuthRequired, pasted).steps.filter(u"relay"_s).isEmpty());
    QVERIFY(!adviceFor(Cause::EncryptionRequired, pasted).steps.filter(u"Account Settings"_s).isEmpty());
}

void TestAdvice::aPrivateMailboxHasNoAdministrator()
{
    const auto own = adviceFor(Cause::SmtpAuthDisabled, contextFor(u"outlook-com"_s));
    QCOMPARE(own.audience, Audience::User);
    QCOMPARE(own.administratorNote, QString());
    QVERIFY(!own.actions.contains(RepairAction::CopyAdministratorNote));
    QCOMPARE(adviceFor(Cause::SmtpAuthDisabled, contextFor(u"microsoft-365"_s)).audience, Audience::Administrator);
}

void TestAdvice::everyProgramHasAPlace()
{
    for (int number = 0; number <= int(WrittenBy::Mutt); ++number)
        QVERIFY2(!placeOfSettings(WrittenBy(number)).isEmpty(), wordFor(WrittenBy(number)).data());
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
