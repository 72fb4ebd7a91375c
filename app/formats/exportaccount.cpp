// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/parts/exportfile.h"

#include "base/escape.h"
#include "base/words.h"
#include "formats/android/k9settings.h"
#include "formats/apple/apple.h"
#include "formats/applications/applications.h"
#include "formats/evolution/evolution.h"
#include "formats/kmail/kmail.h"
#include "formats/outlook/outlook.h"
#include "formats/terminal/terminal.h"
#include "formats/thunderbird/thunderbird.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
using Write = Exported (*)(const MailAccount &, const ExportSecrets &);

// A format that has no place for a password
template<Exported (*write)(const MailAccount &)>
Exported withoutPassword(const MailAccount &account, const ExportSecrets &)
{
    return write(account);
}

enum Passwords {
    Never,
    IfAsked,
};

struct Format {
    std::pair<ExportFormat, QLatin1StringView> word;
    ExportGroup group;
    Passwords passwords;
    Write write;
};

using enum ExportFormat;
using enum ExportGroup;
constexpr std::array formats = {
    Format{{ThunderbirdZip, "thunderbird-zip"_L1}, Desktop, Never, withoutPassword<static_cast<Exported (*)(const MailAccount &)>(thunderbirdZip)>},
    Format{{ThunderbirdAutoconfig, "thunderbird-autoconfig"_L1}, Desktop, Never, withoutPassword<thunderbirdAutoconfig>},
    Format{{OutlookPackage, "outlook"_L1}, Desktop, Never, withoutPassword<outlookPackage>},
    Format{{Apple, "apple"_L1}, Phone, IfAsked, appleProfile},
    Format{{K9, "k9"_L1}, Phone, IfAsked, k9Settings},
    Format{{KMail, "kmail"_L1}, Desktop, Never, withoutPassword<kmailSettings>},
    Format{{Evolution, "evolution"_L1}, Desktop, Never, withoutPassword<evolutionSources>},
    Format{{Msmtp, "msmtp"_L1}, Terminal, IfAsked, msmtpConfiguration},
    Format{{NeoMutt, "neomutt"_L1}, Terminal, IfAsked, neomuttConfiguration},
    Format{{Mbsync, "mbsync"_L1}, Terminal, IfAsked, mbsyncConfiguration},
    Format{{Aerc, "aerc"_L1}, Terminal, IfAsked, aercConfiguration},
    Format{{Himalaya1, "himalaya-1"_L1}, Terminal, IfAsked, himalaya1Configuration},
    Format{{Himalaya2, "himalaya-2"_L1}, Terminal, IfAsked, himalaya2Configuration},
    Format{{Postfix, "postfix"_L1}, Terminal, IfAsked, postfixRelay},
    Format{{Environment, "environment"_L1}, Application, IfAsked, environmentVariables},
    Format{{Laravel, "laravel"_L1}, Application, IfAsked, laravelEnvironment},
    Format{{WordPress, "wordpress"_L1}, Application, IfAsked, wordpressFiles},
    Format{{Django, "django"_L1}, Application, IfAsked, djangoSettings},
    Format{{Rails, "rails"_L1}, Application, IfAsked, railsSettings},
    Format{{Nodemailer, "nodemailer"_L1}, Application, IfAsked, nodemailerModule},
    Format{{PhpMailer, "phpmailer"_L1}, Application, IfAsked, phpmailerFunction},
    Format{{Python, "python"_L1}, Application, IfAsked, pythonModule},
};

const Format &rowOf(ExportFormat format)
{
    const auto row = std::ranges::find(formats, format, [](const Format &candidate) {
        return candidate.word.first;
    });
    Q_ASSERT(row != formats.end());
    return *row;
}

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

ExportGroup groupOf(ExportFormat format)
{
    return rowOf(format).group;
}

bool canHoldPassword(ExportFormat format)
{
    return rowOf(format).passwords == IfAsked;
}

Exported exportAccount(ExportFormat format, const MailAccount &account, const ExportSecrets &secrets)
{
    return rowOf(format).write(account, secrets);
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
