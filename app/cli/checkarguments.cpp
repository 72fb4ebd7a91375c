// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkarguments.h"

#include "browserauth.h"
#include "check/testmessage.h"
#include "commands.h"
#include "providers/accountdraft.h"
#include "providers/providercatalog.h"
#include "providers/providerservers.h"
#include "readsecret.h"
#include "secretconsent.h"
#include "watch/comparison.h"
#include "words/fieldwords.h"
#include "words/testmail.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QByteArray addressFrom(const CommandLine &line, const QString &option, const QString &otherwise)
{
    const auto text = line.value(option).value_or(otherwise);
    const auto address = EmailAddress::parse(text);
    if (address)
        return address->toString().toUtf8();
    if (line.has(option))
        throw UsageError{sentenceFor(address.error())};
    return {};
}

// A line end in a user name would be a command of its own.
QString checkedUser(const QString &user)
{
    const bool isOneLine = user.size() <= 1024 && std::ranges::none_of(user, [](QChar c) {
                               return c.category() == QChar::Other_Control;
                           });
    if (!isOneLine)
        throw UsageError{Cli::tr("The user name has control characters in it or is longer than 1024 characters.")};
    return user;
}

ServerLogin loginOfPreset(const CommandLine &line, const QString &id, const QString &user)
{
    const auto provider = ProviderCatalog::builtIn().byId(id);
    if (!provider)
        throw UsageError{Cli::tr("There is no preset “%1”; mailwright-cli providers lists them.").arg(id)};
    const auto protocol = line.protocol().value_or(Protocol::Smtp);
    const auto address = EmailAddress::parse(user).value_or(EmailAddress{u"user"_s, u"example.com"_s});
    for (auto login : serversFor(*provider, address, line.blanks())) {
        if (login.endpoint.protocol != protocol)
            continue;
        if (!user.isEmpty())
            login.userName = user;
        else if (provider->userName.kind != UserNameRule::Fixed)
            login.userName.clear();
        return login;
    }
    throw UsageError{Cli::tr("The preset %1 has no such server, or it has blanks to fill with --set NAME=VALUE.").arg(id)};
}

std::optional<Security> securityFrom(const CommandLine &line, Security otherwise)
{
    const auto word = line.value(u"security"_s);
    if (!word)
        return otherwise;
    if (*word == "auto"_L1)
        return std::nullopt;
    const auto security = securityFromWord(*word);
    if (!security)
        throw UsageError{Cli::tr("--security is tls, starttls, none or auto, not “%1”.").arg(*word)};
    return security;
}

// A user is to sign in, unless "--auth none" says otherwise.
std::optional<Credentials> credentialsFrom(const CommandLine &line, const ServerLogin &login)
{
    const bool wantsNone = line.value(u"auth"_s) == "none"_L1;
    const auto mechanism = mechanismFrom(line);
    const bool usesBrowser = line.has(u"browser"_s);
    if (usesBrowser && (givesSecret(line) || wantsNone || (mechanism && !takesToken(*mechanism))))
        throw UsageError{Cli::tr("--browser stands for the password, and goes with --auth xoauth2 or oauthbearer only.")};
    if (login.userName.isEmpty() && (givesSecret(line) || usesBrowser))
        throw UsageError{Cli::tr("A password needs a user: give it with --user.")};
    if (wantsNone || login.userName.isEmpty())
        return std::nullopt;
    if (usesBrowser)
        return Credentials{login.userName, {}, mechanism, true}; // fetchTokens() fills it in
    const bool isKeptSignIn = login.signIn == SignIn::OAuth2 && line.has(u"wallet"_s);
    return Credentials{login.userName, readSecret(line, login), mechanism, isKeptSignIn};
}

std::optional<Envelope> envelopeFrom(const CommandLine &line, const QString &user)
{
    const auto from = addressFrom(line, u"from"_s, user);
    const auto to = addressFrom(line, u"to"_s, QString::fromUtf8(from));
    if (from.isEmpty() && (line.has(u"send"_s) || line.has(u"to"_s)))
        throw UsageError{Cli::tr("Sending needs an address to send from: give it with --from.")};
    if (from.isEmpty())
        return std::nullopt;
    Envelope envelope{from, to, {}};
    if (line.has(u"send"_s))
        envelope.message = testMail(from, to);
    return envelope;
}

std::optional<PinnedCertificate> pinnedFrom(const CommandLine &line, const QString &host)
{
    const auto text = line.value(u"pin"_s);
    if (!text)
        return std::nullopt;
    const auto fingerprint = parseFingerprint(*text);
    if (!fingerprint)
        throw UsageError{Cli::tr("--pin takes the SHA-256 fingerprint of a certificate: 64 digits from 0 to 9 and a to f.")};
    return PinnedCertificate{host, *fingerprint};
}

// Somebody else's server, only where the person names it.
std::optional<Endpoint> controlFrom(const CommandLine &line, const Endpoint &checked)
{
    const auto text = line.value(u"control"_s);
    if (!text)
        return std::nullopt;
    const auto [host, port] = parseServer(*text);
    return Endpoint{checked.protocol, host, port.value_or(checked.port), checked.security};
}

