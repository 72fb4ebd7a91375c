// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/providercatalog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QByteArray builtInFile(const QString &name)
{
    QFile file(QString(u":/providers/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QDir &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString idOf(const std::optional<Provider> &provider)
{
    return provider ? provider->id : QString();
}
}

class TestProviderCatalog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byDomain_data();
    void byDomain();
    void byMxHost_data();
    void byMxHost();
    void confirmedSuffixesWin();
    void search_data();
    void search();
    void searchForNothing();
    void damagedFilesCostOnlyThemselves();
    void anIndexSaysTheSame();
    void anIndexReadsNoPreset();
    void aDamagedIndex();
    void noFolder();
};

void TestProviderCatalog::byDomain_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("id");
    QTest::newRow("Gmail") << u"gmail.com"_s << u"gmail"_s;
    QTest::newRow("Hotmail in Germany") << u"hotmail.de"_s << u"outlook-com"_s;
    QTest::newRow("capitals") << u"GMX.de"_s << u"gmx-net"_s;
    QTest::newRow("Yahoo's servers, another brand") << u"cox.net"_s << u"cox"_s;
    QTest::newRow("not a part of it") << u"mail.gmail.com"_s << QString();
    QTest::newRow("unknown") << u"example.com"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestProviderCatalog::byDomain()
{
    QFETCH(QString, domain);
    QTEST(idOf(ProviderCatalog::builtIn().byDomain(domain)), "id");
}

void TestProviderCatalog::byMxHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("id");
    QTest::newRow("Workspace") << u"aspmx.l.google.com"_s << u"google-workspace"_s;
    QTest::newRow("Workspace, second server, final dot") << u"ALT2.ASPMX.L.GOOGLE.COM."_s << u"google-workspace"_s;
    QTest::newRow("Gmail itself") << u"alt1.gmail-smtp-in.l.google.com"_s << u"gmail"_s;
    QTest::newRow("Microsoft 365") << u"foo.mail.protection.outlook.com"_s << u"microsoft-365"_s;
    QTest::newRow("Outlook.com: the longer suffix") << u"outlook-com.olc.protection.outlook.com"_s << u"outlook-com"_s;
    QTest::newRow("Yahoo: no brand to be seen") << u"mta5.am0.yahoodns.net"_s << u"yahoo"_s;
    QTest::newRow("AOL at Yahoo") << u"mx-aol.mail.gm0.yahoodns.net"_s << u"aol"_s;
    QTest::newRow("only whole labels count") << u"mx.notgoogle.com"_s << QString();
    QTest::newRow("suffix in the middle") << u"google.com.example.net"_s << QString();
    QTest::newRow("unknown") << u"mx.example.com"_s << QString();
    QTest::newRow("not a name") << u"mx google.com"_s << QString();
    QTest::newRow("root target") << u"."_s << QString();
}

void TestProviderCatalog::byMxHost()
{
    QFETCH(QString, host);
    QTEST(idOf(ProviderCatalog::builtIn().byMxHost(host)), "id");
}

void TestProviderCatalog::confirmedSuffixesWin()
{
    const auto likely = builtInFile(u"gmail.json"_s);
    auto sure = likely;
    sure.replace("\"gmail\"", "\"zmail\"").replace("\"gmail.com\", \"googlemail.com\"", "").replace("\"confirmed\": false", "\"confirmed\": true");
    ProviderCatalog catalog;
    catalog.add(u"gmail.json"_s, likely);
    catalog.add(u"zmail.json"_s, sure);
    QVERIFY(catalog.faults().isEmpty());
    QCOMPARE(idOf(catalog.byMxHost(u"gmail-smtp-in.l.google.com"_s)), u"zmail"_s);
}

void TestProviderCatalog::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("abbreviation") << u"ses"_s << u"amazon-ses"_s;
    QTest::newRow("brand") << u"outlook"_s << u"outlook-com"_s;
    QTest::newRow("older brand") << u"hotmail"_s << u"outlook-com"_s;
    QTest::newRow("capitals and blanks") << u"  GMail "_s << u"gmail"_s;
    QTest::newRow("accents nobody has") << u"Pósteo"_s << u"posteo"_s;
    QTest::newRow("full width") << u"ＧＭＸ"_s << u"gmx-net"_s;
    QTest::newRow("two words") << u"google workspace"_s << u"google-workspace"_s;
    QTest::newRow("words in any order") << u"365 microsoft"_s << u"microsoft-365"_s;
    QTest::newRow("domain") << u"me.com"_s << u"icloud"_s;
    QTest::newRow("whole address") << u"jane@web.de"_s << u"web-de"_s;
    QTest::newRow("server") << u"smtp.office365.com"_s << u"microsoft-365"_s;
    QTest::newRow("beginning") << u"sendg"_s << u"sendgrid-us"_s;
    QTest::newRow("PowerMTA") << u"powermta"_s << u"powermta"_s;
    QTest::newRow("unknown") << u"no such provider"_s << QString();
    QTest::newRow("64 KiB") << QString(65536, u'a') << QString();
}

