// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts.h"
#include "formats/kmail/kmail.h"
#include "formats/parts/exportfile.h"
#include "support/golden.h"

#include <MailTransport/Transport>
#include <MailTransport/TransportManager>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using MailTransport::Transport;

namespace
{
// Accounts that differ in all that a transport says, each of another person.
QList<MailAccount> everyAccount()
{
    QList<MailAccount> all{accounts::jane(), accounts::pop(), accounts::relay(), accounts::hostile()};
    for (const auto security : {Security::Tls, Security::StartTls, Security::None})
        all.append(accounts::withSecurity(accounts::jane(), security, security));
    auto open = accounts::jane();
    open.outgoing->signIn = SignIn::None;
    all.append(open);
    for (const auto &login : {u"EXAMPLE\\jane"_s, u" j#;=[x]$HOME \"q\" "_s, u"jané\\n"_s}) {
        auto odd = accounts::jane();
        odd.outgoing->userName = login;
        all.append(odd);
    }
    for (int i = 0; auto &account : all)
        account.address.localPart = u"jane"_s + QString::number(++i);
    return all;
}

int encryptionOf(Security security)
{
    switch (security) {
    case Security::Tls:
        return Transport::EnumEncryption::SSL;
    case Security::StartTls:
        return Transport::EnumEncryption::TLS;
    case Security::None:
        return Transport::EnumEncryption::None;
    }
    Q_UNREACHABLE_RETURN(-1);
}
} // namespace

// The exported groups, read by the library that KMail itself sends with.
class TestKMail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The library reads the file once in a program, so all groups go into one, as a person appends them.
    void kmailFindsEveryTransport()
    {
        QTemporaryDir home;
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        const auto all = everyAccount();
        QByteArray file;
        for (const auto &account : all)
            file += exportAccount(ExportFormat::KMail, account)->first().contents;
        QVERIFY(writeWhole(home.filePath(u"mailtransports"_s), file));

        const auto transports = MailTransport::TransportManager::self()->transports();
        QCOMPARE(transports.size(), all.size());
        for (const auto &account : all) {
            const auto found = std::ranges::find_if(transports, [&account](const Transport *transport) {
                return transport->name() == account.address.toString();
            });
            QVERIFY(found != transports.end());
            const auto &transport = **found;
            const auto &server = *account.outgoing;
            QCOMPARE(QString::number(transport.id()), kmailWalletEntry(account));
            QCOMPARE(transport.identifier(), u"SMTP"_s);
            QCOMPARE(transport.host(), server.endpoint.host);
            QCOMPARE(transport.port(), uint(server.endpoint.port));
            QCOMPARE(int(transport.encryption()), encryptionOf(server.endpoint.security));
            QCOMPARE(transport.requiresAuthentication(), server.signIn == SignIn::Password);
            if (!transport.requiresAuthentication())
                continue;
            QCOMPARE(transport.userName(), server.userName);
            QCOMPARE(int(transport.authenticationType()), int(Transport::EnumAuthenticationType::PLAIN));
            QVERIFY(transport.storePassword());
        }
    }
};

QTEST_MAIN(TestKMail)
#include "tst_kmail.moc"
