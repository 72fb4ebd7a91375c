// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sasl.h"

// A token of OAuth 2.0 instead of a password: everything is said at once. A server that does not like it asks back with
// a description of the error, which is answered by nothing worth saying, and then refuses.
class SaslBearer : public SaslClient
{
public:
    explicit SaslBearer(const Credentials &credentials)
        : m_credentials(credentials)
    {
    }
    Task<SaslResponse> respond(QByteArray challenge) override;
    Proof proof() const override
    {
        return m_isSaid && !m_heardError ? Proof::Token : Proof::None; // after an error there is nothing left to say yes to
    }

protected:
    virtual QByteArray answerToError() const = 0;
    const Credentials m_credentials;
    bool m_isSaid = false;

private:
    bool m_heardError = false;
};

// As Google and Microsoft have it; not registered, but the most widespread.
class XOAuth2 : public SaslBearer
{
public:
    using SaslBearer::SaslBearer;
    Task<std::optional<QByteArray>> initialResponse() override;

protected:
    QByteArray answerToError() const override;
};

// RFC 7628.
class OAuthBearer : public SaslBearer
{
public:
    OAuthBearer(const Credentials &credentials, const Endpoint &server);
    Task<std::optional<QByteArray>> initialResponse() override;

protected:
    QByteArray answerToError() const override;

private:
    Endpoint m_server;
};
