// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aboutmail.h"

#include "explainresources.h"
#include "paste/replyform.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestLookForSigns = 64 * 1024;

// Parts of a text, in small letters.
struct Signs {
    QStringList ofMail;
    QStringList clear; // of something else, whatever stands beside
    QStringList alone; // of something else, where nothing is about mail
    QStringList usual; // likewise, where two of them stand there
    QStringList ofPrograms; // of a fault in a program, which may have been about to send mail
    QStringList ofSuccess;
    QStringList ofFailure;
};

QStringList signsIn(const QJsonValue &list)
{
    QStringList signs;
    const auto array = list.toArray();
    for (const auto &value : array)
        signs.append(value.toString().toLower());
    return signs;
}

Signs readSigns()
{
    const auto file = readExplainResource(u"otherthings"_s, "mailwright.otherthings/1"_L1);
    Signs signs{signsIn(file["mail"_L1]), {}, {}, {}, {}, signsIn(file["success"_L1]), signsIn(file["failure"_L1])};
    const auto kinds = file["things"_L1].toArray();
    for (const auto &kind : kinds) {
        signs.clear += signsIn(kind["clear"_L1]);
        signs.alone += signsIn(kind["alone"_L1]);
        signs.ofPrograms += signsIn(kind["program"_L1]);
        signs.usual += signsIn(kind["usual"_L1]);
    }
    return signs;
}

const Signs &signs()
{
    static const auto read = readSigns();
    return read;
}

bool hasAny(const QString &text, const QStringList &signs)
{
    return std::ranges::any_of(signs, [&text](const QString &sign) {
        return text.contains(sign);
    });
}

QString lookedAt(const QString &text)
{
    return text.left(longestLookForSigns).toLower();
}
} // namespace

bool hasWordsOfMail(const QString &text)
{
    return hasAny(lookedAt(text), signs().ofMail);
}

bool hasSignsOfMail(const QString &text)
{
    const auto looked = lookedAt(text);
    const auto lines = looked.split(u'\n');
    return hasAny(looked, signs().ofMail) || std::ranges::any_of(lines, [](const QString &line) {
               return isReply(line.trimmed().toUpper());
           });
}

bool isAboutSomethingElse(const QString &text)
{
    const auto looked = lookedAt(text);
    if (hasAny(looked, signs().clear))
        return true;
    const auto usual = std::ranges::count_if(signs().usual, [&looked](const QString &sign) {
        return looked.contains(sign);
    });
    return (usual >= 2 || hasAny(looked, signs().alone)) && !hasWordsOfMail(text);
}

bool isFaultOfProgram(const QString &text)
{
    return hasAny(lookedAt(text), signs().ofPrograms);
}

bool saysSuccess(const QString &text)
{
    const auto looked = lookedAt(text);
    return hasAny(looked, signs().ofSuccess) && !hasAny(looked, signs().ofFailure);
}
