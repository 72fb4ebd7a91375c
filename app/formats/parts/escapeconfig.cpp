// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "escapeconfig.h"

#include "base/escape.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
// A backslash before itself and before each of the given characters
QString backslashed(QStringView text, QStringView special)
{
    QString escaped;
    const auto plain = withoutControls(text);
    for (const QChar c : plain) {
        if (c == u'\\' || special.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}
} // namespace

QString shellWord(QStringView text)
{
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9@%+=:,./_-]+\\z"_s);
    auto plain = withoutControls(text);
    if (harmless.match(plain).hasMatch())
        return plain;
    return u'\'' + plain.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString msmtpValue(QStringView text)
{
    return quoted(withoutControls(text));
}

QString muttString(QStringView text)
{
    return quoted(backslashed(text, u"\"$`"));
}

QString mbsyncString(QStringView text)
{
    return quoted(backslashed(text, u"\""));
}

QString aercValue(QStringView text)
{
    auto plain = withoutControls(text).replace(u'`', u'\'');
    while (plain.contains("%("_L1))
        plain.replace("%("_L1, "%"_L1);
    return u'`' + plain + u'`';
}

QString tomlString(QStringView text)
{
    return quoted(backslashed(text, u"\""));
}

QString keyFileValue(QStringView text)
{
    auto escaped = backslashed(text, u"");
    if (escaped.startsWith(u' '))
        escaped.replace(0, 1, "\\s"_L1);
    if (escaped.endsWith(u' '))
        escaped.replace(escaped.size() - 1, 1, "\\s"_L1);
    return escaped;
}

QString keyFileLine(QLatin1StringView key, const QString &value)
{
    return key + u'=' + keyFileValue(value);
}

QString dotenvString(QStringView text)
{
    return quoted(backslashed(text, u"\"$"));
}
