// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "possibilities.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{
// Where in a line a list of possibilities begins, or -1.
qsizetype beginningOfList(const QString &line)
{
    static const QRegularExpression beginning(
        u"(?:one|some|any) (?:or more )?of the following|(?:for|because of) the following reasons?|possible (?:reasons?|causes?)|(?:most )?common "
        u"(?:reasons?|causes?)|"
        "one possibility is|the other possibility is|this (?:usually|can|could|may|might) (?:means?|be) (?:that|because|caused|due)|mögliche "
        "(?:ursachen?|gründe)|"
        "causes? possibles?|posibles causas|possibili cause|possíveis causas|возможные причины|可能的原因"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = beginning.match(line);
    return found.capturedStart();
}

// "1. ...", "- ...", "• ..."
bool isItem(const QString &line)
{
    static const QRegularExpression item(u"^\\s*(?:\\d{1,2}[.)]\\s|[-*•·–]\\s|\\([a-z0-9]\\)\\s)"_s);
    return item.match(line).hasMatch();
}

// "Either the port does not do this, or the certificate is not trusted: ..." as far as the sentence and its explanation go.
QString withoutEither(const QString &line, QStringList &possible)
{
    static const QRegularExpression either(u"(?:^|(?<=[.:!] ))(?:either|entweder|soit|o bien|или|либо) (?:\\S+ ){3,40}?(?:or|oder|soit|o|или|либо) .*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto found = either.match(line);
    if (!found.hasMatch())
        return line;
    possible.append(found.captured());
    return line.first(found.capturedStart()).trimmed();
}
} // namespace

CertainAndPossible withoutPossibilities(const QString &text)
{
    QStringList certain;
    QStringList possible;
    bool isInList = false;
    const auto lines = text.split(u'\n');
    for (const auto &line : lines) {
        if (const auto start = beginningOfList(line); start >= 0) {
            isInList = true;
            certain.append(line.first(start));
            possible.append(line.sliced(start));
        } else if (isInList && (isItem(line) || line.trimmed().isEmpty())) {
            possible.append(line);
        } else if (isInList && line.trimmed().front().isLower()) {
            possible.append(line); // an item that goes on
        } else {
            isInList = false;
            certain.append(withoutEither(line, possible));
        }
    }
    return {certain.join(u'\n'), possible.join(u'\n').trimmed()};
}
