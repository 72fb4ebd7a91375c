// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "apple.h"

#include "base/words.h"
#include "formats/parts/requirements.h"
#include "formats/parts/stableid.h"
#include "plist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Protocol, 2> accountTypes = {{{Protocol::Imap, "EmailTypeIMAP"_L1}, {Protocol::Pop3, "EmailTypePOP"_L1}}};
constexpr WordTable<SignIn, 2> authentications = {{{SignIn::Password, "EmailAuthPassword"_L1}, {SignIn::None, "EmailAuthNone"_L1}}};

// Apple wants identifiers like reversed host names; the person's own domain is the one nobody else uses.
QString identifierOf(const EmailAddress &address, const QString &name)
{
    auto labels = address.domain.split(u'.');
    std::ranges::reverse(labels);
    return labels.join(u'.') + u'.' + name;
}

void writeHead(PlistWriter &plist, const QString &type, const QString &identifier, const QString &id, const QString &name)
{
    plist.text(u"PayloadType"_s, type);
    plist.number(u"PayloadVersion"_s, 1);
    plist.text(u"PayloadIdentifier"_s, identifier);
    plist.text(u"PayloadUUID"_s, id);
    plist.text(u"PayloadDisplayName"_s, name);
}

// There is no word for STARTTLS: Mail is told to use TLS and finds out from the port how it begins.
void writeServer(PlistWriter &plist, const ServerLogin &server, const QString &side, const Secret &secret)
{
    const auto prefix = QString(side + "MailServer"_L1);
    plist.text(prefix + "Authentication"_L1, wordOf(authentications, server.signIn));
    plist.text(prefix + "HostName"_L1, server.endpoint.host);
    plist.number(prefix + "PortNumber"_L1, server.endpoint.port);
    plist.truth(prefix + "UseSSL"_L1, server.endpoint.security != Security::None);
    if (server.signIn == SignIn::None)
        return;
    plist.text(prefix + "Username"_L1, server.userName);
    if (!secret.isEmpty())
        plist.text(side + "Password"_L1, QString::fromUtf8(secret.bytes()));
}

// Mail asks for one password only where one is enough.
bool hasOnePassword(const MailAccount &account, const ExportSecrets &secrets)
{
    return account.outgoing->signIn == SignIn::Password && account.outgoing->userName == account.incoming->userName && secrets.incoming == secrets.outgoing;
}

void writeMailAccount(PlistWriter &plist, const MailAccount &account, const ExportSecrets &secrets)
{
    const auto address = account.address.toString();
    plist.text(u"EmailAccountType"_s, wordOf(accountTypes, account.incoming->endpoint.protocol));
    plist.text(u"EmailAccountDescription"_s, address);
    if (!account.displayName.isEmpty())
        plist.text(u"EmailAccountName"_s, account.displayName);
    plist.text(u"EmailAddress"_s, address);
    writeServer(plist, *account.incoming, u"Incoming"_s, secrets.incoming);
    writeServer(plist, *account.outgoing, u"Outgoing"_s, secrets.outgoing);
    plist.truth(u"OutgoingPasswordSameAsIncomingPassword"_s, hasOnePassword(account, secrets));
}

QString upperCase(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces).toUpper();
}
} // namespace

QByteArray appleProfileText(const AppleNames &names, const MailAccount &account, const ExportSecrets &secrets)
{
    const auto address = account.address.toString();
    const auto identifier = identifierOf(account.address, names.identifier);
    QByteArray text;
    PlistWriter plist(&text);
    plist.begin("dict"_L1);
    writeHead(plist, u"Configuration"_s, identifier, names.profileId, address);
    plist.key(u"PayloadContent"_s);
    plist.begin("array"_L1);
    plist.begin("dict"_L1);
    writeHead(plist, u"com.apple.mail.managed"_s, identifier + ".mail"_L1, names.accountId, address);
    writeMailAccount(plist, account, secrets);
    for (int open = 0; open < 4; ++open) // both dictionaries, the array, the list
        plist.end();
    return text + '\n';
}

Exported appleProfile(const MailAccount &account, const ExportSecrets &secrets)
{
    if (const auto possible = checkForPasswords(account, secrets); !possible)
        return std::unexpected(possible.error());
    if (const auto possible = checkReceives(account); !possible)
        return std::unexpected(possible.error());
    const auto id = stableId(account.address, "apple"_L1);
    const AppleNames names{.identifier = "mailwright."_L1 + id.toString(QUuid::WithoutBraces),
                           .profileId = upperCase(id),
                           .accountId = upperCase(stableId(account.address, "apple mail"_L1))};
    return QList{OutputFile{suggestedFileName(account, ".mobileconfig"_L1), "application/x-apple-aspen-config"_ba, appleProfileText(names, account, secrets)}};
}
