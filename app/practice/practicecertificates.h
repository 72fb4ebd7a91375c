// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <optional>

// What is wrong with a server's certificate.
enum class CertificateFlaw {
    None,
    Expired,
    NotYetValid,
    WrongName, // made out to mail.example.net
    SelfSigned, // by nobody but itself
    Intercepted, // by a product that opens locked lines
    ChainIncomplete, // by an authority in between whose certificate nobody shows
};

// What a server shows and proves when TLS starts.
struct ServerIdentity {
    QSslCertificate certificate;
    QSslKey key;
};

// What somebody may write into a certificate that nobody has to trust.
struct CertificateNames {
    QByteArray subject; // common name and organisation
    QByteArray issuer; // likewise; empty: the authority, which then has signed
    QByteArray alternative; // beside localhost where that `fits`
    QByteArray issuerPlace; // where its issuer's certificate can be had; may be empty
    bool fits = true;
};

// The practice mailbox's own certificate authority: thrown away with the process, its keys never leave the memory.
// Whoever trusts it trusts a server on this computer only.
class PracticeAuthority
{
public:
    // Nothing where the cryptography plug-in of QCA (qca-ossl) is missing. The two keys are made once a process, which
    // takes some tenths of a second; later authorities share them.
    static std::optional<PracticeAuthority> make();

    QSslCertificate certificate() const
    {
        return m_certificate;
    }
    // The one in between, which a server with an incomplete chain does not send.
    QSslCertificate middle() const;
    // For localhost, 127.0.0.1 and ::1. `middlePlace`: where middle() can be had, for an incomplete chain.
    ServerIdentity issue(CertificateFlaw flaw, const QByteArray &middlePlace = QByteArrayLiteral("http://pki.example.com/between.crt")) const;
    ServerIdentity issueNamed(const CertificateNames &names) const;

private:
    explicit PracticeAuthority(const QSslCertificate &certificate);
    QSslCertificate m_certificate;
};
