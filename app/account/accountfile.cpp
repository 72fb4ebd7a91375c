// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountfile.h"

#include "base/outsidetext.h"

#include "hostname.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype largestFile = 64 * 1024;
constexpr qsizetype longestText = 1024;
constexpr auto schema = "mailwright.account/1"_L1;

using Fault = AccountFileFault;

[[noreturn]] void fail(Fault::Kind kind, const QString &part = {})
{
    throw Fault{kind, part};
}

bool isOneLine(const QString &text)
{
    return text.size() <= longestText && std::ranges::none_of(text, [](QChar c) {
               return c.category() == QChar::Other_Control;
           });
}

QString textAt(const QJsonObject &object, QLatin1StringView key, const QString &part)
{
    const auto value = object.value(key);
    if (value.isUndefined())
        fail(Fault::Missing, part);
    if (!value.isString() || !isOneLine(value.toString()))
        fail(Fault::Invalid, part);
    return printableName(value.toString());
}

template<typename Parse>
auto wordAt(const QJsonObject &object, QLatin1StringView key, const QString &part, Parse parse)
{
    const auto value = parse(textAt(object, key, part));
    if (!value)
        fail(Fault::Invalid, part);
    return *value;
}

void refuseSecrets(const QJsonObject &object, const QString &part)
{
    for (const auto key : {"password"_L1, "secret"_L1, "token"_L1})
        if (object.contains(key))
            fail(Fault::HasSecret, part + key);
}

ServerLogin parseServer(const QJsonValue &value, const QString &part)
{
    if (!value.isObject())
        fail(Fault::Invalid, part);
    const auto object = value.toObject();
    refuseSecrets(object, part + u'.');

    ServerLogin server;
    auto &endpoint = server.endpoint;
    endpoint.protocol = wordAt(object, "protocol"_L1, part + ".protocol"_L1, protocolFromWord);
    endpoint.security = wordAt(object, "security"_L1, part + ".security"_L1, securityFromWord);
    endpoint.host = wordAt(object, "host"_L1, part + ".host"_L1, parseHostName);
    const auto port = object.value("port"_L1);
    if (port.isUndefined())
        fail(Fault::Missing, part + ".port"_L1);
    const auto number = port.toInteger(0);
    if (number < 1 || number > 65535)
        fail(Fault::Invalid, part + ".port"_L1);
    endpoint.port = static_cast<quint16>(number);
    server.userName = textAt(object, "userName"_L1, part + ".userName"_L1);
    server.signIn = wordAt(object, "auth"_L1, part + ".auth"_L1, signInFromWord);
    return server;
}

MailAccount parseAccount(const QJsonObject &object)
{
    if (object.value("schema"_L1).toString() != schema)
        fail(Fault::WrongSchema);
    refuseSecrets(object, {});

    MailAccount account;
    account.displayName = textAt(object, "displayName"_L1, u"displayName"_s);
    account.provider = object.contains("provider"_L1) ? textAt(object, "provider"_L1, u"provider"_s) : u"generic"_s;
    account.address = wordAt(object, "address"_L1, u"address"_s, EmailAddress::parse);
    if (object.contains("incoming"_L1)) {
        account.incoming = parseServer(object.value("incoming"_L1), u"incoming"_s);
        if (account.incoming->endpoint.protocol == Protocol::Smtp)
            fail(Fault::Invalid, u"incoming.protocol"_s);
    }
    if (!object.contains("outgoing"_L1))
        fail(Fault::Missing, u"outgoing"_s);
    account.outgoing = parseServer(object.value("outgoing"_L1), u"outgoing"_s);
    if (account.outgoing->endpoint.protocol != Protocol::Smtp)
        fail(Fault::Invalid, u"outgoing.protocol"_s);
    return account;
}

QJsonObject toJson(const ServerLogin &server)
{
    return {
        {u"protocol"_s, wordFor(server.endpoint.protocol)},
        {u"host"_s, server.endpoint.host},
        {u"port"_s, server.endpoint.port},
        {u"security"_s, wordFor(server.endpoint.security)},
        {u"userName"_s, server.userName},
        {u"auth"_s, wordFor(server.signIn)},
    };
}
} // namespace

std::expected<MailAccount, AccountFileFault> parseAccountFile(const QByteArray &text)
{
    if (text.size() > largestFile)
        return std::unexpected(Fault{Fault::TooLarge, {}});
    const auto document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::unexpected(Fault{Fault::NotJson, {}});
    try {
        return parseAccount(document.object());
    } catch (const Fault &fault) {
        return std::unexpected(fault);
    }
}

QByteArray toAccountFile(const MailAccount &account)
{
    QJsonObject object{
        {u"schema"_s, schema},
        {u"displayName"_s, account.displayName},
        {u"address"_s, account.address.toString()},
        {u"provider"_s, account.provider},
    };
    if (account.incoming)
        object.insert("incoming"_L1, toJson(*account.incoming));
    if (account.outgoing)
        object.insert("outgoing"_L1, toJson(*account.outgoing));
    return QJsonDocument(object).toJson();
}
