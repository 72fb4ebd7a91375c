// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QStringEncoder>

#include <functional>

// What a server can do to a password before it says it again.
struct EchoForm {
    const char *name;
    std::function<QByteArray(const QByteArray &password)> made;
};

inline QByteArrayList echoedPasswords()
{
    return {"correcthorse7",
            "pa\"ss\\word7Q",
            "p\xC3\xA4ss w\xC3\xB6rt \xC3\x9F"
            "9",
            "correct horse battery",
            "abc",
            "Tr0ub4dor&3-xkcd_936+quite/long=password!"};
}

namespace EchoMaking
{
inline QByteArray each(const QByteArray &password, const std::function<QByteArray(char32_t)> &coded)
{
    QByteArray echo;
    for (const auto c : QString::fromUtf8(password).toUcs4())
        echo += coded(c);
    return echo;
}

inline QByteArray eachByte(const QByteArray &password, const std::function<QByteArray(uchar)> &coded)
{
    QByteArray echo;
    for (const auto byte : password)
        echo += coded(static_cast<uchar>(byte));
    return echo;
}

inline QByteArray utf8(char32_t c)
{
    return QString::fromUcs4(&c, 1).toUtf8();
}

inline QByteArray number(char32_t c, int base, int width)
{
    return QByteArray::number(static_cast<uint>(c), base).rightJustified(width, '0');
}

inline QByteArray between(const QByteArray &password, const QByteArray &inserted)
{
    return each(password, [&](char32_t c) {
        return utf8(c) + inserted;
    });
}

inline QByteArray cEscaped(const QByteArray &password)
{
    return QByteArray(password).replace('\\', "\\\\").replace('"', "\\\"");
}

inline QByteArray split(const QByteArray &text, const QByteArray &with, qsizetype width)
{
    QByteArray echo;
    for (qsizetype i = 0; i < text.size(); i += width)
        echo += (i > 0 ? with : QByteArray()) + text.mid(i, width);
    return echo;
}
}

inline QList<EchoForm> echoForms()
{
    using namespace EchoMaking;
    return {
        {"as it is",
         [](const QByteArray &p) {
             return p;
         }},
        {"quoted as in IMAP and JSON", cEscaped},
        {"quoted twice",
         [](const QByteArray &p) {
             return cEscaped(cEscaped(p));
         }},
        {"zero-width inside",
         [](const QByteArray &p) {
             return between(p, "\xE2\x80\x8B");
         }},
        {"soft hyphens inside",
         [](const QByteArray &p) {
             return between(p, "\xC2\xAD");
         }},
        {"control characters inside",
         [](const QByteArray &p) {
             return between(p, "\x07");
         }},
        {"escape sequences' ESC inside",
         [](const QByteArray &p) {
             return between(p, "\x1b");
         }},
        {"tags inside",
         [](const QByteArray &p) {
             return between(p, "\xF3\xA0\x81\x81");
         }},
        {"spaces inside",
         [](const QByteArray &p) {
             return between(p, " ");
         }},
        {"upper case",
         [](const QByteArray &p) {
             return QString::fromUtf8(p).toUpper().toUtf8();
         }},
        {"lower case",
         [](const QByteArray &p) {
             return QString::fromUtf8(p).toLower().toUtf8();
         }},
        {"percent",
         [](const QByteArray &p) {
             return eachByte(p, [](uchar c) {
                 return '%' + number(c, 16, 2).toUpper();
             });
         }},
        {"percent, lower case",
         [](const QByteArray &p) {
             return eachByte(p, [](uchar c) {
                 return '%' + number(c, 16, 2);
             });
         }},
        {"percent where needed",
         [](const QByteArray &p) {
             return p.toPercentEncoding();
         }},
        {"a form's field",
         [](const QByteArray &p) {
             return p.toPercentEncoding().replace("%20", "+");
         }},
        {"quoted-printable",
         [](const QByteArray &p) {
             return eachByte(p, [](uchar c) {
                 return '=' + number(c, 16, 2).toUpper();
             });
         }},
        {"JSON's numbers",
         [](const QByteArray &p) {
             return each(p, [](char32_t c) {
                 return "\\u" + number(c, 16, 4);
             });
         }},
        {"C's bytes",
         [](const QByteArray &p) {
             return eachByte(p, [](uchar c) {
                 return "\\x" + number(c, 16, 2);
             });
         }},
        {"C's bytes, octal",
         [](const QByteArray &p) {
             return eachByte(p, [](uchar c) {
                 return '\\' + number(c, 8, 3);
             });
         }},
        {"HTML, decimal",
         [](const QByteArray &p) {
             return each(p, [](char32_t c) {
                 return "&#" + number(c, 10, 1) + ';';
             });
         }},
        {"HTML, hexadecimal",
         [](const QByteArray &p) {
             return each(p, [](char32_t c) {
                 return "&#x" + number(c, 16, 1) + ';';
             });
         }},
        {"HTML, named",
         [](const QByteArray &p) {
             return QString::fromUtf8(p)
                 .toHtmlEscaped()
                 .replace(u'ä', QLatin1StringView("&auml;"))
                 .replace(u'ö', QLatin1StringView("&ouml;"))
                 .replace(u'ß', QLatin1StringView("&szlig;"))
                 .toUtf8();
         }},
        {"hexadecimal",
         [](const QByteArray &p) {
             return p.toHex();
         }},
        {"hexadecimal, upper case",
         [](const QByteArray &p) {
             return p.toHex().toUpper();
         }},
        {"hexadecimal, apart",
         [](const QByteArray &p) {
             return p.toHex(':');
         }},
        {"hexadecimal, as in C",
         [](const QByteArray &p) {
             return eachByte(p, [](uchar c) {
                 return "0x" + number(c, 16, 2) + ", ";
             });
         }},
        {"Latin-1",
         [](const QByteArray &p) {
             return QString::fromUtf8(p).toLatin1();
         }},
        {"Latin-1 taken for UTF-8's source",
         [](const QByteArray &p) {
             return QString::fromLatin1(p).toUtf8();
         }},
        {"UTF-16",
         [](const QByteArray &p) {
             return QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(QString::fromUtf8(p)));
         }},
        {"UTF-16, the other way round",
         [](const QByteArray &p) {
             return QByteArray(QStringEncoder(QStringEncoder::Utf16BE).encode(QString::fromUtf8(p)));
         }},
        {"on two lines",
         [](const QByteArray &p) {
             return split(p, "\r\n535 5.7.8 ", (p.size() + 1) / 2);
         }},
        {"all but the last character",
         [](const QByteArray &p) {
             return p.size() < 4 ? p : p.chopped(1);
         }},
        {"base64",
         [](const QByteArray &p) {
             return p.toBase64();
         }},
        {"base64, wrapped",
         [](const QByteArray &p) {
             return split(p.toBase64(), "\r\n", 6);
         }},
        {"base64, for addresses",
         [](const QByteArray &p) {
             return p.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
         }},
        {"base64 of base64",
         [](const QByteArray &p) {
             return p.toBase64().toBase64();
         }},
        {"base64 of Latin-1",
         [](const QByteArray &p) {
             return QString::fromUtf8(p).toLatin1().toBase64();
         }},
        {"base64 of UTF-16",
         [](const QByteArray &p) {
             return QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(QString::fromUtf8(p))).toBase64();
         }},
        {"base64 in percent",
         [](const QByteArray &p) {
             return p.toBase64().toPercentEncoding();
         }},
        {"accents as letters of their own",
         [](const QByteArray &p) {
             return QString::fromUtf8(p).normalized(QString::NormalizationForm_D).toUtf8();
         }},
    };
}
