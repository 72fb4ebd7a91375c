// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

// What tries to get out of a line, string, element, command or comment of some format.
inline QStringList hostileTexts()
{
    using namespace Qt::StringLiterals;
    return {
        u"Jane \"Q\" O'Doe"_s,
        u"a\\"_s,
        u"\\\" \\' \\\\"_s,
        u"x\r\n[Evil]\r\nevil=1\r\nevil = \"1\""_s,
        u"x\nset evil = yes\npassword evil"_s,
        u"`touch evil` $(touch evil) ${PATH} $PATH %PATH% %(source)s %%((source)s"_s,
        u"; evil # evil // evil /* evil */ <!-- evil --> --"_s,
        u"]]></string></dict><key>evil</key><true/>&evil;&#10;"_s,
        u"</title></style></td></script><script>evil()</script><img src=x onerror=evil>"_s,
        u"'); evil(); ('#{evil}'\"\"\"); evil"_s,
        u"?><?php evil(); */ evil(); {$evil}"_s,
        u"\"; evil=\"1"_s,
        u"{\"evil\":[1,2]},\"]"_s,
        u"Jan\u00E9 \u062C\u064A\u0646 \U0001F600 \u200F\u202Eevil\u202C\u200F"_s,
        u"a\u2028b\u2029c\u0085d\u000Be\u001Bf\u007Fg"_s,
        u"evil@example.net> , <b@example.net"_s,
        QString(u"a"_s + QChar::Null + u"\nb"_s),
    };
}
