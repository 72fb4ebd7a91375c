// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outsidetext.h"
#include "secret.h"

#include <QStringList>

#include <functional>
#include <vector>

// Stands for a reply that repeated a secret which is too short to be covered in it; app/words has the sentence.
inline constexpr QLatin1StringView repeatedWhatWasTyped("[repeated what was typed]");

// Finds secrets in a text that is going to be shown, whatever was done to them on the way, and covers them. It looks at what
// people would see, so the text is made harmless before.
class Mask
{
public:
    Mask() = default;
    Mask(const Mask &) = delete;
    Mask &operator=(const Mask &) = delete;
    ~Mask();

    // From now on this secret is covered wherever it or most of it shows up, also together with the user name as in SASL PLAIN.
    void cover(const Secret &secret, const QString &userName = {});
    // The same for a message that proves the secret, as in SCRAM, and for its longer words; only as a whole.
    void coverProof(const QByteArray &message);
    void coverWhole(QByteArrayView message);

    // Line ends stay where they are.
    QString masked(const QString &shown) const;
    // How often a secret is in it.
    qsizetype count(const QString &shown) const;
    // Whether a secret is in it that is too short to be covered without covering half of every text.
    bool repeatsShort(const QString &shown) const;

private:
    struct Needle {
        QString text; // folded
        qsizetype fewest; // units of it in a row that give it away
    };
    struct Gram { // some units of a needle, to find it by
        quint64 units;
        qsizetype needle;
        qsizetype offset;
    };
    struct Stretch {
        qsizetype begin;
        qsizetype end;
    };

    enum class Part {
        Whole,
        Most,
    };

    void add(QStringList &forms, Part part);
    void addShort(QStringList &forms);
    void index();
    void forgetGrams();
    void look(const QString &folded, const std::function<void(Stretch)> &found) const;
    qsizetype longestMatch(QStringView text, qsizetype at, Stretch &match) const;
    QList<Stretch> stretches(const QString &shown) const;

    std::vector<Needle> m_needles;
    std::vector<Gram> m_grams; // sorted
    std::vector<bool> m_hasGram; // by hash
    std::vector<QString> m_short; // folded
};
