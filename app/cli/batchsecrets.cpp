// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchsecrets.h"

#include "base/linecutter.h"
#include "commands.h"
#include "readsecret.h"

#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::size_t atOnce = 64 * 1024;
constexpr qsizetype longestRow = 16 * 1024;

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/') && !name.contains(QChar(0));
}

// The file itself, where it lies in the folder and no link leads out of it.
std::optional<QString> fileInside(const QString &folder, const QString &name)
{
    if (!isPlainName(name))
        return std::nullopt;
    const auto within = QFileInfo(folder).canonicalFilePath();
    const QFileInfo file(QString(folder + u'/' + name));
    const auto path = file.canonicalFilePath();
    // Neither a pipe nor a terminal, which would hold up all the others.
    const bool isInside = !within.isEmpty() && file.isFile() && path.startsWith(within + u'/');
    return isInside ? std::optional(path) : std::nullopt;
}

void note(BatchHosts &hosts, const BatchRow &row, const HostNaming &naming)
{
    const auto &host = row.endpoint.host;
    auto &place = SecretGate().password(host, ownerOf(row, naming)) ? hosts.named : hosts.unnamed;
    if (!place.contains(host))
        place.append(host);
}
} // namespace

SecretPlaces SecretPlaces::of(const CommandLine &line)
{
    SecretPlaces places{line.value(u"password-folder"_s), line.value(u"password-prefix"_s)};
    if (places.folder && !QFileInfo(*places.folder).isDir())
        throw UsageError{Cli::tr("--password-folder takes a folder; %1 is none.").arg(*places.folder)};
    if (places.prefix && places.prefix->isEmpty())
        throw UsageError{Cli::tr("--password-prefix takes the beginning of the variables' names; it is empty.")};
    return places;
}

void SecretPlaces::demandSwitchFor(const BatchRow &row) const
{
    if (!row.passwordFile.isEmpty() && !folder)
        throw UsageError{Cli::tr("The list has a column password_file. Say in which folder these files may lie: --password-folder DIR.")};
    if (!row.passwordVariable.isEmpty() && !prefix)
        throw UsageError{Cli::tr("The list has a column password_env. Say how the names of these variables begin: --password-prefix PREFIX.")};
}

std::expected<Secret, QString> SecretPlaces::secretOf(const BatchRow &row) const
{
    demandSwitchFor(row);
    try {
        if (!row.passwordVariable.isEmpty()) {
            if (!row.passwordVariable.startsWith(*prefix))
                return std::unexpected(Cli::tr("The variable %1 does not begin with %2.").arg(row.passwordVariable, *prefix));
            return secretFromEnvironment(row.passwordVariable);
        }
        if (const auto path = fileInside(*folder, row.passwordFile))
            return secretFromFile(*path);
    } catch (const UsageError &error) {
        return std::unexpected(error.sentence);
    }
    return std::unexpected(Cli::tr("The password file %1 cannot be read, or it is no file inside the folder.").arg(row.passwordFile));
}

SecretOwner ownerOf(const BatchRow &row, const HostNaming &naming)
{
    return {{}, row.address.domain, naming};
}

BatchHosts hostsIn(int list, const HostNaming &naming, const SecretPlaces &places)
{
    BatchHosts hosts;
    LineCutter cutter(longestRow);
    std::optional<BatchColumns> columns;
    const auto take = [&](const QByteArray &text) {
        if (!columns) {
            if (auto parsed = BatchColumns::parse(text))
                columns = *std::move(parsed);
            return columns.has_value();
        }
        if (const auto row = columns->row(text); row && !row->userName.isEmpty()) {
            places.demandSwitchFor(*row);
            note(hosts, *row, naming);
        }
        return true;
    };
    while (true) {
        char bytes[atOnce];
        const auto size = ::read(list, bytes, atOnce);
        if (size < 0 && errno == EINTR)
            continue;
        cutter.feed({bytes, std::max<qsizetype>(size, 0)});
        while (const auto text = cutter.take())
            if (!take(*text))
                return hosts; // no header; the run says so
        if (size <= 0)
            break;
    }
    if (const auto rest = cutter.takeRest())
        take(*rest);
    return hosts;
}
