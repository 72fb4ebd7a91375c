// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>

#include <optional>

// What OpenSSL itself holds against a chain, where Qt has no word for it.
struct ChainJudgement {
    enum Kind {
        PathLength, // an authority that may not make authorities has made one
        Usage, // a certificate that is not for this, such as one that may not sign others
        CriticalExtension, // a demand that nobody knows
        OldSignature, // a hash of yesterday
        NameConstraints, // an authority that may not speak for this name
        Other, // see words
    };
    Kind kind = Other;
    qsizetype place = 0; // in the chain, of the certificate at fault
    QString words = {}; // OpenSSL's own, for experts
};

// Whether this program was built with OpenSSL's headers; without them nobody is asked, and the reason is inferred.
bool canJudgeChains();

// Checks the chain that a server sent once more, without a connection, against the authorities of this computer and further
// ones. Nothing where it finds no such fault. Dates and whose certificate it is are no business of it.
std::optional<ChainJudgement> judgeChain(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &furtherAuthorities);
