// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providercatalog.h"

#include <QFile>

using namespace Qt::StringLiterals;

const ProviderCatalog &ProviderCatalog::builtIn()
{
    static const auto catalog = [] {
        QFile index(u":/providers.index"_s);
        return fromIndex(index.open(QIODevice::ReadOnly) ? index.readAll() : QByteArray(), u":/providers"_s);
    }();
    return catalog;
}
