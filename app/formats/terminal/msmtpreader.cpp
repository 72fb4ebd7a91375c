// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/parts/foundaccount.h"
#include "formats/parts/readers.h"

using namespace Qt::StringLiterals;

namespace
{
using Settings = QHash<QString, QString>;

struct MsmtpAccount {
    QString name;
    Settings settings;
};

// A value may stand in double quotes.
QString unquoted(QStringView value)
{
    return (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"') ? value.sliced(1, value.size() - 2) : value).toString();
}

// The file from top to bottom: "defaults" changes what the accounts after it begin with, "account NAME : OTHER, ..." begins
// with what the others have.
class MsmtpFile
{
public:
    explicit MsmtpFile(const QByteArray &file)
    {
        const auto text = QString::fromUtf8(file);
        qsizetype number = 0;
        for (const auto &raw : QStringView(text).split(u'\n')) {
            ++number;
            const auto line = raw.trimmed();
            if (!line.isEmpty() && !line.startsWith(u'#') && !takeLine(line))
                throw ImportFault{ImportFault::Broken, QString::number(number)};
        }
    }

    // Those with a server of their own; "account default : NAME" is only another name for one.
    const QList<MsmtpAccount> &accounts() const
    {
        return m_accounts;
    }

private:
    bool takeLine(QStringView line)
    {
        const auto end = std::ranges::find_if(line, [](QChar c) {
            return c.isSpace();
        });
        const auto command = line.first(end - line.begin());
        const auto value = line.sliced(command.size()).trimmed();
        if (command == "defaults"_L1 && value.isEmpty())
            m_inDefaults = true;
        else if (command == "account"_L1)
            return beginAccount(value);
        else if (m_inDefaults)
            m_defaults.insert(command.toString(), unquoted(value));
        else if (!m_accounts.isEmpty())
            m_accounts.last().settings.insert(command.toString(), unquoted(value));
        else
            return false;
        return true;
    }

    bool beginAccount(QStringView value)
    {
        constexpr qsizetype mostAccounts = 100;
        const auto colon = value.indexOf(u':');
        MsmtpAccount account{value.first(colon < 0 ? value.size() : colon).trimmed().toString(), m_defaults};
        if (account.name.isEmpty() || m_accounts.size() == mostAccounts)
            return false;
        if (colon >= 0)
            for (const auto &other : value.sliced(colon + 1).split(u',')) {
                const auto found = std::ranges::find(m_accounts, other.trimmed(), &MsmtpAccount::name);
                if (found == m_accounts.end())
                    return false;
                account.settings.insert(found->settings);
            }
        m_accounts.append(account);
        m_inDefaults = false;
        return true;
    }

    QList<MsmtpAccount> m_accounts;
    Settings m_defaults;
    bool m_inDefaults = false;
};

bool isOn(const Settings &settings, const QString &key, QLatin1StringView otherwise)
{
    const auto word = settings.value(key, otherwise);
    return word.isEmpty() || word == "on"_L1;
}

Security securityFrom(const Settings &settings)
{
    if (!isOn(settings, u"tls"_s, "off"_L1))
        return Security::None;
    return isOn(settings, u"tls_starttls"_s, "on"_L1) ? Security::StartTls : Security::Tls;
}

SignIn signInFrom(const Settings &settings)
{
    const auto word = settings.value(u"auth"_s, u"off"_s);
    if (word == "off"_L1)
        return SignIn::None;
    if (word == "xoauth2"_L1 || word == "oauthbearer"_L1)
        return SignIn::OAuth2;
    if (word == "gssapi"_L1 || word == "ntlm"_L1 || word == "external"_L1)
        throw ImportFault{ImportFault::Invalid, u"outgoing.auth"_s};
    return SignIn::Password;
}

// msmtp's own default ports: 465 with TLS from the first byte, else 25.
FoundAccount accountFrom(const MsmtpAccount &found, const ImportHints &hints)
{
    const auto &settings = found.settings;
    const auto security = securityFrom(settings);
    MailAccount account;
    account.outgoing = loginFrom({.protocol = Protocol::Smtp,
                                  .host = settings.value(u"host"_s),
                                  .port = settings.value(u"port"_s, security == Security::Tls ? u"465"_s : u"25"_s),
                                  .security = security,
                                  .userName = settings.value(u"user"_s),
                                  .signIn = signInFrom(settings)},
                                 u"outgoing"_s);
    const auto from = settings.value(u"from"_s);
    account.displayName = settings.value(u"from_full_name"_s);
    account.address = addressFrom(from.isEmpty() ? account.outgoing->userName : from, hints);
    return foundAccount(account, settings.contains(u"password"_s), hints);
}
} // namespace

QList<FoundAccount> readMsmtp(const QByteArray &file, const ImportHints &hints)
{
    const MsmtpFile settings(file);
    auto found = readEach(settings.accounts(), [&](const MsmtpAccount &account) {
        return accountFrom(account, hints);
    });
    QList<FoundAccount> different;
    for (const auto &account : std::as_const(found))
        if (!different.contains(account))
            different.append(account);
    return different;
}
