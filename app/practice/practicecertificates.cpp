// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicecertificates.h"

#include "der.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QtCrypto>
#include <QtEndian>

using namespace Qt::StringLiterals;

// QCA makes the keys and the signatures, but its certificate authority cannot make a certificate that today's clients
// take: it signs with SHA-1, leaves out the authority key identifier, writes every IP address as 0.0.0.0 and cannot
// set the first day. So what is signed is put together here (RFC 5280 4.1).

namespace
{
constexpr auto authorityName = "Mailwright practice authority";
constexpr auto interceptorName = "Avast Web/Mail Shield Root"; // what Avast's virus protection signs with
constexpr auto middleName = "Mailwright practice authority in between";

// The two keys of this process, in the form QCA and Qt both read.
struct Keys {
    QByteArray authority;
    QByteArray server;
};

QByteArray makeKey()
{
    return QCA::KeyGenerator().createRSA(2048).toPEM().toLatin1();
}

Keys makeKeys()
{
    if (!QCA::isSupported("pkey") || !QCA::PKey::supportedTypes().contains(QCA::PKey::RSA))
        return {};
    return {makeKey(), makeKey()};
}

const Keys &keysOfThisProcess()
{
    static const Keys keys = makeKeys();
    return keys;
}

// One of our keys with its public half as certificates carry it.
struct SigningKey {
    explicit SigningKey(const QByteArray &pem)
        : key(QCA::PrivateKey::fromPEM(QString::fromLatin1(pem)))
        , publicKey(key.toPublicKey().toDER())
        , id(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256)) // RFC 7093 section 2, method 4
    {
    }

    QCA::PrivateKey key;
    QByteArray publicKey;
    QByteArray id;
};

// What a certificate says.
struct Statement {
    QByteArray subject; // a finished name
    QByteArray issuer; // likewise
    QDateTime from;
    QDateTime until;
    QByteArray extensions;
};

QByteArray nameOf(const QByteArray &commonName)
{
    return derSequence({derSet({derSequence({derObject({2, 5, 4, 3}), derText(commonName)})})});
}

QByteArray nameWithOrganisation(const QByteArray &text)
{
    return derSequence({derSet({derSequence({derObject({2, 5, 4, 10}), derText(text)})}), derSet({derSequence({derObject({2, 5, 4, 3}), derText(text)})})});
}

QByteArray randomSerial()
{
    auto bytes = QByteArray(8, '\0');
    qToBigEndian(QRandomGenerator::system()->generate64(), bytes.data());
    bytes[0] = static_cast<char>((bytes[0] & 0x3f) | 0x40); // positive and never short
    return derInteger(bytes);
}

// An extension of the arc 2.5.29 (RFC 5280 4.2.1).
QByteArray extension(unsigned number, const QByteArray &value, bool critical = false)
{
    const auto object = derObject({2, 5, 29, number});
    return critical ? derSequence({object, derBoolean(true), derOctets(value)}) : derSequence({object, derOctets(value)});
}

QByteArray subjectKeyId(const SigningKey &key)
{
    return extension(14, derOctets(key.id));
}

QByteArray authorityKeyId(const SigningKey &key)
{
    return extension(35, derSequence({derTaggedBytes(0, key.id)}));
}

QByteArray authorityExtensions(const SigningKey &key, const SigningKey &issuer)
{
    const auto isAuthority = extension(19, derSequence({derBoolean(true)}), true);
    const auto signsCertificates = extension(15, derBits("\x04"_ba, 2), true);
    return derSequence({isAuthority, signsCertificates, subjectKeyId(key), authorityKeyId(issuer)});
}

QByteArray serverNames(CertificateFlaw flaw)
{
    if (flaw == CertificateFlaw::WrongName)
        return derSequence({derTaggedBytes(2, "mail.example.net"_ba)});
    const auto ipv6 = QHostAddress(QHostAddress::LocalHostIPv6).toIPv6Address();
    return derSequence({derTaggedBytes(2, "localhost"_ba),
                        derTaggedBytes(7, QByteArray("\x7f\0\0\x01", 4)),
                        derTaggedBytes(7, QByteArray(reinterpret_cast<const char *>(ipv6.c), 16))});
}

// Where the issuer's certificate can be had (RFC 5280 4.2.2.1).
QByteArray placeOfIssuer(const QByteArray &url)
{
    const auto place = derSequence({derObject({1, 3, 6, 1, 5, 5, 7, 48, 2}), derTaggedBytes(6, url)});
    return derSequence({derObject({1, 3, 6, 1, 5, 5, 7, 1, 1}), derOctets(derSequence({place}))});
}

QByteArray serverExtensions(const QByteArray &names, const QByteArray &place, const SigningKey &key, const SigningKey &issuer)
{
    const auto isNoAuthority = extension(19, derSequence({}), true);
    const auto signsAndEnciphers = extension(15, derBits("\xa0"_ba, 5), true);
    const auto forServers = extension(37, derSequence({derObject({1, 3, 6, 1, 5, 5, 7, 3, 1})}));
    return derSequence({isNoAuthority, signsAndEnciphers, forServers, extension(17, names), subjectKeyId(key), authorityKeyId(issuer), place});
}

