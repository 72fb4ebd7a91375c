// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/thunderbird/thunderbirdplaces.h"
#include "support/golden.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestThunderbirdPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noThunderbird()
    {
        const QTemporaryDir home;
        QCOMPARE(thunderbirdProfiles(home.path(), {}), {});
    }

    void everyPlaceIsLookedInto_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<ThunderbirdInstall>("install");
        using enum ThunderbirdInstall;
        QTest::newRow("package") << u".thunderbird"_s << System;
        QTest::newRow("configuration folder") << u".config/thunderbird"_s << System;
        QTest::newRow("Snap") << u"snap/thunderbird/common/.thunderbird"_s << Snap;
        QTest::newRow("Flathub, capital") << u".var/app/org.mozilla.Thunderbird/.thunderbird"_s << Flatpak;
        QTest::newRow("Flathub") << u".var/app/org.mozilla.thunderbird/.thunderbird"_s << Flatpak;
        QTest::newRow("Flathub, ESR") << u".var/app/org.mozilla.thunderbird_esr/.thunderbird"_s << Flatpak;
        QTest::newRow("Fedora's Flatpak") << u".var/app/net.thunderbird.Thunderbird/.thunderbird"_s << Flatpak;
    }

    void everyPlaceIsLookedInto()
    {
        QFETCH(QString, place);
        QFETCH(ThunderbirdInstall, install);
        const QTemporaryDir home;
        const auto folder = home.filePath(place);
        QVERIFY(writeWhole(folder + "/profiles.ini"_L1, "[Profile0]\nName=default\nIsRelative=1\nPath=abc.default\n"));
        QVERIFY(QDir().mkpath(folder + "/abc.default"_L1));
        QCOMPARE(thunderbirdProfiles(home.path(), {}), QList({ThunderbirdProfile{folder + "/abc.default"_L1, install}}));
    }

    void theEnvironmentSaysWhereConfigurationsLie()
    {
        const QTemporaryDir home;
        QProcessEnvironment environment;
        environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"elsewhere"_s));
        QVERIFY(thunderbirdPlaces(home.path(), environment).contains(ThunderbirdPlace{home.filePath(u"elsewhere/thunderbird"_s), ThunderbirdInstall::System}));
        environment.insert(u"XDG_CONFIG_HOME"_s, u"relative"_s);
        QVERIFY(thunderbirdPlaces(home.path(), environment).contains(ThunderbirdPlace{home.filePath(u".config/thunderbird"_s), ThunderbirdInstall::System}));
    }

    void theProfileInUse_data()
    {
        QTest::addColumn<QByteArray>("profiles");
        QTest::addColumn<QByteArray>("installs");
        QTest::addColumn<QStringList>("expected");
        const auto both =
            "[Profile1]\nName=default\nIsRelative=1\nPath=old.default\nDefault=1\n\n[Profile0]\nName=default-default\nIsRelative=1\nPath=new.default\n"_ba;
        QTest::newRow("an installation's own") << "[Install9259736EB02EC448]\nDefault=new.default\nLocked=1\n\n" + both << ""_ba
                                               << QStringList(u"new.default"_s);
        QTest::newRow("CRLF") << "[InstallA]\r\nDefault=new.default\r\n" + both << ""_ba << QStringList(u"new.default"_s);
        QTest::newRow("in installs.ini only") << both << "[9259736EB02EC448]\nDefault=new.default\n"_ba << QStringList(u"new.default"_s);
        QTest::newRow("two installations") << "[InstallA]\nDefault=old.default\n[InstallB]\nDefault=new.default\n[InstallC]\nDefault=old.default\n" + both
                                           << ""_ba << QStringList({u"old.default"_s, u"new.default"_s});
        QTest::newRow("before version 68") << both << ""_ba << QStringList(u"old.default"_s);
        QTest::newRow("the installation's is gone") << "[InstallA]\nDefault=gone.default\n" + both << ""_ba << QStringList(u"old.default"_s);
        QTest::newRow("none is marked") << "[Profile0]\nPath=new.default\n[Profile1]\nPath=old.default\n"_ba << ""_ba << QStringList(u"new.default"_s);
        QTest::newRow("nothing in it") << "[General]\nStartWithLastProfile=1\n"_ba << ""_ba << QStringList();
        QTest::newRow("not an INI file") << "=\n]x[\nDefault=1"_ba << ""_ba << QStringList();
    }

    void theProfileInUse()
    {
        QFETCH(QByteArray, profiles);
        QFETCH(QByteArray, installs);
        QFETCH(QStringList, expected);
        const QTemporaryDir home;
        const QDir place(home.filePath(u".thunderbird"_s));
        QVERIFY(place.mkpath(u"old.default"_s) && place.mkpath(u"new.default"_s));
        QVERIFY(writeWhole(place.filePath(u"profiles.ini"_s), profiles) && writeWhole(place.filePath(u"installs.ini"_s), installs));
        QStringList found;
        for (const auto &profile : thunderbirdProfiles(home.path(), {}))
            found.append(place.relativeFilePath(profile.folder));
        QCOMPARE(found, expected);
    }

    void aProfileElsewhere()
    {
        const QTemporaryDir home;
        const auto profile = home.filePath(u"Mail/jane"_s);
        QVERIFY(QDir().mkpath(profile));
        QVERIFY(writeWhole(home.filePath(u".thunderbird/profiles.ini"_s), "[Profile0]\nIsRelative=0\nPath=" + QFile::encodeName(profile) + "\nDefault=1\n"));
        QCOMPARE(thunderbirdProfiles(home.path(), {}), QList({ThunderbirdProfile{profile, ThunderbirdInstall::System}}));
    }
};

QTEST_GUILESS_MAIN(TestThunderbirdPlaces)
#include "tst_thunderbirdplaces.moc"
