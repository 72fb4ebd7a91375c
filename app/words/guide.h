// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// One page of the guide: Markdown with its title as the first heading.
struct GuideTopic {
    QString id; // "03-encryption"
    QString title;
    QString text;

    bool operator==(const GuideTopic &) const = default;
};

// The guide to ports, encryption and signing in, in the first of the wanted languages that has a page. English has them all.
class Guide
{
public:
    // `root` has topics.json and a folder for each language: the program's own is ":/guide".
    static Guide load(const QString &root, const QStringList &languages);
    // The languages of the person, as folder names: "de", then "en".
    static QStringList languagesOf(const QStringList &uiLanguages);

    const QList<GuideTopic> &topics() const
    {
        return m_topics;
    }
    // By its id, with or without the number in front: "encryption".
    std::optional<GuideTopic> topic(const QString &id) const;
    // Those whose title or text has every word, the ones with a fitting title first. All for an empty text.
    QList<GuideTopic> search(const QString &text) const;

private:
    QList<GuideTopic> m_topics;
};
