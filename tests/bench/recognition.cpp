// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many replies of labelled sets are explained rightly: recognition FILE.json...
// A set is a list of {"protocol", "stage", "provider" (each may be left out), "sample", "cause", "alsoPlausible"}.
// Below each set stands how often each stated confidence was right, at last how long 256 KiB take.

#include "explain/errorbook.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <array>

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

// How many answers were given with a confidence, and how many of them were right.
struct Tally {
    int stated = 0;
    int right = 0;
};
using Tallies = std::array<Tally, 3>;

double percent(int part, int whole)
{
    return 100.0 * part / std::max(whole, 1);
}

void print(const Tallies &tallies)
{
    for (const auto confidence : {Confidence::Exact, Confidence::Likely, Confidence::Generic}) {
        const auto &[stated, right] = tallies[static_cast<std::size_t>(confidence)];
        out() << "    " << wordFor(confidence) << ": " << right << " of " << stated << " = " << percent(right, stated) << " %\n";
    }
}

// A text as long as is read: a log that ends with a refusal.
void timeLongPaste()
{
    constexpr qsizetype longest = 256 * 1024;
    const auto line = u"2026-11-30 10:00:00 [main] DEBUG S: 250-mail.example.com at your service, authentication failed is not said here\n"_s;
    auto text = line.repeated(longest / line.size());
    text += u"535 5.7.8 Error: authentication failed"_s;
    explain({}); // reads the book
    QElapsedTimer timer;
    timer.start();
    explain({{}, {}, {}, text});
    out() << "256 KiB: " << timer.elapsed() << " ms\n";
}

void score(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const auto rows = QJsonDocument::fromJson(file.readAll()).array();
    int right = 0;
    Tallies tallies;
    for (const auto &value : rows) {
        const auto row = value.toObject();
        const auto explanation = explain(evidenceIn(row));
        auto &tally = tallies[static_cast<std::size_t>(explanation.confidence)];
        ++tally.stated;
        tally.right += isRight(row, explanation.cause);
        if (isRight(row, explanation.cause))
            ++right;
        else
            out() << "  " << row.value("cause"_L1).toString() << " <- " << wordFor(explanation.cause) << ' ' << wordFor(explanation.confidence) << " | "
                  << row.value("sample"_L1).toString().left(400).replace(u'\n', u'⏎') << '\n';
    }
    out() << path << ": " << right << " of " << rows.size() << " = " << percent(right, int(rows.size())) << " %\n";
    print(tallies);
}
} // namespace

int main(int count, char **arguments)
{
    for (int i = 1; i < count; ++i)
        score(QString::fromLocal8Bit(arguments[i]));
    timeLongPaste();
}
