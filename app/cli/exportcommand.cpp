// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/savefiles.h"
#include "commandline.h"
#include "commands.h"
#include "drawing.h"
#include "formats/android/qrpayload.h"
#include "formats/kmail/kmail.h"
#include "formats/thunderbird/thunderbird.h"
#include "output.h"
#include "readsecret.h"
#include "words/exportwords.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto qrWord = "qr"_L1; // a picture, which takes another library than the formats of text

// What is asked for: a format, or the QR code where there is none.
using Wanted = std::optional<ExportFormat>;

#ifdef MAILWRIGHT_QR
Exported writeQr(const MailAccount &account, const ExportSecrets &secrets)
{
    const auto payload = qrPayload(account, secrets);
    if (!payload)
        return std::unexpected(payload.error());
    const auto picture = drawQr(*payload);
    if (picture.isEmpty())
        return std::unexpected(ExportFault{ExportFault::TextNotPossible, u"displayName"_s});
    return QList{OutputFile{qrFileName(account), "image/png"_ba, picture}};
}
#else
Exported writeQr(const MailAccount &, const ExportSecrets &)
{
    throw UsageError{Cli::tr("This mailwright-cli was built without QR codes (KF6Prison was missing).")};
}
#endif

QString titleOf(const Wanted &wanted)
{
    return wanted ? titleOf(*wanted) : Cli::tr("Thunderbird for Android: a QR code to scan");
}

QString wordFor(const Wanted &wanted)
{
    return wanted ? wordFor(*wanted) : qrWord;
}

// Its password goes to the wallet instead of a file.
bool usesWallet(const Wanted &wanted)
{
    return wanted == ExportFormat::KMail;
}

bool takesPassword(const Wanted &wanted)
{
    return !wanted || canHoldPassword(*wanted) || usesWallet(wanted);
}

ExitCode listFormats(bool asJson)
{
    QList<Wanted> all{std::nullopt};
    for (const auto format : allExportFormats())
        all.append(format);
    QJsonArray array;
    for (const auto &wanted : all) {
        array.append(QJsonObject{{u"format"_s, wordFor(wanted)}, {u"title"_s, titleOf(wanted)}, {u"password"_s, takesPassword(wanted)}});
        if (!asJson)
            print(wordFor(wanted).leftJustified(24) + titleOf(wanted));
    }
    if (asJson)
        printJson({{u"schema"_s, u"mailwright.formats/1"_s}, {u"formats"_s, array}});
    return Succeeded;
}

Wanted wantedFrom(const CommandLine &line)
{
    if (line.words().isEmpty())
        throw UsageError{Cli::tr("Name a format; mailwright-cli export --list shows them.")};
    const auto word = line.words().first();
    const auto format = exportFormatFromWord(word);
    if (!format && word != qrWord)
        throw UsageError{Cli::tr("There is no format “%1”; mailwright-cli export --list shows them.").arg(word)};
    return format;
}

bool signsInByPassword(const std::optional<ServerLogin> &server)
{
    return server && server->signIn == SignIn::Password;
}

// Only with --with-password. A wallet holds one for each side, every other place the one for both.
ExportSecrets secretsFrom(const CommandLine &line, const Wanted &wanted, const MailAccount &account)
{
    if (!line.has(u"with-password"_s)) {
        if (givesSecret(line))
            throw UsageError{Cli::tr("An export holds no password unless you add --with-password.")};
        return {};
    }
    if (!takesPassword(wanted))
        throw UsageError{Cli::tr("The format “%1” holds no password.").arg(wordFor(wanted))};
    ExportSecrets secrets;
    if (signsInByPassword(account.outgoing))
        secrets.outgoing = readSecret(line, *account.outgoing);
    if (signsInByPassword(account.incoming))
        secrets.incoming = secrets.outgoing.isEmpty() || line.has(u"wallet"_s) ? readSecret(line, *account.incoming) : secrets.outgoing;
    if (!usesWallet(wanted))
        talk(u"mailwright-cli: "_s + passwordWarning());
    return secrets;
}

// KMail reads passwords from the wallet only. False where the wallet does not take this one.
bool giveToKMail(const MailAccount &account, const ExportSecrets &secrets)
{
    if (secrets.outgoing.isEmpty())
        return true;
    const bool isGiven = giveInWallet({kmailWalletFolder, kmailWalletEntry(account)}, secrets.outgoing);
    talk(isGiven ? Cli::tr("The password for sending is in the wallet, where KMail looks for it.")
                 : Cli::tr("The wallet does not take the password: KMail will ask for it."));
    return isGiven;
}

// Several accounts go into one file where the program takes them so.
Exported exportAll(const Wanted &wanted, const QList<MailAccount> &accounts, const ExportSecrets &secrets)
{
    if (accounts.size() > 1 && wanted != ExportFormat::ThunderbirdZip)
        throw UsageError{Cli::tr("Several accounts at once are possible with “%1” only.").arg(wordFor(ExportFormat::ThunderbirdZip))};
    if (accounts.size() > 1)
        return thunderbirdZip(accounts);
    return wanted ? exportAccount(*wanted, accounts.first(), secrets) : writeQr(accounts.first(), secrets);
}

// A single file goes where PATH says; several, or one into a folder that is there, keep their names.
std::expected<QStringList, SaveFault> save(const QList<OutputFile> &files, const QString &path, Holds holds)
{
    if (files.size() > 1 || QFileInfo(path).isDir())
        return saveFiles(path, files, holds);
    return saveFile(path, files.first().contents, holds).transform([](const QString &saved) {
        return QStringList{saved};
    });
}

void sayHowTo(const Wanted &wanted, const MailAccount &account)
{
    if (!wanted) {
        talk(Cli::tr("In Thunderbird for Android: Settings > Import settings > Scan QR code."));
        return;
    }
    talk(importStepsFor(*wanted));
    if (const auto warning = warningFor(*wanted, account); !warning.isEmpty())
        talk(warning);
}
} // namespace

ExitCode runExport(const QStringList &arguments)
{
    const CommandLine line(
        arguments,
        {.withValue = secretOptions() + QStringList{u"account"_s, u"output"_s}, .flags = {u"list"_s, u"with-password"_s, u"wallet"_s}, .mostWords = 1});
    if (line.has(u"list"_s))
        return listFormats(line.wantsJson());
    const auto wanted = wantedFrom(line);
    line.required(u"account"_s);
    QList<MailAccount> accounts;
    for (const auto &path : line.values(u"account"_s))
        accounts.append(readAccountArgument(path));
    const auto &account = accounts.first();
    const auto output = line.required(u"output"_s);
    const auto secrets = secretsFrom(line, wanted, account);
    const auto files = exportAll(wanted, accounts, secrets);
    if (!files) {
        talk(u"mailwright-cli: "_s + sentenceFor(files.error()));
        return FoundProblem;
    }
    const auto saved = save(*files, output, line.has(u"with-password"_s) && !usesWallet(wanted) ? Holds::SecretAskedFor : Holds::NoSecret);
    if (!saved) {
        talk(u"mailwright-cli: "_s + sentenceFor(saved.error()));
        return FoundProblem;
    }
    sayHowTo(wanted, account);
    if (usesWallet(wanted) && !giveToKMail(account, secrets))
        return FoundProblem;
    if (line.wantsJson())
        printJson({{u"schema"_s, u"mailwright.export/1"_s}, {u"format"_s, wordFor(wanted)}, {u"files"_s, QJsonArray::fromStringList(*saved)}});
    else
        print(saved->join(u'\n'));
    return Succeeded;
}
