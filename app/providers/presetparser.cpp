// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostpattern.h"
#include "oauthservice.h"
#include "presetplace.h"
#include "providerservers.h"

#include "account/hostname.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestNote = 140;
constexpr auto schema = "mailwright.provider/1"_L1;

using Fault = PresetFault;

// A name that is looked up later, so it must stand in the file as DNS has it.
QString toDomain(const QJsonValue &value, const QString &part)
{
    const auto domain = toText(value, part, 253);
    if (parseHostName(domain) != domain || !domain.contains(u'.') || isIpAddress(domain))
        failPreset(Fault::Invalid, part);
    return domain;
}

std::optional<QString> idFrom(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
    return plain ? std::optional(text) : std::nullopt;
}

std::optional<QDate> monthFrom(const QString &text)
{
    const auto date = QDate::fromString(text, u"yyyy-MM"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<UserNameRule> userNameRuleFrom(const QString &text)
{
    constexpr auto fixed = "fixed:"_L1;
    if (text == "email"_L1)
        return UserNameRule{UserNameRule::Address, {}};
    if (text == "localpart"_L1)
        return UserNameRule{UserNameRule::LocalPart, {}};
    if (text == "custom"_L1)
        return UserNameRule{UserNameRule::Custom, {}};
    if (text.startsWith(fixed) && text.size() > fixed.size())
        return UserNameRule{UserNameRule::Fixed, text.sliced(fixed.size())};
    return std::nullopt;
}

// No preset sends anybody's password through an open line.
std::optional<Security> lockFrom(const QString &text)
{
    const auto security = securityFromWord(text);
    return security == Security::None ? std::nullopt : security;
}

// With every blank filled, a pattern must be a host name in its usual form.
std::optional<QString> hostPatternFrom(const QString &text)
{
    BlankValues values;
    for (const auto &name : blanksIn(text))
        values.insert(name, name);
    const auto host = fillIn(text, values);
    const auto plain = QString(text).remove(u'{').remove(u'}');
    return host == plain ? std::optional(text) : std::nullopt;
}

std::optional<QString> blankNameFrom(const QString &text)
{
    const bool known = text == "region"_L1 || text == "server"_L1 || text == "account"_L1;
    return known ? std::optional(text) : std::nullopt;
}

// Short texts would be found in anything.
QString toSign(const QJsonValue &value, const QString &part)
{
    constexpr qsizetype shortest = 5;
    auto sign = toText(value, part);
    if (sign.size() < shortest)
        failPreset(PresetFault::Invalid, part);
    return sign;
}

MxSuffix toMxSuffix(const QJsonValue &value, const QString &part)
{
    const auto place = toPlace(value, part);
    allowOnly(place, {"suffix"_L1, "confirmed"_L1});
    return {toDomain(valueAt(place, "suffix"_L1), place.at("suffix"_L1)), flagAt(place, "confirmed"_L1)};
}

quint16 portAt(const PresetPlace &place)
{
    const auto port = valueAt(place, "port"_L1).toInteger(0);
    if (port < 1 || port > 65535)
        failPreset(Fault::Invalid, place.at("port"_L1));
    return static_cast<quint16>(port);
}

ServerTemplate toServer(const QJsonValue &value, const QString &part)
{
    const auto place = toPlace(value, part);
    allowOnly(place, {"protocol"_L1, "host"_L1, "port"_L1, "security"_L1, "preferred"_L1, "userName"_L1, "auth"_L1});
    ServerTemplate server;
    server.protocol = wordAt(place, "protocol"_L1, protocolFromWord);
    server.hostPattern = wordAt(place, "host"_L1, hostPatternFrom);
    server.port = portAt(place);
    server.security = wordAt(place, "security"_L1, lockFrom);
    if (place.object.contains("preferred"_L1))
        server.preferred = flagAt(place, "preferred"_L1);
    if (place.object.contains("userName"_L1))
        server.userName = wordAt(place, "userName"_L1, userNameRuleFrom);
    if (place.object.contains("auth"_L1))
        server.credentials = wordsAt(place, "auth"_L1, credentialFromWord);
    return server;
}

Blank toBlank(const QJsonValue &value, const QString &part)
{
    const auto place = toPlace(value, part);
    allowOnly(place, {"name"_L1, "choices"_L1, "default"_L1});
    Blank blank;
    blank.name = wordAt(place, "name"_L1, blankNameFrom);
    blank.choices = listAt(place, "choices"_L1, [](const QJsonValue &choice, const QString &choicePart) {
        return toText(choice, choicePart);
    });
    blank.usual = toText(valueAt(place, "default"_L1), place.at("default"_L1));
    if (!blank.choices.isEmpty() && !blank.choices.contains(blank.usual))
        failPreset(Fault::Invalid, place.at("default"_L1));
    for (const auto &choice : blank.choices)
        if (!isHostName(choice))
            failPreset(Fault::Invalid, place.at("choices"_L1));
    return blank;
}

QList<ProviderLink> linksAt(const PresetPlace &preset)
{
    const auto place = toPlace(valueAt(preset, "links"_L1), u"links"_s);
    allowOnly(place, {wordFor(ProviderLink::AppPassword), wordFor(ProviderLink::EnableImap), wordFor(ProviderLink::Settings)});
    const auto unconfirmed = wordsAt(preset, "linksUnconfirmed"_L1, linkTopicFromWord);
    QList<ProviderLink> links;
    for (const auto topic : {ProviderLink::AppPassword, ProviderLink::EnableImap, ProviderLink::Settings}) {
        const auto key = wordFor(topic);
        const bool confirmed = !unconfirmed.contains(topic);
        if (!place.object.contains(key)) {
            if (!confirmed)
                failPreset(Fault::Contradiction, u"linksUnconfirmed"_s);
            continue;
        }
        links.append({topic, toWebAddress(place.object.value(key), place.at(key)), confirmed});
    }
    return links;
}

// A name in DNS; unlike that of a host it may have underscores.
QString toRecordName(const QJsonValue &value, const QString &part)
{
    const auto name = toText(value, part, 253);
    if (!isHostName(QString(name).remove(u'_')) || name != name.toLower())
        failPreset(Fault::Invalid, part);
    return name;
}

SenderFacts toSenderFacts(const QJsonValue &value)
{
    const auto place = toPlace(value, u"sending"_s);
    allowOnly(place, {"spf"_L1, "dkim"_L1});
    SenderFacts facts;
    if (place.object.contains("spf"_L1))
        facts.spfInclude = toRecordName(valueAt(place, "spf"_L1), place.at("spf"_L1));
    if (place.object.contains("dkim"_L1))
        facts.dkimSelectors = listAt(place, "dkim"_L1, toRecordName);
    return facts;
}

PresetSource toSource(const QJsonValue &value, const QString &part)
{
    const auto place = toPlace(value, part);
    allowOnly(place, {"what"_L1, "url"_L1, "date"_L1});
    return {textAt(place, "what"_L1), toWebAddress(valueAt(place, "url"_L1), place.at("url"_L1)), wordAt(place, "date"_L1, monthFrom)};
}

void checkPreferred(const QList<ServerTemplate> &servers)
{
    QList<Protocol> seen;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const bool first = !seen.contains(servers.at(i).protocol);
        if (servers.at(i).preferred != first)
            failPreset(Fault::Contradiction, presetElement(u"servers"_s, i) + ".preferred"_L1);
        seen.append(servers.at(i).protocol);
    }
}

void checkBlanks(const Provider &provider)
{
    QStringList used;
    for (const auto &server : provider.servers)
        used += blanksIn(server.hostPattern);
    used.removeAll(u"domain"_s);
    used.removeDuplicates();
    QStringList declared;
    for (const auto &blank : provider.blanks)
        declared += blank.name;
    used.sort();
    declared.sort();
    if (used != declared)
        failPreset(Fault::Contradiction, u"blanks"_s);
}

void checkServers(const Provider &provider)
{
    checkPreferred(provider.servers);
    const bool letsIn = !provider.hints.contains(ProviderHint::NotSupported);
    if (letsIn == provider.servers.isEmpty() || letsIn == provider.credentials.isEmpty())
        failPreset(Fault::Contradiction, u"servers"_s);
    for (qsizetype i = 0; i < provider.servers.size(); ++i)
        if (provider.kind == ProviderKind::Relay && provider.servers.at(i).protocol != Protocol::Smtp)
            failPreset(Fault::Contradiction, presetElement(u"servers"_s, i) + ".protocol"_L1);
    checkBlanks(provider);
    if (provider.oauth && !provider.credentials.contains(Credential::OAuth2))
        failPreset(Fault::Contradiction, u"oauth"_s);
}

Provider toProvider(const QJsonObject &object)
{
    const PresetPlace preset{object, {}};
    if (object.value("schema"_L1).toString() != schema)
        failPreset(Fault::WrongSchema);
    allowOnly(preset,
              {"schema"_L1, "id"_L1,    "name"_L1,  "kind"_L1,  "confidence"_L1,       "domains"_L1, "mx"_L1,    "servers"_L1, "blanks"_L1,  "userName"_L1,
               "auth"_L1,   "hints"_L1, "notes"_L1, "links"_L1, "linksUnconfirmed"_L1, "sending"_L1, "signs"_L1, "oauth"_L1,   "sources"_L1, "checked"_L1});

    Provider provider;
    provider.id = wordAt(preset, "id"_L1, idFrom);
    provider.name = textAt(preset, "name"_L1);
    provider.kind = wordAt(preset, "kind"_L1, providerKindFromWord);
    provider.confidence = wordAt(preset, "confidence"_L1, presetConfidenceFromWord);
    provider.domains = listAt(preset, "domains"_L1, toDomain);
    provider.mxSuffixes = listAt(preset, "mx"_L1, toMxSuffix);
    provider.servers = listAt(preset, "servers"_L1, toServer);
    provider.blanks = listAt(preset, "blanks"_L1, toBlank);
    provider.userName = wordAt(preset, "userName"_L1, userNameRuleFrom);
    provider.credentials = wordsAt(preset, "auth"_L1, credentialFromWord);
    provider.hints = wordsAt(preset, "hints"_L1, providerHintFromWord);
    provider.notes = listAt(preset, "notes"_L1, [](const QJsonValue &note, const QString &part) {
        return toText(note, part, longestNote);
    });
    provider.links = linksAt(preset);
    if (preset.object.contains("sending"_L1))
        provider.sending = toSenderFacts(preset.object.value("sending"_L1));
    if (preset.object.contains("signs"_L1))
        provider.signs = listAt(preset, "signs"_L1, toSign);
    if (preset.object.contains("oauth"_L1))
        provider.oauth = toOAuthService(toPlace(preset.object.value("oauth"_L1), u"oauth"_s));
    if (preset.object.contains("sources"_L1))
        provider.sources = listAt(preset, "sources"_L1, toSource);
    provider.checked = wordAt(preset, "checked"_L1, monthFrom);
    checkServers(provider);
    if (provider.oauth)
        provider.oauth->hosts = serverNames(provider);
    return provider;
}
} // namespace

std::expected<Provider, PresetFault> parseProvider(const QByteArray &json)
{
    if (json.size() > largestPreset)
        return std::unexpected(Fault{Fault::TooLarge, {}});
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::unexpected(Fault{Fault::NotJson, {}});
    try {
        return toProvider(document.object());
    } catch (const Fault &fault) {
        return std::unexpected(fault);
    }
}
