// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/accountdraft.h"
#include "providers/providercatalog.h"

#include "account/hostname.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

// What must be true of every preset that comes with the program.
class TestPresets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileIsAPreset();
    void mxSuffixesBelongToOne();
    void everybodyHasAWayOut();
    void hintsAgreeWithTheRest();
    void notesAreShort();
    void everyHintHasAWord();
    void loadingIsQuick();
};

void TestPresets::everyFileIsAPreset()
{
    const auto &catalog = ProviderCatalog::builtIn();
    for (const auto &fault : catalog.faults())
        QFAIL(qPrintable(QString(fault.file + u' ' + QString::number(fault.fault.kind) + u' ' + fault.fault.part)));
    const auto files = QDir(QStringLiteral(PROJECT_SOURCE "/resources/providers")).entryList({u"*.json"_s});
    QCOMPARE(catalog.providers().size(), files.size());
    QCOMPARE_GE(catalog.providers().size(), 111);
}

void TestPresets::mxSuffixesBelongToOne()
{
    QSet<QString> seen;
    for (const auto &provider : ProviderCatalog::builtIn().providers()) {
        for (const auto &mx : provider.mxSuffixes) {
            QVERIFY2(!seen.contains(mx.suffix), qPrintable(mx.suffix));
            seen.insert(mx.suffix);
        }
    }
}

// For each provider the preferred servers have proper names and, unless only the person knows it, a user name.
void TestPresets::everybodyHasAWayOut()
{
    const EmailAddress jane{u"jane"_s, u"example.com"_s};
    for (const auto &provider : ProviderCatalog::builtIn().providers()) {
        const BlankValues blanks{{u"server"_s, u"mail.example.net"_s}, {u"account"_s, u"w0123456"_s}};
        const auto servers = serversFor(provider, jane, blanks);
        QCOMPARE(servers.size(), provider.servers.size());
        for (const auto &server : servers) {
            QCOMPARE(parseHostName(server.endpoint.host), server.endpoint.host);
            QCOMPARE(server.userName.isEmpty(), provider.userName.kind == UserNameRule::Custom);
        }
        const auto account = accountFor(provider, jane, blanks);
        const bool letsIn = !provider.hints.contains(ProviderHint::NotSupported);
        QCOMPARE(account.outgoing.has_value(), letsIn);
        QCOMPARE(account.incoming.has_value(), letsIn && provider.kind != ProviderKind::Relay);
    }
}

void TestPresets::hintsAgreeWithTheRest()
{
    for (const auto &provider : ProviderCatalog::builtIn().providers()) {
        const auto says = [&](ProviderHint hint) {
            return provider.hints.contains(hint);
        };
        const auto name = provider.id.toUtf8();
        QVERIFY2(says(ProviderHint::FixedUserName) == (provider.userName.kind == UserNameRule::Fixed), name.constData());
        QVERIFY2(says(ProviderHint::LocalPartUserName) == (provider.userName.kind == UserNameRule::LocalPart), name.constData());
        QVERIFY2(says(ProviderHint::OAuthOnly) == (provider.credentials == QList{Credential::OAuth2}), name.constData());
        for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp})
            QVERIFY2(!provider.oauth || provider.oauth->scopes.contains(protocol), name.constData());
        const bool takesPassword = provider.credentials.contains(Credential::Password);
        QVERIFY2(!(says(ProviderHint::AppPasswordNeeded) && takesPassword), name.constData());
        QVERIFY2(!says(ProviderHint::AppPasswordWithTwoStep) || takesPassword, name.constData());
    }
}

void TestPresets::notesAreShort()
{
    for (const auto &provider : ProviderCatalog::builtIn().providers())
        QVERIFY2(provider.notes.size() <= 2, qPrintable(provider.id));
}

void TestPresets::everyHintHasAWord()
{
    QSet<ProviderHint> used;
    for (const auto &provider : ProviderCatalog::builtIn().providers())
        used += QSet(provider.hints.begin(), provider.hints.end());
    for (const auto hint : allProviderHints()) {
        QCOMPARE(providerHintFromWord(QString(wordFor(hint))), hint);
        QVERIFY2(used.contains(hint), wordFor(hint).data());
    }
}

void TestPresets::loadingIsQuick()
{
    QBENCHMARK_ONCE {
        QVERIFY(!ProviderCatalog::fromFolder(u":/providers"_s).providers().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
