// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A certificate in DER after the line of the host that it is to fit.

#include "fuzz.h"

#include "account/hostname.h"
#include "net/certificatenames.h"

#include <QSslCertificate>

void fuzz(const QByteArray &input)
{
    const auto end = input.indexOf('\n');
    if (end < 0)
        return;
    const auto host = parseHostName(QString::fromUtf8(input.first(end)));
    const QSslCertificate certificate(input.sliced(end + 1), QSsl::Der);
    const auto names = certificateNames(certificate);
    if (host && certificateFits(certificate, *host))
        promise(!names.isEmpty());
}
