// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretsearch.h"

#include "readings.h"

#include <algorithm>
#include <mutex>

namespace
{
constexpr qsizetype fewestSought = 8; // characters; fewer of them in a row come up by chance, in a fingerprint for instance
constexpr qsizetype longestWord = 16;

// The user names that give away their own secret.
class TellingNames
{
public:
    static TellingNames &instance()
    {
        static TellingNames only;
        return only;
    }
    void add(const QString &name)
    {
        const std::scoped_lock locked(m_lock);
        if (!m_names.contains(name))
            m_names.append(name);
    }
    bool tell(const QString &secret) const
    {
        const std::scoped_lock locked(m_lock);
        return std::ranges::any_of(m_names, [&](const QString &name) {
            return name.contains(secret);
        });
    }

private:
    mutable std::mutex m_lock;
    QStringList m_names; // folded
};

// A word of some language, or a number: it may stand in the program's own sentences.
bool isWord(QStringView text)
{
    if (text.size() > longestWord)
        return false;
    const auto isLetter = [](QChar c) {
        return c.isLetter();
    };
    const auto isDigit = [](QChar c) {
        return c.isDigit();
    };
    return std::ranges::all_of(text, isLetter) || std::ranges::all_of(text, isDigit);
}

bool isSought(const Secret &secret)
{
    auto text = QString::fromUtf8(secret.bytes());
    auto plain = folded(text);
    const bool sought = plain.size() >= fewestSought && !isWord(text) && !TellingNames::instance().tell(plain);
    wipe(text);
    wipe(plain);
    return sought;
}
} // namespace

SecretSearch::SecretSearch(const QList<Secret> &secrets)
{
    for (const auto &secret : secrets)
        m_mask.cover(secret);
}

bool SecretSearch::finds(const QByteArray &document, const QByteArray &withoutOutsideWords) const
{
    const auto found = m_mask.count(QString::fromUtf8(document));
    return found > 0 && found > m_mask.count(QString::fromUtf8(withoutOutsideWords));
}

bool holdsSecretAtHand(const QString &document)
{
    Mask mask;
    bool seeks = false;
    for (const auto secrets = Secret::atHand(); const auto &secret : secrets)
        if (isSought(secret)) {
            mask.coverWhole(secret.bytes());
            seeks = true;
        }
    return seeks && mask.count(document) > 0;
}

void noteUserName(const Secret &secret, const QString &userName)
{
    auto plain = folded(QString::fromUtf8(secret.bytes()));
    if (const auto name = folded(userName); !plain.isEmpty() && name.contains(plain))
        TellingNames::instance().add(name);
    wipe(plain);
}
