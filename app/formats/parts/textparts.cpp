// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textparts.h"

#include "base/escape.h"
#include "escapeconfig.h"

#include <QUrl>

using namespace Qt::StringLiterals;

QString mailboxText(const MailAccount &account)
{
    const auto address = account.address.toString();
    auto name = withoutControls(account.displayName).trimmed();
    if (name.isEmpty())
        return address;
    name.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + name + "\" <"_L1 + address + u'>';
}

QString accountLabel(const MailAccount &account)
{
    return suggestedFileName(account, {});
}

QString serverUrl(QLatin1StringView scheme, const ServerLogin &server, const Secret &secret)
{
    const auto encoded = [](const auto &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    QString login;
    if (server.signIn != SignIn::None)
        login = encoded(server.userName);
    if (!login.isEmpty() && !secret.isEmpty())
        login += u':' + encoded(QString::fromUtf8(secret.bytes()));
    if (!login.isEmpty())
        login += u'@';
    return scheme + "://"_L1 + login + hostAndPort(server.endpoint);
}

QStringList passwordCommand(const ServerLogin &server)
{
    return {u"secret-tool"_s, u"lookup"_s, u"service"_s, wordFor(server.endpoint.protocol), u"host"_s, server.endpoint.host, u"user"_s, server.userName};
}

QString passwordCommandLine(const ServerLogin &server)
{
    QStringList words;
    for (const auto &word : passwordCommand(server))
        words.append(shellWord(word));
    return words.join(u' ');
}

QString passwordStoreLine(const ServerLogin &server)
{
    constexpr auto lookup = "secret-tool lookup"_L1;
    return "secret-tool store --label=mail"_L1 + passwordCommandLine(server).sliced(lookup.size());
}

OutputFile textFile(const QString &name, const QByteArray &mediaType, const QStringList &lines)
{
    return {name, mediaType, lines.join(u'\n').toUtf8() + '\n'};
}
