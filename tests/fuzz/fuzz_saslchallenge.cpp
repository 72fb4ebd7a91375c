// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The challenges of a sign-in: the first byte chooses the mechanism, every line is one challenge.

#include "fuzz.h"

#include "net/sasl/sasl.h"

void fuzz(const QByteArray &input)
{
    constexpr AuthMechanism mechanisms[] = {AuthMechanism::Plain,
                                            AuthMechanism::Login,
                                            AuthMechanism::CramMd5,
                                            AuthMechanism::ScramSha1,
                                            AuthMechanism::ScramSha256,
                                            AuthMechanism::XOAuth2,
                                            AuthMechanism::OAuthBearer};
    if (input.isEmpty())
        return;
    auto password = QByteArrayLiteral("correct horse");
    Credentials credentials;
    credentials.userName = QStringLiteral("jane@example.com");
    credentials.secret = Secret::take(password);
    const Endpoint server{Protocol::Imap, QStringLiteral("imap.example.com"), 993, Security::Tls};
    const auto client = makeSaslClient(mechanisms[static_cast<unsigned char>(input.front()) % std::size(mechanisms)], credentials, server);
    if (!client)
        return;
    client->initialResponse();
    const auto challenges = input.sliced(1).split('\n');
    for (const auto &challenge : challenges.first(std::min<qsizetype>(challenges.size(), 10)))
        client->respond(challenge);
}
