// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "escapecode.h"

#include "base/escape.h"

using namespace Qt::StringLiterals;

namespace
{
QString between(QChar quote, QStringView text)
{
    auto plain = withoutControls(text);
    plain.replace(u'\\', "\\\\"_L1).replace(quote, QString(QString(u'\\') + quote));
    return quote + plain + quote;
}
} // namespace

QString phpString(QStringView text)
{
    return between(u'\'', text);
}

QString rubyString(QStringView text)
{
    return between(u'\'', text);
}

QString pythonString(QStringView text)
{
    return between(u'"', text);
}

QString javaScriptString(QStringView text)
{
    return between(u'"', text);
}
