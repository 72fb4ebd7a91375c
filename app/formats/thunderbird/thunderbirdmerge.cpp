// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "thunderbirdmerge.h"

#include "thunderbirdprefs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto accountList = "mail.accountmanager.accounts"_L1;
constexpr auto defaultAccount = "mail.accountmanager.defaultaccount"_L1;
constexpr auto lastAccount = "mail.account.lastKey"_L1;
constexpr auto localFolders = "mail.accountmanager.localfoldersserver"_L1;
constexpr auto outgoingList = "mail.smtpservers"_L1;
constexpr auto defaultOutgoing = "mail.smtp.defaultserver"_L1;

constexpr int highestNumber = 1'000'000; // far above any real profile; a broken key beyond it is not counted on

// 7 of "server7", if "server" was asked for
int numberOf(QStringView key, QLatin1StringView kind)
{
    const int number = key.startsWith(kind) ? key.sliced(kind.size()).toInt() : 0;
    return number <= highestNumber ? number : 0;
}

// The first number that no preference and no list uses, not even one that is left over.
int freeNumber(const PrefsFile &prefs, QLatin1StringView branch, QLatin1StringView kind)
{
    int highest = 0;
    for (const auto &name : prefs.names()) {
        if (name.startsWith(branch))
            highest = std::max(highest, numberOf(QStringView(name).sliced(branch.size()).split(u'.').first(), kind));
        if (name.startsWith("mail.account"_L1) || name == outgoingList)
            for (const auto &key : prefs.list(name))
                highest = std::max(highest, numberOf(key, kind));
    }
    return highest + 1;
}

QString freeKey(const PrefsFile &prefs, QLatin1StringView branch, QLatin1StringView kind)
{
    return kind + QString::number(freeNumber(prefs, branch, kind));
}

void append(PrefsFile &prefs, const QString &listName, const QString &key)
{
    auto keys = prefs.list(listName);
    if (keys.contains(key))
        return;
    keys.append(key);
    prefs.set({listName, keys.join(u',')});
}

void setAll(PrefsFile &prefs, const QList<Pref> &wanted)
{
    for (const auto &pref : wanted)
        prefs.set(pref);
}

// Sets only those preferences whose last part is one of the given ones.
void setSome(PrefsFile &prefs, const QList<Pref> &wanted, const QStringList &parts)
{
    for (const auto &pref : wanted)
        if (parts.contains(pref.name.section(u'.', -1)))
            prefs.set(pref);
}

bool isSameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

int usualPort(const PrefsFile &prefs, const QString &prefix, Protocol protocol)
{
    return standardPort(protocol, prefs.number(prefix + "socketType"_L1, 0) == 3 ? Security::Tls : Security::StartTls);
}

bool isSameServer(const PrefsFile &prefs, const QString &serverKey, const ServerLogin &server)
{
    const auto prefix = QString("mail.server."_L1 + serverKey + u'.');
    const auto &endpoint = server.endpoint;
    return prefs.text(prefix + "type"_L1) == wordFor(endpoint.protocol) && isSameText(prefs.text(prefix + "hostname"_L1), endpoint.host)
        && prefs.text(prefix + "userName"_L1) == server.userName
        && prefs.number(prefix + "port"_L1, usualPort(prefs, prefix, endpoint.protocol)) == endpoint.port;
}

// The key of the account that receives from this server with this login, or nothing.
QString findAccount(const PrefsFile &prefs, const ServerLogin &incoming)
{
    for (const auto &key : prefs.list(accountList))
        if (isSameServer(prefs, prefs.text("mail.account."_L1 + key + ".server"_L1), incoming))
            return key;
    return {};
}

QString findOutgoing(const PrefsFile &prefs, const ServerLogin &server)
{
    const auto userName = server.signIn == SignIn::None ? QString() : server.userName;
    for (const auto &key : prefs.list(outgoingList)) {
        const auto prefix = QString("mail.smtpserver."_L1 + key + u'.');
        if (isSameText(prefs.text(prefix + "hostname"_L1), server.endpoint.host) && prefs.text(prefix + "username"_L1) == userName)
            return key;
    }
    return {};
}

