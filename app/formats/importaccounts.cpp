// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/parts/importaccounts.h"

#include "base/words.h"
#include "base/xmlelement.h"
#include "formats/parts/readers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype largestFile = 4 * 1024 * 1024;
constexpr qsizetype mostFiles = 10;

constexpr WordTable<ImportFormat, 11> formatWords = {{
    {ImportFormat::ThunderbirdZip, "thunderbird-zip"_L1},
    {ImportFormat::ThunderbirdPrefs, "thunderbird-prefs"_L1},
    {ImportFormat::Autoconfig, "autoconfig"_L1},
    {ImportFormat::Autodiscover, "autodiscover"_L1},
    {ImportFormat::K9, "k9"_L1},
    {ImportFormat::Apple, "apple"_L1},
    {ImportFormat::OutlookProfile, "outlook-profile"_L1},
    {ImportFormat::Evolution, "evolution"_L1},
    {ImportFormat::KMail, "kmail"_L1},
    {ImportFormat::Msmtp, "msmtp"_L1},
    {ImportFormat::Environment, "environment"_L1},
}};

// The name of the first element: "<?xml ...?> <!-- ... --> <clientConfig ...".
constexpr WordTable<ImportFormat, 4> rootElements = {{
    {ImportFormat::Autoconfig, "clientConfig"_L1},
    {ImportFormat::Autodiscover, "Autodiscover"_L1},
    {ImportFormat::K9, "k9settings"_L1},
    {ImportFormat::Apple, "plist"_L1},
}};

// What shows, at the beginning of a line, which text it is; the first that fits counts.
struct Mark {
    ImportFormat format;
    QLatin1StringView pattern;
};
constexpr std::array marks = {
    Mark{ImportFormat::ThunderbirdPrefs, "user_pref\\("_L1},
    Mark{ImportFormat::OutlookProfile, "\\[Internet Account List\\]"_L1},
    Mark{ImportFormat::Evolution, "\\[Data Source\\]"_L1},
    Mark{ImportFormat::KMail, "\\[Transport [^\\]\\n]+\\]|\\[network\\]"_L1},
    Mark{ImportFormat::Environment, "(?:export )?(?:MAIL|SMTP|EMAIL)_HOST *="_L1},
    Mark{ImportFormat::Msmtp, "defaults[ \\t\\r]*$|account[ \\t]+[^=\\n]+$"_L1},
};

std::optional<ImportFormat> xmlFormatOf(const QByteArray &file)
{
    static const QRegularExpression firstElement(u"<([A-Za-z0-9]+)[\\s/>]"_s);
    const auto match = firstElement.match(QString::fromUtf8(file.first(std::min<qsizetype>(file.size(), 4096))));
    return match.hasMatch() ? valueOf(rootElements, match.capturedView(1)) : std::nullopt;
}

std::optional<ImportFormat> textFormatOf(const QByteArray &file)
{
    if (file.contains('\0'))
        return std::nullopt;
    const auto text = QString::fromUtf8(file);
    for (const auto &[format, pattern] : marks) {
        const QRegularExpression mark(u'^' + (u"(?:"_s + pattern + u')'), QRegularExpression::MultilineOption);
        if (mark.match(text).hasMatch())
            return format;
    }
    return std::nullopt;
}

// A signed profile is a CMS message: DER, which begins with a SEQUENCE of some length, or its text form.
bool isSigned(const QByteArray &file)
{
    constexpr char sequence = 0x30;
    return (file.size() > 2 && file.front() == sequence && (file.at(1) & 0x80)) || file.startsWith("-----BEGIN PKCS7") || file.startsWith("-----BEGIN CMS");
}

ImportFormat formatOf(const QByteArray &file)
{
    if (isSigned(file))
        throw ImportFault{ImportFault::Signed, {}};
    if (file.startsWith("bplist0"))
        throw ImportFault{ImportFault::Binary, {}};
    if (file.startsWith("PK\x03\x04"))
        return ImportFormat::ThunderbirdZip;
    const auto format = file.startsWith('<') ? xmlFormatOf(file) : textFormatOf(file);
    if (!format)
        throw ImportFault{ImportFault::UnknownKind, {}};
    return *format;
}

QList<FoundAccount> read(ImportFormat format, const Files &files, const ImportHints &hints)
{
    switch (format) {
    case ImportFormat::ThunderbirdZip:
        return readThunderbirdZip(files.first(), hints);
    case ImportFormat::ThunderbirdPrefs:
        return readThunderbirdPrefs(files.first(), hints);
    case ImportFormat::Autoconfig:
        return readAutoconfig(files.first(), hints);
    case ImportFormat::Autodiscover:
        return readAutodiscover(files.first(), hints);
    case ImportFormat::K9:
        return readK9(files.first(), hints);
    case ImportFormat::Apple:
        return readApple(files.first(), hints);
    case ImportFormat::OutlookProfile:
        return readOutlookProfile(files.first(), hints);
    case ImportFormat::Msmtp:
        return readMsmtp(files.first(), hints);
    case ImportFormat::Environment:
        return readEnvironment(files.first(), hints);
    case ImportFormat::Evolution:
        return readEvolution(files, hints);
    case ImportFormat::KMail:
        return readKMail(files, hints);
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray withoutByteOrderMark(const QByteArray &file)
{
    return file.startsWith("\xEF\xBB\xBF") ? file.sliced(3) : file;
}
} // namespace

QLatin1StringView wordFor(ImportFormat format)
{
    return wordOf(formatWords, format);
}

std::expected<ImportedAccounts, ImportFault> importAccounts(const QList<QByteArray> &files, const ImportHints &hints)
{
    const auto isTooLarge = [](const QByteArray &file) {
        return file.size() > largestFile;
    };
    if (files.size() > mostFiles || std::ranges::any_of(files, isTooLarge))
        return std::unexpected(ImportFault{ImportFault::TooLarge, {}});
    try {
        Files plain;
        std::ranges::transform(files, std::back_inserter(plain), withoutByteOrderMark);
        const auto format = formatOf(plain.value(0));
        for (const auto &file : plain)
            if (formatOf(file) != format)
                throw ImportFault{ImportFault::UnknownKind, {}};
        const bool takesSeveral = format == ImportFormat::Evolution || format == ImportFormat::KMail;
        if (plain.size() > 1 && !takesSeveral)
            throw ImportFault{ImportFault::UnknownKind, {}};
        return ImportedAccounts{format, read(format, plain, hints)};
    } catch (const ImportFault &fault) {
        return std::unexpected(fault);
    }
}

XmlElement readXml(const QByteArray &file, bool isPropertyList)
{
    auto document = parseXml(file, isPropertyList ? DocumentType::NameOnly : DocumentType::Refused);
    if (document)
        return std::move(*document);
    switch (document.error()) {
    case XmlFault::TooLarge:
        throw ImportFault{ImportFault::TooLarge, {}};
    case XmlFault::HasDeclarations:
        throw ImportFault{ImportFault::HasDeclarations, {}};
    case XmlFault::Broken:
        break;
    }
    throw ImportFault{ImportFault::Broken, {}};
}
