// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provider.h"

#include "base/words.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<ProviderKind, 3> kinds = {
    {{ProviderKind::Mailbox, "mailbox"_L1}, {ProviderKind::Relay, "relay"_L1}, {ProviderKind::Generic, "generic"_L1}}};
constexpr WordTable<PresetConfidence, 3> confidences = {
    {{PresetConfidence::High, "high"_L1}, {PresetConfidence::Medium, "medium"_L1}, {PresetConfidence::Low, "low"_L1}}};
constexpr WordTable<Credential, 5> credentials = {{{Credential::Password, "password"_L1},
                                                   {Credential::AppPassword, "app-password"_L1},
                                                   {Credential::OAuth2, "oauth2"_L1},
                                                   {Credential::ApiKey, "api-key"_L1},
                                                   {Credential::SesSmtp, "ses-smtp"_L1}}};
constexpr WordTable<ProviderLink::Topic, 3> topics = {
    {{ProviderLink::AppPassword, "appPassword"_L1}, {ProviderLink::EnableImap, "enableImap"_L1}, {ProviderLink::Settings, "settings"_L1}}};
}

QLatin1StringView wordFor(ProviderKind kind)
{
    return wordOf(kinds, kind);
}

QLatin1StringView wordFor(PresetConfidence confidence)
{
    return wordOf(confidences, confidence);
}

QLatin1StringView wordFor(Credential credential)
{
    return wordOf(credentials, credential);
}

QLatin1StringView wordFor(ProviderLink::Topic topic)
{
    return wordOf(topics, topic);
}

std::optional<ProviderKind> providerKindFromWord(QStringView word)
{
    return valueOf(kinds, word);
}

std::optional<PresetConfidence> presetConfidenceFromWord(QStringView word)
{
    return valueOf(confidences, word);
}

std::optional<Credential> credentialFromWord(QStringView word)
{
    return valueOf(credentials, word);
}

std::optional<ProviderLink::Topic> linkTopicFromWord(QStringView word)
{
    return valueOf(topics, word);
}
