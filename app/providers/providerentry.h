// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provider.h"

#include <QDataStream>

// What a list shows of a provider and what a search compares: the part of a preset that is known without reading it.
struct ProviderEntry {
    QString id;
    QString name;
    ProviderKind kind = ProviderKind::Mailbox;
    PresetConfidence confidence = PresetConfidence::Low;
    QStringList domains;
    QList<MxSuffix> mxSuffixes;
    QStringList hosts; // the names of the servers, each once, blanks as they stand
    QStringList signs; // what only its servers' answers have in them

    bool operator==(const ProviderEntry &) const = default;
};

ProviderEntry entryOf(const Provider &provider);

QDataStream &operator<<(QDataStream &stream, const ProviderEntry &entry);
QDataStream &operator>>(QDataStream &stream, ProviderEntry &entry);
