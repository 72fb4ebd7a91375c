// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "thunderbirdplaces.h"

#include "base/inputfile.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 largestFile = 1 << 20;

struct Section {
    QString name;
    QHash<QString, QString> values;
};

// profiles.ini has no escapes; QSettings would see some in it.
QList<Section> readSections(const QString &path)
{
    QList<Section> sections;
    const auto text = QString::fromUtf8(readBounded(path, largestFile).value_or(QByteArray()));
    for (const auto &rawLine : QStringView(text).split(u'\n')) {
        const auto line = rawLine.trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']'))
            sections.append({line.sliced(1, line.size() - 2).toString(), {}});
        else if (const auto equals = line.indexOf(u'='); equals > 0 && !sections.isEmpty())
            sections.last().values.insert(line.first(equals).toString(), line.sliced(equals + 1).toString());
    }
    return sections;
}

QStringList valuesOf(const QList<Section> &sections, QLatin1StringView namePrefix, const QString &key)
{
    QStringList values;
    for (const auto &section : sections)
        if (section.name.startsWith(namePrefix) && section.values.contains(key))
            values.append(section.values.value(key));
    return values;
}

QStringList defaultProfiles(QList<Section> sections)
{
    sections.removeIf([](const Section &section) {
        return section.values.value(u"Default"_s) != "1"_L1;
    });
    return valuesOf(sections, "Profile"_L1, u"Path"_s);
}

QStringList existing(const QDir &place, const QStringList &paths)
{
    QStringList folders;
    for (const auto &path : paths) {
        const auto folder = QDir::cleanPath(place.filePath(path));
        if (!path.isEmpty() && QDir(folder).exists() && !folders.contains(folder))
            folders.append(folder);
    }
    return folders;
}

// Since version 68 each installation names its own profile in an [Install...] section, repeated in installs.ini. Default=1
// is what older versions used, and today often marks an empty folder.
QStringList profilesAt(const QDir &place)
{
    const auto profiles = readSections(place.filePath(u"profiles.ini"_s));
    const auto installs = readSections(place.filePath(u"installs.ini"_s));
    for (const auto &paths : {valuesOf(profiles, "Install"_L1, u"Default"_s),
                              valuesOf(installs, ""_L1, u"Default"_s),
                              defaultProfiles(profiles),
                              valuesOf(profiles, "Profile"_L1, u"Path"_s).mid(0, 1)})
        if (const auto folders = existing(place, paths); !folders.isEmpty())
            return folders;
    return {};
}
} // namespace

QList<ThunderbirdPlace> thunderbirdPlaces(const QString &home, const QProcessEnvironment &environment)
{
    using enum ThunderbirdInstall;
    const auto configHome = environment.value(u"XDG_CONFIG_HOME"_s);
    const QDir config(QDir::isAbsolutePath(configHome) ? configHome : QString(home + "/.config"_L1));
    QList<ThunderbirdPlace> places{
        {home + "/.thunderbird"_L1, System},
        {config.filePath(u"thunderbird"_s), System},
        {home + "/snap/thunderbird/common/.thunderbird"_L1, Snap},
    };
    for (const auto id : {"net.thunderbird.Thunderbird"_L1, "org.mozilla.Thunderbird"_L1, "org.mozilla.thunderbird"_L1, "org.mozilla.thunderbird_esr"_L1})
        places.append({home + "/.var/app/"_L1 + id + "/.thunderbird"_L1, Flatpak});
    return places;
}

QList<ThunderbirdProfile> thunderbirdProfiles(const QString &home, const QProcessEnvironment &environment)
{
    QList<ThunderbirdProfile> profiles;
    for (const auto &place : thunderbirdPlaces(home, environment))
        for (const auto &folder : profilesAt(QDir(place.folder)))
            profiles.append({folder, place.install});
    return profiles;
}