void TestProviderCatalog::search()
{
    QFETCH(QString, text);
    const auto found = ProviderCatalog::builtIn().search(text);
    QTEST(found.isEmpty() ? QString() : found.first().id, "first");
}

void TestProviderCatalog::searchForNothing()
{
    const auto &catalog = ProviderCatalog::builtIn();
    const auto all = catalog.search(u"  ");
    QCOMPARE(all.size(), catalog.entries().size());
    QVERIFY(std::ranges::is_sorted(all, {}, [](const ProviderEntry &provider) {
        auto name = provider.name.normalized(QString::NormalizationForm_KD).toCaseFolded();
        return name.removeIf([](QChar c) {
            return c.category() == QChar::Mark_NonSpacing; // "Český" stands beside "Cesky"
        });
    }));
}

void TestProviderCatalog::damagedFilesCostOnlyThemselves()
{
    QTemporaryDir folder;
    const QDir dir(folder.path());
    const auto good = builtInFile(u"gmail.json"_s);
    write(dir, u"gmail.json"_s, good);
    write(dir, u"cutoff.json"_s, good.first(good.size() / 2));
    write(dir, u"huge.json"_s, QByteArray(1 << 20, ' '));
    write(dir, u"other.json"_s, QByteArray(good).replace("\"gmail\"", "\"renamed\""));
    write(dir, u"sameid.json"_s, good);
    write(dir, u"samedomain.json"_s, QByteArray(good).replace("\"gmail\"", "\"samedomain\""));
    write(dir, u"notes.txt"_s, "not a preset");

    const auto catalog = ProviderCatalog::fromFolder(folder.path());
    QCOMPARE(catalog.providers().size(), 1);
    QCOMPARE(idOf(catalog.byId(u"gmail"_s)), u"gmail"_s);
    const QList<CatalogFault> expected{
        {u"cutoff.json"_s, {PresetFault::NotJson, {}}},
        {u"huge.json"_s, {PresetFault::TooLarge, {}}},
        {u"other.json"_s, {PresetFault::Contradiction, u"id"_s}},
        {u"samedomain.json"_s, {PresetFault::Duplicate, u"gmail.com"_s}},
        {u"sameid.json"_s, {PresetFault::Duplicate, u"id"_s}},
    };
    QVERIFY(catalog.faults() == expected);
}

void TestProviderCatalog::anIndexSaysTheSame()
{
    const auto folder = ProviderCatalog::fromFolder(u":/providers"_s);
    const auto indexed = ProviderCatalog::fromIndex(folder.index(), u":/providers"_s);
    QVERIFY(indexed.entries() == folder.entries());
    QVERIFY(indexed.providers() == folder.providers());
    QVERIFY(indexed.faults().isEmpty());
}

// Nothing is behind this index, so what is found was found without a file.
void TestProviderCatalog::anIndexReadsNoPreset()
{
    ProviderCatalog one;
    one.add(u"gmail.json"_s, builtInFile(u"gmail.json"_s));
    const auto catalog = ProviderCatalog::fromIndex(one.index(), u"/no/such/folder"_s);
    QVERIFY(catalog.entries() == one.entries());
    QCOMPARE(catalog.search(u"imap.gmail.com").size(), 1);
    QVERIFY(!catalog.byId(u"gmail"_s));
    QVERIFY(!catalog.byDomain(u"gmail.com"_s));
    QVERIFY(!catalog.byMxHost(u"gmail-smtp-in.l.google.com"_s));
    QVERIFY(!catalog.byServer(u"imap.gmail.com"_s));
    QVERIFY(catalog.providers().isEmpty());
}

void TestProviderCatalog::aDamagedIndex()
{
    ProviderCatalog one;
    one.add(u"gmail.json"_s, builtInFile(u"gmail.json"_s));
    const auto index = one.index();
    for (qsizetype size = 0; size < index.size(); ++size) {
        const auto catalog = ProviderCatalog::fromIndex(index.first(size), u":/providers"_s);
        QVERIFY(catalog.entries().isEmpty());
        QCOMPARE(catalog.faults().size(), 1);
    }
}

void TestProviderCatalog::noFolder()
{
    const auto catalog = ProviderCatalog::fromFolder(u"/no/such/folder"_s);
    QVERIFY(catalog.providers().isEmpty());
    QVERIFY(!catalog.byId(u"gmail"_s));
}

QTEST_GUILESS_MAIN(TestProviderCatalog)
#include "tst_providercatalog.moc"
