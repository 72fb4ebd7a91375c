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
    void theIndexIsComplete();
    void domainsBelongToOne();
    void wellKnownDomainsAreKnown();
    void everyPresetNamesItsSource();
    void mxSuffixesBelongToOne();
    void everybodyHasAWayOut();
    void hintsAgreeWithTheRest();
    void notesAreShort();
    void everyHintHasAWord();
    void loadingIsQuick();
};

void TestPresets::everyFileIsAPreset()
{
    const auto catalog = ProviderCatalog::fromFolder(u":/providers"_s);
    for (const auto &fault : catalog.faults())
        QFAIL(qPrintable(QString(fault.file + u' ' + QString::number(fault.fault.kind) + u' ' + fault.fault.part)));
    const auto files = QDir(QStringLiteral(PROJECT_SOURCE "/resources/providers")).entryList({u"*.json"_s});
    QCOMPARE(catalog.providers().size(), files.size());
    QCOMPARE_GE(catalog.providers().size(), 111);
}

// What the program looks up is what the files say.
void TestPresets::theIndexIsComplete()
{
    const auto &builtIn = ProviderCatalog::builtIn();
    QVERIFY(builtIn.faults().isEmpty());
    for (const auto &provider : ProviderCatalog::fromFolder(u":/providers"_s).providers()) {
        QVERIFY2(builtIn.byId(provider.id) == provider, qPrintable(provider.id));
        for (const auto &domain : provider.domains)
            QVERIFY2(builtIn.byDomain(domain) == provider, qPrintable(domain));
        for (const auto &mx : provider.mxSuffixes)
            QVERIFY2(builtIn.byMxHost(mx.suffix) == provider, qPrintable(mx.suffix));
    }
}

// Asked of the files themselves, since a catalog takes no domain twice.
void TestPresets::domainsBelongToOne()
{
    QHash<QString, QString> owners;
    const QDir folder(u":/providers"_s);
    for (const auto &name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto preset = parseProvider(file.readAll());
        QVERIFY2(preset, qPrintable(name));
        for (const auto &domain : preset->domains) {
            QVERIFY2(!owners.contains(domain), qPrintable(QString(domain + ": "_L1 + owners.value(domain) + u' ' + name)));
            owners.insert(domain, name);
        }
    }
}

// Of the mail domains that people have most often, over the world; the list names them, whoever runs them today.
void TestPresets::wellKnownDomainsAreKnown()
{
    QFile file(QStringLiteral(TEST_DATA "/providers/wellknown-domains.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto domains = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE_GT(domains.size(), 300);
    QStringList unknown;
    for (const auto &domain : domains)
        if (!ProviderCatalog::builtIn().byDomain(domain))
            unknown.append(domain);
    QVERIFY2(unknown.size() * 100 <= domains.size() * 15, qPrintable(unknown.join(u' ')));
}

// Only what is told as not confirmed may come from memory.
void TestPresets::everyPresetNamesItsSource()
{
    for (const auto &provider : ProviderCatalog::builtIn().providers()) {
        const bool mayBeFromMemory = provider.confidence == PresetConfidence::Low || provider.kind == ProviderKind::Generic;
        QVERIFY2(mayBeFromMemory || !provider.sources.isEmpty(), qPrintable(provider.id));
        for (const auto &source : provider.sources)
            QVERIFY2(source.date <= provider.checked, qPrintable(provider.id));
    }
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
    QFile file(u":/providers.index"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto index = file.readAll();
    QBENCHMARK {
        QVERIFY(ProviderCatalog::fromIndex(index, u":/providers"_s).byDomain(u"gmail.com"_s));
    }
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
