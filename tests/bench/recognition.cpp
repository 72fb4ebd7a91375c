// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many replies of labelled sets are explained rightly: recognition FILE.json...
// A set is a list of {"protocol", "stage", "provider" (each may be left out), "sample", "cause", "alsoPlausible"}.

#include "explain/errorbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{
QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

Evidence evidenceIn(const QJsonObject &row)
{
    Evidence evidence{protocolFromWord(row.value("protocol"_L1).toString()), {}, row.value("provider"_L1).toString(), row.value("sample"_L1).toString()};
    if (row.contains("stage"_L1))
        evidence.stage = row.value("stage"_L1).toString();
    return evidence;
}

bool isRight(const QJsonObject &row, Cause cause)
{
    return row.value("cause"_L1).toString() == wordFor(cause) || row.value("alsoPlausible"_L1).toArray().contains(QString(wordFor(cause)));
}

void score(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const auto rows = QJsonDocument::fromJson(file.readAll()).array();
    int right = 0;
    for (const auto &value : rows) {
        const auto row = value.toObject();
        const auto explanation = explain(evidenceIn(row));
        if (isRight(row, explanation.cause))
            ++right;
        else
            out() << "  " << row.value("cause"_L1).toString() << " <- " << wordFor(explanation.cause) << ' ' << wordFor(explanation.confidence) << " | "
                  << row.value("sample"_L1).toString().left(400).replace(u'\n', u'⏎') << '\n';
    }
    out() << path << ": " << right << " of " << rows.size() << " = " << 100.0 * right / double(std::max<qsizetype>(rows.size(), 1)) << " %\n";
}
} // namespace

int main(int count, char **arguments)
{
    for (int i = 1; i < count; ++i)
        score(QString::fromLocal8Bit(arguments[i]));
}
