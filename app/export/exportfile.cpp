// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportfile.h"

#include "account/words.h"
#include "escape.h"
#include "outlook.h"
#include "thunderbird.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Format {
    std::pair<ExportFormat, QLatin1StringView> word;
    Exported (*write)(const MailAccount &);
};

constexpr std::array formats = {
    Format{{ExportFormat::ThunderbirdZip, "thunderbird-zip"_L1}, thunderbirdZip},
    Format{{ExportFormat::ThunderbirdAutoconfig, "thunderbird-autoconfig"_L1}, thunderbirdAutoconfig},
    Format{{ExportFormat::OutlookPackage, "outlook"_L1}, outlookPackage},
};

constexpr WordTable<ExportFormat, formats.size()> formatWords = [] {
    WordTable<ExportFormat, formats.size()> table;
    std::ranges::transform(formats, table.begin(), &Format::word);
    return table;
}();

constexpr qsizetype longestStem = 100;
} // namespace

QLatin1StringView wordFor(ExportFormat format)
{
    return wordOf(formatWords, format);
}

std::optional<ExportFormat> exportFormatFromWord(QStringView word)
{
    return valueOf(formatWords, word);
}

QList<ExportFormat> allExportFormats()
{
    QList<ExportFormat> all;
    for (const auto &[format, word] : formatWords)
        all.append(format);
    return all;
}

Exported exportAccount(ExportFormat format, const MailAccount &account)
{
    const auto row = std::ranges::find(formats, format, [](const Format &candidate) {
        return candidate.word.first;
    });
    Q_ASSERT(row != formats.end());
    return row->write(account);
}

// The hyphen between the two halves also keeps clear of the names that Windows reserves, such as "nul.txt".
QString suggestedFileName(const MailAccount &account, QLatin1StringView ending)
{
    const auto address = QString(toAscii(account.address.localPart) + u'-' + toAscii(account.address.domain));
    QString stem;
    for (const QChar c : address.left(longestStem))
        stem += c.isLetterOrNumber() || c == u'.' || c == u'_' ? c : u'-';
    while (stem.startsWith(u'-') || stem.startsWith(u'.'))
        stem.removeFirst();
    return (stem.isEmpty() ? u"account"_s : stem) + ending;
}
