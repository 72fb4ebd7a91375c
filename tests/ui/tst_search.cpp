// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/searchworld.h"
#include "pages/providerpage.h"
#include "pages/youpage.h"
#include "setupwindow.h"
#include "widgets/choicecard.h"
#include "widgets/linkbutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
WizardPages firstTwo(Assistant &assistant)
{
    WizardPages pages;
    pages.push_back(std::make_unique<YouPage>(assistant));
    pages.push_back(std::make_unique<ProviderPage>(assistant));
    return pages;
}

QLineEdit *addressField(const SetupWindow &window)
{
    return window.page()->findChild<QLineEdit *>(u"address"_s);
}

void goOn(const SetupWindow &window)
{
    QTest::mouseClick(window.findChild<QPushButton *>(u"next"_s), Qt::LeftButton);
}

// The cards of the providers page as they stand, each with all of its words.
QStringList cardsOf(const SetupWindow &window)
{
    auto cards = window.page()->findChildren<ChoiceCard *>();
    std::ranges::sort(cards, {}, [](const ChoiceCard *card) {
        return card->y();
    });
    QStringList texts;
    for (const auto *card : std::as_const(cards)) {
        QStringList words{card->radio()->text()};
        for (const auto *label : card->findChildren<QLabel *>())
            words.append(label->text());
        texts.append(words.join(u' '));
    }
    return texts;
}
} // namespace

// What a search finds, as the window shows it.
class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = m_authority.issueFor({u"example.com"_s, u"*.example.com"_s});
    }

    // The newest stood on top once, and nobody said that they contradict each other.
    void theMostTrustedStandsOnTop()
    {
        SearchWorld world(m_authority, m_certificate);
        world.names.addMx(u"example.com"_s, u"example-com.mail.protection.outlook.com"_s, 0);
        world.names.addService(u"_imaps._tcp.example.com"_s, u"imap.example.org"_s, 993);
        QVERIFY(world.start());
        SetupWindow window([&world](Assistant &assistant) {
            assistant.discoveryRules = world.rules;
            return firstTwo(assistant);
        });
        window.show();
        addressField(window)->setText(u"jane@example.com"_s);
        goOn(window);
        QTRY_COMPARE_WITH_TIMEOUT(cardsOf(window).size(), 3, 15s);
        const auto cards = cardsOf(window);
        QVERIFY2(cards[0].contains("Microsoft 365"_L1), qPrintable(cards.join(u'\n')));
        QVERIFY2(cards[0].contains("different servers"_L1), qPrintable(cards[0]));
        QVERIFY2(cards[1].contains("imap.example.org"_L1), qPrintable(cards.join(u'\n')));
        QCOMPARE(qobject_cast<ProviderPage *>(window.page())->chosenProvider(), u"microsoft-365"_s);
    }

    // A better finding that comes later goes on top, and is chosen, as nobody has chosen yet.
    void aBetterOneThatComesLaterTakesItsPlace()
    {
        SearchWorld world(m_authority, m_certificate);
        world.names.addService(u"_imaps._tcp.example.com"_s, u"imap.example.org"_s, 993);
        world.autoconfig(u"example.com"_s, autoconfigDocument("example.com", "imap.example.com", "smtp.example.com"), 700ms);
        QVERIFY(world.start());
        SetupWindow window([&world](Assistant &assistant) {
            assistant.discoveryRules = world.rules;
            return firstTwo(assistant);
        });
        window.show();
        addressField(window)->setText(u"jane@example.com"_s);
        goOn(window);
        QTRY_COMPARE_WITH_TIMEOUT(cardsOf(window).size(), 3, 15s);
        QVERIFY(cardsOf(window)[0].contains("imap.example.com"_L1));
        QVERIFY(window.page()->findChildren<ChoiceCard *>().size() == 3);
        goOn(window);
        QCOMPARE(window.assistant().draft[Side::Incoming].documented->host, u"imap.example.com"_s);
    }

    void aSlipIsAskedAboutBeforeAnybodyHearsOfIt()
    {
        SearchWorld world(m_authority, m_certificate);
        QVERIFY(world.start());
        SetupWindow window([&world](Assistant &assistant) {
            assistant.discoveryRules = world.rules;
            return firstTwo(assistant);
        });
        window.show();
        addressField(window)->setText(u"jane@gmial.com"_s);
        goOn(window);
        QCOMPARE(window.step(), Step::You);
        QVERIFY(world.names.questions().isEmpty());
        auto *meant = window.page()->findChild<LinkButton *>(u"meant"_s);
        QVERIFY(meant->isVisible());
        QTest::mouseClick(meant, Qt::LeftButton);
        QCOMPARE(addressField(window)->text(), u"jane@gmail.com"_s);
        goOn(window);
        QCOMPARE(window.step(), Step::Provider);
        QVERIFY(world.names.questions().isEmpty()); // that one is known
    }

private:
    TestAuthority m_authority;
    ServerCertificate m_certificate;
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
