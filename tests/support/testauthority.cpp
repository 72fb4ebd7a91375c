// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testauthority.h"

#include <QDateTime>
#include <QProcess>

#include <utility>

using namespace Qt::StringLiterals;
using Leaf = TestAuthority::Leaf;

namespace
{
void runOpenSsl(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitStatus() != QProcess::NormalExit || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qUtf8Printable(arguments.join(u' ')), openssl.readAll().constData());
}

QString openSslDate(int daysFromNow)
{
    return QDateTime::currentDateTimeUtc().addDays(daysFromNow).toString(u"yyyyMMddHHmmss'Z'"_s);
}

// A new EC key and a certificate for it, valid between two days counted from now.
QStringList newCertificate(const ServerCertificate &files, const QString &commonName, int firstDay, int lastDay)
{
    return {u"req"_s,
            u"-x509"_s,
            u"-newkey"_s,
            u"ec"_s,
            u"-pkeyopt"_s,
            u"ec_paramgen_curve:P-256"_s,
            u"-noenc"_s,
            u"-keyout"_s,
            files.key,
            u"-out"_s,
            files.certificate,
            u"-subj"_s,
            u"/CN="_s + QString(commonName).replace(u'/', u"\\/"_s),
            u"-not_before"_s,
            openSslDate(firstDay),
            u"-not_after"_s,
            openSslDate(lastDay)};
}

// OpenSSL 3.5 refuses an authority that does not say it is one.
QStringList authorityExtensions()
{
    return {u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s, u"-addext"_s, u"keyUsage=critical,keyCertSign,cRLSign"_s};
}

QStringList serverExtensions(const QString &names)
{
    return {u"-addext"_s,
            u"basicConstraints=critical,CA:FALSE"_s,
            u"-addext"_s,
            u"keyUsage=critical,digitalSignature"_s,
            u"-addext"_s,
            u"extendedKeyUsage=serverAuth"_s,
            u"-addext"_s,
            u"subjectAltName="_s + names};
}

QString fileName(Leaf leaf)
{
    switch (leaf) {
    case Leaf::Good:
        return u"good"_s;
    case Leaf::WrongName:
        return u"wrong-name"_s;
    case Leaf::Expired:
        return u"expired"_s;
    case Leaf::NotYetValid:
        return u"not-yet-valid"_s;
    case Leaf::SelfSigned:
        return u"self-signed"_s;
    }
    std::unreachable();
}

std::pair<int, int> validDays(Leaf leaf)
{
    if (leaf == Leaf::Expired)
        return {-30, -2};
    if (leaf == Leaf::NotYetValid)
        return {2, 30};
    return {-1, 30};
}
} // namespace

TestAuthority::TestAuthority(const QString &name)
{
    const ServerCertificate self{caFile(), caKeyFile()};
    runOpenSsl(newCertificate(self, name, -60, 60) + authorityExtensions());
}

TestAuthority::TestAuthority(const TestAuthority &root, const QString &name, int firstDay, int lastDay, const QStringList &extras)
{
    const ServerCertificate self{caFile(), caKeyFile()};
    runOpenSsl(newCertificate(self, name, firstDay, lastDay) + authorityExtensions() + QStringList{u"-CA"_s, root.caFile(), u"-CAkey"_s, root.caKeyFile()}
               + extras);
}

QString TestAuthority::caFile() const
{
    return m_folder.filePath(u"ca.pem"_s);
}

QString TestAuthority::caKeyFile() const
{
    return m_folder.filePath(u"ca.key"_s);
}

ServerCertificate TestAuthority::issue(Leaf leaf, const QStringList &extras) const
{
    const auto stem = m_folder.filePath(fileName(leaf));
    const ServerCertificate files{stem + u".pem"_s, stem + u".key"_s};
    const auto wrongName = leaf == Leaf::WrongName;
    const auto [firstDay, lastDay] = validDays(leaf);
    auto arguments = newCertificate(files, wrongName ? u"mail.example.net"_s : u"localhost"_s, firstDay, lastDay);
    arguments += serverExtensions(wrongName ? u"DNS:mail.example.net"_s : u"DNS:localhost,IP:127.0.0.1,IP:127.0.0.2,IP:::1"_s);
    if (leaf != Leaf::SelfSigned)
        arguments += {u"-CA"_s, caFile(), u"-CAkey"_s, caKeyFile()};
    runOpenSsl(arguments + extras);
    return files;
}

ServerCertificate TestAuthority::issueFor(const QStringList &names) const
{
    const ServerCertificate files{m_folder.filePath(names.first() + u".pem"_s), m_folder.filePath(names.first() + u".key"_s)};
    const auto [firstDay, lastDay] = validDays(Leaf::Good);
    runOpenSsl(newCertificate(files, names.first(), firstDay, lastDay) + serverExtensions(u"DNS:"_s + names.join(u",DNS:"_s))
               + QStringList{u"-addext"_s, u"authorityInfoAccess=caIssuers;URI:http://192.0.2.1/issuer.cer"_s, u"-CA"_s, caFile(), u"-CAkey"_s, caKeyFile()});
    return files;
}

ServerCertificate TestAuthority::issueDemandingStaple() const
{
    const ServerCertificate files{m_folder.filePath(u"staple.pem"_s), m_folder.filePath(u"staple.key"_s)};
    const auto [firstDay, lastDay] = validDays(Leaf::Good);
    runOpenSsl(newCertificate(files, u"localhost"_s, firstDay, lastDay) + serverExtensions(u"DNS:localhost"_s)
               + QStringList{u"-addext"_s, u"tlsfeature=status_request"_s, u"-CA"_s, caFile(), u"-CAkey"_s, caKeyFile()});
    return files;
}
