// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauthservice.h"
#include "providerhint.h"

#include "account/endpoint.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <QUrl>

#include <expected>

// What a provider is for.
enum class ProviderKind {
    Mailbox, // a person's mail, received and sent
    Relay, // only sends, mostly for programs
    Generic, // no provider at all: what to try where none is known
};

// How well the preferred servers and the way of signing in are known.
enum class PresetConfidence {
    High, // sources agree
    Medium, // one good source, or sources that differ in a detail
    Low, // a weak source
};

// What a provider takes as proof of who one is.
enum class Credential {
    Password,
    AppPassword,
    OAuth2,
    ApiKey,
    SesSmtp, // the SMTP password of Amazon SES, made from a secret access key for one region
};

// What the user name is made from.
struct UserNameRule {
    enum Kind {
        Address,
        LocalPart,
        Custom, // only the person knows it
        Fixed, // one word for everybody
    };
    Kind kind = Address;
    QString fixed;

    bool operator==(const UserNameRule &) const = default;
};

// An ending of the names of the provider's mail exchangers.
struct MxSuffix {
    QString suffix;
    bool confirmed = false; // seen by a source, not only likely

    bool operator==(const MxSuffix &) const = default;
};

// A server as it stands in a preset, with blanks in its name where it differs from customer to customer.
struct ServerTemplate {
    Protocol protocol = Protocol::Smtp;
    QString hostPattern;
    quint16 port = 0;
    Security security = Security::Tls; // never None
    bool preferred = false; // exactly one of each protocol, and the first of it
    std::optional<UserNameRule> userName; // where this server differs from the rest
    QList<Credential> credentials; // likewise; empty where it does not

    bool operator==(const ServerTemplate &) const = default;
};

// A blank to be filled in by the person: "region", "server" or "account". ("domain" comes from the address.)
struct Blank {
    QString name;
    QStringList choices; // one of these, or any text where there are none
    QString usual; // what to begin with; may be empty

    bool operator==(const Blank &) const = default;
};

// A page of the provider that helps with one topic.
struct ProviderLink {
    enum Topic {
        AppPassword,
        EnableImap,
        Settings,
    };
    Topic topic;
    QUrl url; // always https
    bool confirmed = true;

    bool operator==(const ProviderLink &) const = default;
};

// What a domain's DNS holds where this provider sends its mail. Either may be empty: not known, or different for each customer.
struct SenderFacts {
    QString spfInclude; // the domain that the SPF record includes
    QStringList dkimSelectors; // of which some are in use at a time

    bool operator==(const SenderFacts &) const = default;
};

// Where a preset's facts come from. Nobody is contacted there.
struct PresetSource {
    QString what;
    QUrl url; // always https
    QDate date; // the first of the month in which it was read

    bool operator==(const PresetSource &) const = default;
};

// What is known of a mail provider beforehand: one preset.
struct Provider {
    QString id;
    QString name;
    ProviderKind kind = ProviderKind::Mailbox;
    PresetConfidence confidence = PresetConfidence::Low;
    QStringList domains; // mail domains, exact
    QList<MxSuffix> mxSuffixes;
    QList<ServerTemplate> servers; // in the order offered; none where mail programs are not let in
    QList<Blank> blanks;
    UserNameRule userName;
    QList<Credential> credentials;
    QList<ProviderHint> hints;
    QStringList notes; // plain English, for the details
    QList<ProviderLink> links;
    SenderFacts sending;
    QStringList signs; // what only its servers' answers have in them: "gsmtp", a help page
    std::optional<OAuthService> oauth; // where the browser sign-in is known
    QList<PresetSource> sources;
    QDate checked; // the first of the month in which this was last compared with its sources

    bool operator==(const Provider &) const = default;
};

// Why a text is not a preset: what is wrong, and with which part of it ("servers[2].port").
struct PresetFault {
    enum Kind {
        Unreadable, // the file cannot be opened
        TooLarge, // over 64 KiB
        NotJson,
        WrongSchema,
        Missing,
        Invalid,
        UnknownKey,
        Contradiction, // each part is right, but they do not fit each other
        Duplicate, // another preset has this id or domain already
    };
    Kind kind;
    QString part;

    bool operator==(const PresetFault &) const = default;
};

// The size from which a file cannot be a preset any more.
constexpr qsizetype largestPreset = 64 * 1024;

// A preset (schema "mailwright.provider/1") from its text. Strict: every key must be known, every value in its usual form.
std::expected<Provider, PresetFault> parseProvider(const QByteArray &json);

// The words of presets and JSON: "mailbox", "relay", "generic"; "high", "medium", "low"; "password", "app-password", "oauth2",
// "api-key", "ses-smtp"; "appPassword", "enableImap", "settings".
QLatin1StringView wordFor(ProviderKind kind);
QLatin1StringView wordFor(PresetConfidence confidence);
QLatin1StringView wordFor(Credential credential);
QLatin1StringView wordFor(ProviderLink::Topic topic);
std::optional<ProviderKind> providerKindFromWord(QStringView word);
std::optional<PresetConfidence> presetConfidenceFromWord(QStringView word);
std::optional<Credential> credentialFromWord(QStringView word);
std::optional<ProviderLink::Topic> linkTopicFromWord(QStringView word);