Introduction introductionTo(const QString &providerId)
{
    const auto provider = ProviderCatalog::builtIn().byId(providerId);
    return provider && provider->hints.contains(ProviderHint::ClientIdCommand) ? Introduction::Needed : Introduction::NotNeeded;
}

CheckRequest requestFor(const CommandLine &line, const ServerLogin &login, const QString &provider, const std::optional<Credentials> &credentials)
{
    CheckRequest request;
    request.endpoint = login.endpoint;
    request.credentials = credentials;
    request.signIn = login.signIn;
    request.furtherAuthorities = line.authorities();
    request.limit = line.timeout(request.limit);
    request.provider = provider;
    request.pinned = pinnedFrom(line, login.endpoint.host);
    request.introduction = introductionTo(provider);
    request.control = controlFrom(line, login.endpoint);
    request.fetchesIssuer = line.has(u"fetch-issuer"_s);
    request.despiteRefusals = line.has(u"despite-refusals"_s);
    return request;
}
// A preset's name does not make a server its provider's: neither its sign-in nor its advice are for another one.
void forgetForeignPreset(const CommandLine &line, ServerArguments &server)
{
    const auto provider = ProviderCatalog::builtIn().byId(server.provider);
    const auto &host = server.login.endpoint.host;
    if (!provider || !hasOwnServers(*provider) || isServerOf(*provider, host))
        return;
    const auto mechanism = mechanismFrom(line);
    if (line.has(u"browser"_s) || (mechanism && takesToken(*mechanism)))
        throw UsageError{sentenceFor(GateRefusal{GateRefusal::NotTheProviders, host, provider->name})};
    tellClaim(provider->name, {host});
    server.provider = u"generic"_s;
    if (server.login.signIn == SignIn::OAuth2)
        server.login.signIn = SignIn::Password;
}
} // namespace

ServerArguments serverArguments(const CommandLine &line)
{
    const auto user = checkedUser(line.value(u"user"_s).value_or(QString()));
    ServerArguments server;
    if (const auto preset = line.value(u"preset"_s)) {
        server.login = loginOfPreset(line, *preset, user);
        server.provider = *preset;
    } else {
        const auto protocol = line.protocol();
        if (!protocol || !line.has(u"server"_s))
            throw UsageError{Cli::tr("Name a server with --protocol and --server, or a preset with --preset.")};
        server.login = {{*protocol, {}, 0, Security::Tls}, user, SignIn::Password};
    }
    auto &endpoint = server.login.endpoint;
    server.security = securityFrom(line, endpoint.security);
    endpoint.security = server.security.value_or(Security::StartTls);
    if (const auto text = line.value(u"server"_s)) {
        const auto [host, port] = parseServer(*text);
        endpoint.host = host;
        endpoint.port = port.value_or(0);
    }
    if (endpoint.port == 0 && server.security)
        endpoint.port = standardPort(endpoint.protocol, endpoint.security);
    forgetForeignPreset(line, server);
    return server;
}

std::optional<AuthMechanism> mechanismFrom(const CommandLine &line)
{
    const auto word = line.value(u"auth"_s).value_or(u"auto"_s);
    if (word == "auto"_L1 || word == "none"_L1)
        return std::nullopt;
    const auto mechanism = authMechanismFromWord(word);
    if (!mechanism)
        throw UsageError{Cli::tr("--auth does not know “%1”.").arg(word)};
    return mechanism;
}

CheckRequest requestFor(const CommandLine &line, const ServerArguments &server)
{
    auto request = requestFor(line, server.login, server.provider, credentialsFrom(line, server.login));
    if (server.login.endpoint.protocol == Protocol::Smtp)
        request.envelope = envelopeFrom(line, server.login.userName);
    else if (line.has(u"send"_s))
        throw UsageError{Cli::tr("Only smtp can send.")};
    // The person typed the server, or chose the preset that lists it.
    release({&request}, {server.provider, domainOf(server.login.userName), {true, QStringList{server.login.endpoint.host}}});
    fetchTokens(line, server.provider, {&request});
    return request;
}

AccountCheckRequest requestFor(const CommandLine &line, const MailAccount &account)
{
    AccountCheckRequest request;
    const SecretOwner owner{account.provider, account.address.domain, {false, confirmedHosts(line)}};
    const auto credentials = credentialsFrom(line, *account.outgoing);
    request.outgoing = requestFor(line, *account.outgoing, account.provider, credentials);
    request.outgoing->envelope = envelopeFrom(line, account.address.toString());
    if (account.incoming) {
        auto incoming = credentials;
        if (incoming)
            incoming->userName = account.incoming->userName;
        request.incoming = requestFor(line, *account.incoming, account.provider, incoming);
    }
    QList<CheckRequest *> sides;
    if (request.incoming)
        sides += &*request.incoming;
    sides += &*request.outgoing;
    release(sides, owner);
    heedLastCheck(request, account);
    for (const auto *side : sides)
        refuseWhereSpent(*side);
    fetchTokens(line, account.provider, sides);
    return request;
}
