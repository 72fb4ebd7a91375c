// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/words.h"
#include "base/xmlelement.h"
#include "formats/parts/foundaccount.h"
#include "formats/parts/readers.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr WordTable<Protocol, 2> accountTypes = {{{Protocol::Imap, "EmailTypeIMAP"_L1}, {Protocol::Pop3, "EmailTypePOP"_L1}}};

constexpr WordTable<SignIn, 5> signIns = {{
    {SignIn::Password, "EmailAuthPassword"_L1},
    {SignIn::Password, "EmailAuthCRAMMD5"_L1},
    {SignIn::Password, "EmailAuthHTTPMD5"_L1},
    {SignIn::None, "EmailAuthNone"_L1},
    {SignIn::None, ""_L1},
}};

// A property list's <dict>: keys and values take turns.
class Dictionary
{
public:
    explicit Dictionary(const XmlElement &dict)
    {
        const auto &children = dict.children;
        if (dict.name != "dict"_L1 || children.size() % 2 != 0)
            throw ImportFault{ImportFault::Broken, u"dict"_s};
        for (std::size_t i = 0; i < children.size(); i += 2) {
            if (children[i].name != "key"_L1)
                throw ImportFault{ImportFault::Broken, u"dict"_s};
            m_values.insert(children[i].text, &children[i + 1]);
        }
    }

    QString text(const QString &key) const
    {
        const auto *value = m_values.value(key);
        return value ? value->text : QString();
    }
    bool isTrue(const QString &key) const
    {
        const auto *value = m_values.value(key);
        return value && value->name == "true"_L1;
    }
    const XmlElement *value(const QString &key) const
    {
        return m_values.value(key);
    }

private:
    QHash<QString, const XmlElement *> m_values;
};

// There is no key for STARTTLS: the port decides how the lock begins.
Security securityFrom(const Dictionary &payload, const QString &prefix)
{
    if (!payload.isTrue(prefix + "UseSSL"_L1))
        return Security::None;
    const auto port = parsePort(payload.text(prefix + "PortNumber"_L1));
    return port ? usualSecurity(*port) : Security::Tls;
}

ServerLogin serverFrom(const Dictionary &payload, Protocol protocol, const QString &part)
{
    const auto prefix = protocol == Protocol::Smtp ? u"OutgoingMailServer"_s : u"IncomingMailServer"_s;
    const auto signIn = valueOf(signIns, payload.text(prefix + "Authentication"_L1));
    if (!signIn)
        throw ImportFault{ImportFault::Invalid, part + ".auth"_L1};
    return loginFrom({.protocol = protocol,
                      .host = payload.text(prefix + "HostName"_L1),
                      .port = payload.text(prefix + "PortNumber"_L1),
                      .security = securityFrom(payload, prefix),
                      .userName = payload.text(prefix + "Username"_L1),
                      .signIn = *signIn},
                     part);
}

FoundAccount accountFrom(const Dictionary &payload, const ImportHints &hints)
{
    const auto protocol = valueOf(accountTypes, payload.text(u"EmailAccountType"_s));
    if (!protocol)
        throw ImportFault{ImportFault::Invalid, u"incoming.protocol"_s};
    MailAccount account;
    account.displayName = payload.text(u"EmailAccountName"_s);
    account.address = addressFrom(payload.text(u"EmailAddress"_s), hints);
    account.incoming = serverFrom(payload, *protocol, u"incoming"_s);
    account.outgoing = serverFrom(payload, Protocol::Smtp, u"outgoing"_s);
    const bool hadPassword = !payload.text(u"IncomingPassword"_s).isEmpty() || !payload.text(u"OutgoingPassword"_s).isEmpty();
    return foundAccount(account, hadPassword, hints);
}

QList<Dictionary> mailPayloads(const XmlElement &document)
{
    if (document.children.size() != 1)
        throw ImportFault{ImportFault::Broken, u"plist"_s};
    const Dictionary profile(document.children.front());
    QList<Dictionary> payloads;
    if (const auto *content = profile.value(u"PayloadContent"_s))
        for (const auto &child : content->children)
            if (const Dictionary payload(child); payload.text(u"PayloadType"_s) == "com.apple.mail.managed"_L1)
                payloads.append(payload);
    return payloads;
}
} // namespace

QList<FoundAccount> readApple(const QByteArray &file, const ImportHints &hints)
{
    const auto document = readXml(file, true);
    return readEach(mailPayloads(document), [&](const Dictionary &payload) {
        return accountFrom(payload, hints);
    });
}