QSslCertificate sign(const Statement &statement, const SigningKey &subject, SigningKey &issuer)
{
    const auto algorithm = derSequence({derObject({1, 2, 840, 113549, 1, 1, 11}), "\x05\x00"_ba}); // sha256WithRSAEncryption, NULL
    const auto version3 = derTagged(0, derInteger("\x02"_ba));
    const auto validity = derSequence({derTime(statement.from), derTime(statement.until)});
    const auto toSign = derSequence(
        {version3, randomSerial(), algorithm, statement.issuer, validity, statement.subject, subject.publicKey, derTagged(3, statement.extensions)});
    const auto signature = issuer.key.signMessage(toSign, QCA::EMSA3_SHA256);
    return QSslCertificate(derSequence({toSign, algorithm, derBits(signature)}), QSsl::Der);
}

// The days of a certificate, counted from now.
std::pair<int, int> daysOf(CertificateFlaw flaw)
{
    switch (flaw) {
    case CertificateFlaw::Expired:
        return {-30, -2};
    case CertificateFlaw::NotYetValid:
        return {2, 30};
    default:
        return {-1, 30};
    }
}

// Who stands in the certificate as its issuer.
QByteArray issuerOf(CertificateFlaw flaw, const QByteArray &subject)
{
    switch (flaw) {
    case CertificateFlaw::SelfSigned:
        return subject;
    case CertificateFlaw::Intercepted:
        return interceptorName;
    case CertificateFlaw::ChainIncomplete:
        return middleName;
    default:
        return authorityName;
    }
}
} // namespace

std::optional<PracticeAuthority> PracticeAuthority::make()
{
    const QCA::Initializer qca;
    const auto &keys = keysOfThisProcess();
    if (keys.authority.isEmpty())
        return std::nullopt;
    SigningKey key(keys.authority);
    const auto now = QDateTime::currentDateTimeUtc();
    const Statement statement{nameOf(authorityName), nameOf(authorityName), now.addDays(-60), now.addDays(60), authorityExtensions(key, key)};
    return PracticeAuthority(sign(statement, key, key));
}

PracticeAuthority::PracticeAuthority(const QSslCertificate &certificate)
    : m_certificate(certificate)
{
}

// It has the server's key: nobody minds in practice, and a third one takes time to make.
QSslCertificate PracticeAuthority::middle() const
{
    const QCA::Initializer qca;
    const auto &keys = keysOfThisProcess();
    SigningKey authority(keys.authority);
    const SigningKey key(keys.server);
    const auto now = QDateTime::currentDateTimeUtc();
    const auto extensions = authorityExtensions(key, authority);
    return sign({nameOf(middleName), nameOf(authorityName), now.addDays(-30), now.addDays(60), extensions}, key, authority);
}

ServerIdentity PracticeAuthority::issue(CertificateFlaw flaw, const QByteArray &middlePlace) const
{
    const QCA::Initializer qca;
    const auto &keys = keysOfThisProcess();
    SigningKey authority(keys.authority);
    SigningKey server(keys.server);
    const QByteArray name = flaw == CertificateFlaw::WrongName ? "mail.example.net" : "localhost";
    const auto now = QDateTime::currentDateTimeUtc();
    const auto [first, last] = daysOf(flaw);
    const auto issuerName = issuerOf(flaw, name);
    auto &issuer = issuerName == authorityName ? authority : server; // nobody can check who else has signed
    const auto place = flaw == CertificateFlaw::ChainIncomplete ? placeOfIssuer(middlePlace) : QByteArray();
    const Statement statement{nameOf(name),
                              nameOf(issuerName),
                              now.addDays(first),
                              now.addDays(last),
                              serverExtensions(serverNames(flaw), place, server, issuer)};
    return {sign(statement, server, issuer), QSslKey(keys.server, QSsl::Rsa)};
}

ServerIdentity PracticeAuthority::issueNamed(const CertificateNames &names) const
{
    const QCA::Initializer qca;
    const auto &keys = keysOfThisProcess();
    SigningKey authority(keys.authority);
    SigningKey server(keys.server);
    auto &issuer = names.issuer.isEmpty() ? authority : server;
    const auto issuerName = names.issuer.isEmpty() ? nameOf(authorityName) : nameWithOrganisation(names.issuer);
    const auto fitting = names.fits ? derTaggedBytes(2, "localhost"_ba) : QByteArray();
    const auto alternatives = derSequence({fitting, derTaggedBytes(2, names.alternative)});
    const auto place = names.issuerPlace.isEmpty() ? QByteArray() : placeOfIssuer(names.issuerPlace);
    const auto now = QDateTime::currentDateTimeUtc();
    const Statement statement{nameWithOrganisation(names.subject),
                              issuerName,
                              now.addDays(-1),
                              now.addDays(30),
                              serverExtensions(alternatives, place, server, issuer)};
    return {sign(statement, server, issuer), QSslKey(keys.server, QSsl::Rsa)};
}
