// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/arrivalcard.h"
#include "support/mailhost.h"
#include "ui/pagetesting.h"

#include <QSslCertificate>
#include <QStandardPaths>

#include <memory>

using namespace Qt::StringLiterals;
using namespace PageTesting;

namespace
{
const auto password = "Tr0ub4dor&3-correct-horse"_ba;
}

// The test page on a real Postfix and a real Dovecot: where the test message arrives, and that it can be deleted from there.
class TestArrival : public QObject
{
    Q_OBJECT
public:
    static void initMain()
    {
        qputenv("QT_NO_THREADED_GLIB", "1");
        QStandardPaths::setTestModeEnabled(true);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Postfix::unavailable().isEmpty())
            QSKIP(qUtf8Printable(Postfix::unavailable()));
        m_host = std::make_unique<MailHost>();
        QVERIFY2(m_host->start(m_authority.issue(TestAuthority::Leaf::Good), password), m_host->log().constData());
    }

    void theMessageIsFoundAndDeleted_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<FolderUse>("use");
        QTest::addColumn<QString>("title");
        QTest::newRow("in the inbox") << u"jane@example.com"_s << FolderUse::Inbox << u"The test message arrived"_s;
        QTest::newRow("among the spam") << u"spam@example.com"_s << FolderUse::Spam << u"The test message is in the spam folder"_s;
    }

    void theMessageIsFoundAndDeleted()
    {
        QFETCH(QString, address);
        QFETCH(FolderUse, use);
        QFETCH(QString, title);
        const auto before = m_host->dovecot().inbox().size();
        Assistant assistant;
        auto &draft = assistant.draft;
        fillIn(draft);
        draft.way = Way::Practice; // nothing is remembered of it
        draft.address = *EmailAddress::parse(address);
        draft[Side::Incoming].endpoint = m_host->endpoint(Protocol::Imap, Security::Tls);
        draft[Side::Outgoing].endpoint = m_host->endpoint(Protocol::Smtp, Security::StartTls);
        draft.naming.hosts = {draft[Side::Incoming].endpoint->host, draft[Side::Outgoing].endpoint->host}; // typed
        draft[Side::Incoming].userName = u"jane"_s;
        draft.password = secret(QString::fromLatin1(password));
        draft.furtherAuthorities = QSslCertificate::fromPath(m_authority.caFile());
        TestPage page(assistant);
        page.enter();
        page.show();
        QSignalSpy ended(&page.arrivalCard(), &ArrivalCard::ended);
        QVERIFY(test(page));
        QVERIFY2(page.isComplete(), m_host->log().constData());
        QVERIFY(ended.count() == 1 || ended.wait(patience));
        QVERIFY(draft.arrival);
        QCOMPARE(draft.arrival->folder.use, use);
        const auto &card = page.arrivalCard();
        QVERIFY2(card.title().endsWith(title), qPrintable(card.title()));
        QVERIFY2(card.text().contains(u"✓ AUTH (jane): pass."), qPrintable(card.text()));
        photograph(page, u"5-test-arrived-"_s + wordFor(use));

        page.findChild<QPushButton *>(u"removeMessage"_s)->click();
        QVERIFY(ended.wait(patience));
        QCOMPARE(draft.arrival->removal, Removal::Kept); // what the finish page tells is how it arrived
        QVERIFY2(card.text().contains("It has been deleted again."_L1), qPrintable(card.text()));
        QCOMPARE(m_host->dovecot().inbox().size(), before);
    }

private:
    TestAuthority m_authority;
    std::unique_ptr<MailHost> m_host;
};

QTEST_MAIN(TestArrival)
#include "tst_arrival.moc"
