// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts.h"
#include "base/escape.h"
#include "formats/parts/exportfile.h"
#include "formats/parts/importaccounts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// What of an account a format has a place for.
using Kept = MailAccount (*)(MailAccount);

MailAccount everything(MailAccount account)
{
    account.displayName = withoutControls(account.displayName).trimmed();
    return account;
}

MailAccount allButTheName(MailAccount account)
{
    account.displayName.clear();
    return account;
}

MailAccount theSendingSide(MailAccount account)
{
    account.incoming.reset();
    return allButTheName(account);
}

MailAccount theSendingSideAndTheName(MailAccount account)
{
    account.incoming.reset();
    return everything(account);
}

// A profile that only sends has no identity.
MailAccount inThunderbird(MailAccount account)
{
    return account.incoming ? everything(account) : allButTheName(account);
}

// KMail's POP3 accounts lie elsewhere.
MailAccount inKMail(MailAccount account)
{
    return account.incoming && account.incoming->endpoint.protocol == Protocol::Pop3 ? theSendingSide(account) : allButTheName(account);
}

// Apple's profile knows "SSL" only; how it begins shows in the port.
MailAccount inAppleMail(MailAccount account)
{
    constexpr std::array startTlsPorts = {25, 110, 143, 587, 2525};
    for (auto *side : {&account.incoming, &account.outgoing})
        if (auto &endpoint = (*side)->endpoint; endpoint.security != Security::None)
            endpoint.security = std::ranges::contains(startTlsPorts, endpoint.port) ? Security::StartTls : Security::Tls;
    return everything(account);
}

struct Pair {
    const char *name;
    ExportFormat written;
    const char *ending; // of the files to read
    const char *read; // how the importer names it
    Kept kept;
    int fewest; // accounts that the format can hold
};

constexpr Pair pairs[] = {
    {"Thunderbird's ZIP", ExportFormat::ThunderbirdZip, ".zip", "thunderbird-zip", inThunderbird, 20},
    {"autoconfiguration", ExportFormat::ThunderbirdAutoconfig, ".xml", "autoconfig", allButTheName, 20},
    {"Outlook's profile", ExportFormat::OutlookPackage, ".prf", "outlook-profile", allButTheName, 8},
    {"Autodiscover", ExportFormat::OutlookPackage, ".xml", "autodiscover", allButTheName, 18},
    {"Apple's profile", ExportFormat::Apple, "", "apple", inAppleMail, 20},
    {"K-9 Mail", ExportFormat::K9, "", "k9", everything, 20},
    {"KMail", ExportFormat::KMail, "", "kmail", inKMail, 20},
    {"Evolution", ExportFormat::Evolution, "", "evolution", everything, 20},
    {"msmtp", ExportFormat::Msmtp, "", "msmtp", theSendingSide, 18},
    {"variables", ExportFormat::Environment, "", "environment", everything, 20},
    {"Laravel", ExportFormat::Laravel, "", "environment", theSendingSideAndTheName, 20},
};

MailAccount withLogins(const QString &incoming, const QString &outgoing)
{
    auto account = accounts::jane();
    account.incoming->userName = incoming;
    account.outgoing->userName = outgoing;
    return account;
}

QList<MailAccount> everyAccount()
{
    QList<MailAccount> all{accounts::jane(), accounts::pop(), accounts::relay(), accounts::hostile()};
    for (const auto incoming : {Security::Tls, Security::StartTls, Security::None})
        for (const auto outgoing : {Security::Tls, Security::StartTls, Security::None})
            all.append(accounts::withSecurity(accounts::jane(), incoming, outgoing));
    auto open = accounts::jane();
    open.outgoing->signIn = SignIn::None;
    open.outgoing->userName.clear();
    all.append(open);

    all << withLogins(u"jane"_s, u"jane@example.com"_s) << withLogins(u"u4711"_s, u"m0815"_s) << withLogins(u"jane@example.net"_s, u"jane@example.org"_s);
    for (const auto &login : {u"jane doe"_s, u"EXAMPLE\\jane"_s, u"o'neil"_s, u"j\"q\"d"_s, u"j#;=[x]$HOME%40`id`"_s, u"jané"_s, u"جين"_s, u"a:b/c?d&e<f>"_s})
        all.append(withLogins(login, login));

    auto international = accounts::jane();
    international.address = {u"o'neil+mail"_s, u"xn--bcher-kva.example"_s};
    international.displayName = u"Zoë O'Neil, \"Bücher\" 書"_s;
    international.incoming->endpoint.host = u"imap.xn--bcher-kva.example"_s;
    international.outgoing->endpoint.host = u"smtp.xn--bcher-kva.example"_s;
    auto elsewhere = accounts::jane(); // ports of its own, and no names
    elsewhere.incoming->endpoint = {Protocol::Imap, u"192.0.2.7"_s, 10993, Security::Tls};
    elsewhere.outgoing->endpoint = {Protocol::Smtp, u"2001:db8::25"_s, 2525, Security::StartTls};
    return all << international << elsewhere;
}

// Nothing where the format cannot hold the account.
QList<QByteArray> written(const Pair &pair, const MailAccount &account)
{
    QList<QByteArray> files;
    if (const auto exported = exportAccount(pair.written, account))
        for (const auto &file : *exported)
            if (file.name.endsWith(QLatin1StringView(pair.ending)))
                files.append(file.contents);
    return files;
}
} // namespace

// What Mailwright writes for another program it reads back as the same account.
class TestRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<qsizetype>("pair");
        for (qsizetype i = 0; i < qsizetype(std::size(pairs)); ++i)
            QTest::newRow(pairs[i].name) << i;
    }

    void thereAndBack()
    {
        QFETCH(qsizetype, pair);
        const auto &[name, format, ending, word, kept, fewest] = pairs[pair];
        int count = 0;
        const auto all = everyAccount();
        for (const auto &account : all) {
            const auto files = written(pairs[pair], account);
            if (files.isEmpty())
                continue;
            ++count;
            const auto imported = importAccounts(files, {account.address, {}});
            QVERIFY2(imported, files.join('\n').constData());
            QCOMPARE(wordFor(imported->format), QLatin1StringView(word));
            QCOMPARE(imported->accounts.size(), 1);
            auto found = imported->accounts.first().account;
            if (kept(account).displayName.isEmpty()) // some say the address, or the name without its accents
                found.displayName.clear();
            if (found != kept(account))
                qWarning().noquote() << files.join('\n');
            QCOMPARE(found, kept(account));
        }
        QVERIFY2(count >= fewest, QByteArray::number(count).constData());
    }

    // Whose it is stands in the file, but for those that serve a whole domain or only send.
    void theFileSaysWhoseItIs_data()
    {
        thereAndBack_data();
    }

    void theFileSaysWhoseItIs()
    {
        QFETCH(qsizetype, pair);
        if (pairs[pair].read == "autoconfig"_ba || pairs[pair].read == "autodiscover"_ba)
            QSKIP("these name no address");
        const auto account = withLogins(u"u4711"_s, u"m0815@example.net"_s);
        const auto imported = importAccounts(written(pairs[pair], account));
        QVERIFY(imported);
        QCOMPARE(imported->accounts.first().account.address, account.address);
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
