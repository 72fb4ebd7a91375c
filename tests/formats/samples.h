// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QStringList>

// Jane's account as other programs have it, in tests/data/import.
namespace samples
{
inline QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/import/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What Thunderbird's exporter writes, which is what Thunderbird itself writes
inline const QString prefs = QStringLiteral("../export/thunderbird-jane-prefs.js");

inline QList<QByteArray> files(const QStringList &names)
{
    QList<QByteArray> files;
    for (const auto &name : names)
        files.append(sample(name));
    return files;
}

// The files of each format, those of one account together.
inline QList<QStringList> all()
{
    using namespace Qt::StringLiterals;
    return {
        {prefs},
        {u"config-v1.1.xml"_s},
        {u"autodiscover.xml"_s},
        {u"jane.k9s"_s},
        {u"jane.mobileconfig"_s},
        {u"jane.prf"_s},
        {u"jane.source"_s, u"jane-id.source"_s, u"jane-tr.source"_s},
        {u"mailtransports"_s, u"akonadi_imap_resource_0rc"_s},
        {u"msmtprc"_s},
        {u"laravel.env"_s},
    };
}
}
