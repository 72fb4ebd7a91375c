// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

// A server's certificate and its key, as PEM files.
struct ServerCertificate {
    QString certificate;
    QString key;
};

// A throw-away certificate authority. It issues what a server of a test shows: the right certificate, or one with a
// single thing wrong. All files go with it.
class TestAuthority
{
public:
    enum class Leaf {
        Good, // localhost, 127.0.0.1, 127.0.0.2, ::1
        WrongName, // mail.example.net
        Expired,
        NotYetValid,
        SelfSigned,
    };

    // The name is what its certificates call their issuer.
    explicit TestAuthority(const QString &name = QStringLiteral("Mailwright Test Authority"));
    // One in between, valid between two days counted from now; `extras` are further arguments of `openssl req`.
    TestAuthority(const TestAuthority &root, const QString &name, int firstDay, int lastDay, const QStringList &extras);

    // The certificate that a client must trust.
    QString caFile() const;
    QString caKeyFile() const;
    ServerCertificate issue(Leaf leaf, const QStringList &extras = {}) const;
    // A good one for other host names. It tells where its issuer's certificate can be had.
    ServerCertificate issueFor(const QStringList &names) const;
    // A good one that may only be believed with a stapled word of the authority (RFC 7633).
    ServerCertificate issueDemandingStaple() const;

private:
    QTemporaryDir m_folder;
};
