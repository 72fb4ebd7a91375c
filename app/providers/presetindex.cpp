// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the index of a folder of presets while the program is built: presetindex FOLDER INDEX. A damaged preset ends the build.

#include "providercatalog.h"

#include "base/words.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<PresetFault::Kind, 9> kinds = {{
    {PresetFault::Unreadable, "unreadable"_L1},
    {PresetFault::TooLarge, "too large"_L1},
    {PresetFault::NotJson, "not JSON"_L1},
    {PresetFault::WrongSchema, "wrong schema"_L1},
    {PresetFault::Missing, "missing"_L1},
    {PresetFault::Invalid, "invalid"_L1},
    {PresetFault::UnknownKey, "unknown key"_L1},
    {PresetFault::Contradiction, "contradiction"_L1},
    {PresetFault::Duplicate, "another preset has it already"_L1},
}};

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}
}

int main(int argc, char *argv[])
{
    QTextStream errors(stderr);
    if (argc != 3) {
        errors << "presetindex FOLDER INDEX\n";
        return 2;
    }
    const auto catalog = ProviderCatalog::fromFolder(QFile::decodeName(argv[1]));
    for (const auto &[file, fault] : catalog.faults())
        errors << file << ": " << fault.part << ' ' << wordOf(kinds, fault.kind) << '\n';
    return catalog.faults().isEmpty() && write(QFile::decodeName(argv[2]), catalog.index()) ? 0 : 1;
}
