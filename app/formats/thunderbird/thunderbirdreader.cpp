// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/parts/foundaccount.h"
#include "formats/parts/readers.h"
#include "prefsfile.h"

#include <KZip>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 largestPrefs = 2 * 1024 * 1024;

// mail.server.*.socketType and mail.smtpserver.*.try_ssl; 1 was "if available" until 2024 and is STARTTLS since.
Security securityFrom(int number, const QString &part)
{
    switch (number) {
    case 0:
        return Security::None;
    case 1:
    case 2:
        return Security::StartTls;
    case 3:
        return Security::Tls;
    }
    throw ImportFault{ImportFault::Invalid, part + ".security"_L1};
}

// 5 to 7 are Kerberos, NTLM and certificates: not for this program.
SignIn signInFrom(int number, const QString &part)
{
    switch (number) {
    case 1:
        return SignIn::None;
    case 2:
    case 3:
    case 4:
    case 8:
    case 9:
        return SignIn::Password;
    case 10:
        return SignIn::OAuth2;
    }
    throw ImportFault{ImportFault::Invalid, part + ".auth"_L1};
}

// The port is 0 or left out where it is the registered one.
QString portText(int port)
{
    return port == 0 ? QString() : QString::number(port);
}

class Profile
{
public:
    Profile(const PrefsFile &prefs, const ImportHints &hints)
        : m_prefs(prefs)
        , m_hints(hints)
    {
    }

    QStringList accounts() const
    {
        QStringList mailAccounts;
        for (const auto &account : m_prefs.list(u"mail.accountmanager.accounts"_s))
            if (protocolOf(account))
                mailAccounts.append(account);
        return mailAccounts;
    }

    FoundAccount account(const QString &key) const
    {
        const auto identities = m_prefs.list("mail.account."_L1 + key + ".identities"_L1);
        const auto identity = QString("mail.identity."_L1 + identities.value(0) + u'.');
        MailAccount account;
        account.displayName = m_prefs.text(identity + "fullName"_L1);
        account.incoming = incoming(key);
        account.address = addressFrom(m_prefs.text(identity + "useremail"_L1), m_hints);
        account.outgoing = outgoing(m_prefs.text(identity + "smtpServer"_L1));
        return foundAccount(account, false, m_hints);
    }

    // A profile that only sends, as Mailwright writes it for a relay.
    FoundAccount relay(const QString &outgoingKey) const
    {
        MailAccount account;
        account.outgoing = outgoing(outgoingKey);
        account.address = addressFrom(account.outgoing->userName, m_hints);
        return foundAccount(account, false, m_hints);
    }

private:
    QString serverOf(const QString &account) const
    {
        return "mail.server."_L1 + m_prefs.text("mail.account."_L1 + account + ".server"_L1) + u'.';
    }
    std::optional<Protocol> protocolOf(const QString &account) const
    {
        const auto protocol = protocolFromWord(m_prefs.text(serverOf(account) + "type"_L1));
        return protocol == Protocol::Smtp ? std::nullopt : protocol;
    }

    ServerLogin incoming(const QString &account) const
    {
        const auto prefix = serverOf(account);
        const auto part = u"incoming"_s;
        return loginFrom({.protocol = *protocolOf(account),
                          .host = m_prefs.text(prefix + "hostname"_L1),
                          .port = portText(m_prefs.number(prefix + "port"_L1, 0)),
                          .security = securityFrom(m_prefs.number(prefix + "socketType"_L1, 0), part),
                          .userName = m_prefs.text(prefix + "userName"_L1),
                          .signIn = signInFrom(m_prefs.number(prefix + "authMethod"_L1, 3), part)},
                         part);
    }

    ServerLogin outgoing(const QString &key) const
    {
        const auto part = u"outgoing"_s;
        const auto prefix = QString("mail.smtpserver."_L1 + (key.isEmpty() ? m_prefs.text(u"mail.smtp.defaultserver"_s) : key) + u'.');
        return loginFrom({.protocol = Protocol::Smtp,
                          .host = m_prefs.text(prefix + "hostname"_L1),
                          .port = portText(m_prefs.number(prefix + "port"_L1, 0)),
                          .security = securityFrom(m_prefs.number(prefix + "try_ssl"_L1, 0), part),
                          .userName = m_prefs.text(prefix + "username"_L1),
                          .signIn = signInFrom(m_prefs.number(prefix + "authMethod"_L1, 3), part)},
                         part);
    }

    const PrefsFile &m_prefs;
    const ImportHints &m_hints;
};
} // namespace

QList<FoundAccount> readThunderbirdPrefs(const QByteArray &file, const ImportHints &hints)
{
    if (file.size() > largestPrefs)
        throw ImportFault{ImportFault::TooLarge, {}};
    const auto prefs = PrefsFile::parse(file);
    if (!prefs)
        throw ImportFault{ImportFault::Broken, QString::number(prefs.error().line)};
    const Profile profile(*prefs, hints);
    const auto accounts = profile.accounts();
    if (accounts.isEmpty())
        return readEach(prefs->list(u"mail.smtpservers"_s), [&](const QString &key) {
            return profile.relay(key);
        });
    return readEach(accounts, [&](const QString &key) {
        return profile.account(key);
    });
}

// The first prefs.js, at the top or one folder down, as Thunderbird's own import finds it.
QList<FoundAccount> readThunderbirdZip(const QByteArray &file, const ImportHints &hints)
{
    QBuffer buffer;
    buffer.setData(file);
    KZip zip(&buffer);
    if (!buffer.open(QIODevice::ReadOnly) || !zip.open(QIODevice::ReadOnly))
        throw ImportFault{ImportFault::Broken, {}};
    QList<const KArchiveDirectory *> folders{zip.directory()};
    for (const auto &name : zip.directory()->entries())
        if (const auto *folder = dynamic_cast<const KArchiveDirectory *>(zip.directory()->entry(name)))
            folders.append(folder);
    for (const auto *folder : folders)
        if (const auto *prefs = folder->file(u"prefs.js"_s)) {
            const std::unique_ptr<QIODevice> device(prefs->createDevice());
            if (!device)
                throw ImportFault{ImportFault::Broken, {}};
            return readThunderbirdPrefs(device->read(largestPrefs + 1), hints);
        }
    throw ImportFault{ImportFault::UnknownKind, {}};
}