// One entry for each login at an outgoing server; the settings given here are the ones that were seen to work.
QString mergeOutgoing(PrefsFile &prefs, const ServerLogin &server)
{
    auto key = findOutgoing(prefs, server);
    if (!key.isEmpty()) {
        setSome(prefs, outgoingPrefs(server, key), {u"port"_s, u"try_ssl"_s, u"authMethod"_s});
        return key;
    }
    key = freeKey(prefs, "mail.smtpserver."_L1, "smtp"_L1);
    setAll(prefs, outgoingPrefs(server, key));
    append(prefs, outgoingList, key);
    if (prefs.text(defaultOutgoing).isEmpty())
        prefs.set({defaultOutgoing, key});
    return key;
}

int freeAccountNumber(const PrefsFile &prefs)
{
    return std::max(freeNumber(prefs, "mail.account."_L1, "account"_L1), prefs.number(lastAccount, 0) + 1);
}

void addAccount(PrefsFile &prefs, const MailAccount &account, const QString &outgoingKey)
{
    const auto number = freeAccountNumber(prefs);
    const ThunderbirdKeys keys{"account"_L1 + QString::number(number),
                               freeKey(prefs, "mail.server."_L1, "server"_L1),
                               freeKey(prefs, "mail.identity."_L1, "id"_L1),
                               outgoingKey};
    setAll(prefs, incomingPrefs(account, keys.server));
    setAll(prefs, identityPrefs(account, keys.identity, keys.outgoing));
    setAll(prefs, accountPrefs(keys));
    append(prefs, accountList, keys.account);
    prefs.set({lastAccount, number});
    if (!prefs.list(accountList).contains(prefs.text(defaultAccount)))
        prefs.set({defaultAccount, keys.account});
}

// The names, folders and habits that the person has given the account stay.
void updateAccount(PrefsFile &prefs, const MailAccount &account, const QString &accountKey, const QString &outgoingKey)
{
    const auto prefix = QString("mail.account."_L1 + accountKey + u'.');
    setSome(prefs, incomingPrefs(account, prefs.text(prefix + "server"_L1)), {u"socketType"_s, u"authMethod"_s});

    for (const auto &identity : prefs.list(prefix + "identities"_L1))
        if (isSameText(prefs.text("mail.identity."_L1 + identity + ".useremail"_L1), account.address.toString())) {
            prefs.set({"mail.identity."_L1 + identity + ".smtpServer"_L1, outgoingKey});
            return;
        }
    const auto identity = freeKey(prefs, "mail.identity."_L1, "id"_L1);
    setAll(prefs, identityPrefs(account, identity, outgoingKey));
    append(prefs, prefix + "identities"_L1, identity);
}
} // namespace

MergeResult mergeAccount(PrefsFile &prefs, const MailAccount &account)
{
    const auto before = prefs.toText();
    const auto knownAccount = account.incoming ? findAccount(prefs, *account.incoming) : QString();
    const auto knownOutgoing = findOutgoing(prefs, *account.outgoing);
    const auto outgoing = mergeOutgoing(prefs, *account.outgoing);
    if (account.incoming && knownAccount.isEmpty())
        addAccount(prefs, account, outgoing);
    else if (account.incoming)
        updateAccount(prefs, account, knownAccount, outgoing);

    if (prefs.toText() == before)
        return MergeResult::Unchanged;
    const bool isNew = account.incoming ? knownAccount.isEmpty() : knownOutgoing.isEmpty();
    return isNew ? MergeResult::Added : MergeResult::Updated;
}

void addLocalFolders(PrefsFile &prefs)
{
    if (prefs.list(accountList).isEmpty() || !prefs.text(localFolders).isEmpty())
        return;
    const auto number = freeAccountNumber(prefs);
    const auto account = QString("account"_L1 + QString::number(number));
    const auto server = freeKey(prefs, "mail.server."_L1, "server"_L1);
    const auto prefix = QString("mail.server."_L1 + server + u'.');
    setAll(prefs,
           {{prefix + "type"_L1, u"none"_s},
            {prefix + "hostname"_L1, u"Local Folders"_s},
            {prefix + "name"_L1, u"Local Folders"_s},
            {prefix + "userName"_L1, u"nobody"_s},
            {"mail.account."_L1 + account + ".server"_L1, server},
            {localFolders, server},
            {lastAccount, number}});
    append(prefs, accountList, account);
}

QByteArray prefsForAccounts(const QList<MailAccount> &accounts)
{
    auto prefs = PrefsFile::parse(prefsForOneAccount(accounts.first())).value();
    for (const auto &account : accounts.sliced(1))
        mergeAccount(prefs, account);
    return prefs.toText();
}
