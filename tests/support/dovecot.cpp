// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dovecot.h"

#include "freeport.h"
#include "testfile.h"

#include <QDir>
#include <QRegularExpression>
#include <QUuid>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
const auto settings = R"(
dovecot_config_version = 2.4.1
dovecot_storage_version = 2.4.1
base_dir = @folder@/run
state_dir = @folder@/state
log_path = @folder@/dovecot.log
log_debug = category=auth OR event=imap_command_finished
protocols = imap pop3
listen = 127.0.0.1, 127.0.0.2
ssl = required
ssl_server_cert_file = @certificate@
ssl_server_key_file = @key@
auth_mechanisms = plain login cram-md5 scram-sha-1 scram-sha-256
auth_allow_cleartext = no
auth_failure_delay = 0
auth_verbose = yes
mail_driver = maildir
mail_path = @folder@/mail/%{user}
first_valid_uid = 1
namespace inbox {
  inbox = yes
  separator = /
  mailbox Drafts {
    auto = subscribe
    special_use = \Drafts
  }
  mailbox Junk {
    auto = subscribe
    special_use = \Junk
  }
  mailbox Trash {
    auto = subscribe
    special_use = \Trash
  }
}
passdb passwd-file {
  passwd_file_path = @folder@/passwords
}
userdb static {
  fields {
    uid = @uid@
    gid = @gid@
    home = @folder@/mail/%{user}
  }
}
service imap-login {
  inet_listener imap {
    port = @imap@
  }
  inet_listener imaps {
    port = @imaps@
  }
}
service pop3-login {
  inet_listener pop3 {
    port = @pop3@
  }
  inet_listener pop3s {
    port = @pop3s@
  }
}
service auth {
  unix_listener @folder@/auth {
    mode = 0666
  }
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
)"_ba;

const auto settingsForTokens = R"(
auth_mechanisms = plain login cram-md5 scram-sha-1 scram-sha-256 xoauth2 oauthbearer
oauth2 {
  introspection_mode = post
  introspection_url = @introspection@
  username_attribute = username
  active_attribute = active
  active_value = true
  ssl_client_ca_file = @ca@
}
)"_ba;

// Started by an ordinary user, everything runs as that user and stays outside a chroot.
const auto settingsForOneUser = R"(
default_internal_user = @user@
default_login_user = @user@
default_internal_group = @group@
service imap-login {
  chroot =
}
service pop3-login {
  chroot =
}
service anvil {
  chroot =
}
)"_ba;

bool isRoot()
{
    return ::geteuid() == 0;
}

// The system's own user for mail, where Dovecot may choose.
const passwd *mailUser()
{
    return isRoot() ? ::getpwnam("mail") : ::getpwuid(::geteuid());
}

void giveToMailUser(const QString &path)
{
    if (isRoot() && ::chown(QFile::encodeName(path).constData(), mailUser()->pw_uid, mailUser()->pw_gid) != 0)
        qFatal("cannot give %s to the user of mail", qUtf8Printable(path));
}

QByteArray commandOutput(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

qsizetype portIndex(Protocol protocol, Security security)
{
    return (protocol == Protocol::Imap ? 0 : 2) + (security == Security::Tls ? 1 : 0);
}
} // namespace

QString Dovecot::unavailable()
{
    const auto program = findProgram(u"dovecot"_s);
    if (program.isEmpty())
        return u"Dovecot is not installed"_s;
    if (!commandOutput(program, {u"--version"_s}).startsWith("2.4"))
        return u"Dovecot is not of the 2.4 series, whose configuration the tests are written in"_s;
    if (!mailUser())
        return u"the user that mail would belong to has no name on this system"_s;
    return {};
}

Dovecot::Dovecot(const QString &folder)
    : m_folder(folder)
    , m_ports(freePorts(4))
    , m_daemon(folder + u"/dovecot.out"_s)
{
    makeTestFolder(mailFolder());
    giveToMailUser(mailFolder());
    if (isRoot()) // its children run as other users and must get in
        QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
}

QByteArray Dovecot::configuration(const ServerCertificate &certificate) const
{
    QByteArray text = settings + m_tokens + (isRoot() ? QByteArray() : settingsForOneUser);
    text.replace("@folder@", QFile::encodeName(m_folder));
    text.replace("@certificate@", QFile::encodeName(certificate.certificate));
    text.replace("@key@", QFile::encodeName(certificate.key));
    text.replace("@uid@", QByteArray::number(mailOwner()));
    text.replace("@gid@", QByteArray::number(mailGroup()));
    text.replace("@user@", mailUser()->pw_name);
    text.replace("@group@", commandOutput(u"id"_s, {u"-gn"_s}));
    const std::array services{"@imap@", "@imaps@", "@pop3@", "@pop3s@"};
    for (qsizetype i = 0; i < m_ports.size(); ++i)
        text.replace(services[i], QByteArray::number(m_ports[i]));
    return text;
}

void Dovecot::takeTokens(const QUrl &introspection, const QString &caFile)
{
    m_tokens = settingsForTokens;
    m_tokens.replace("@introspection@", introspection.toEncoded());
    m_tokens.replace("@ca@", QFile::encodeName(caFile));
}

bool Dovecot::start(const ServerCertificate &certificate, const QByteArray &password)
{
    const auto file = m_folder + u"/dovecot.conf"_s;
    writeTestFile(file, configuration(certificate));
    writeTestFile(m_folder + u"/passwords"_s, "jane:{PLAIN}"_ba + password + "::::::\n"_ba);
    m_daemon.start(findProgram(u"dovecot"_s), {u"-F"_s, u"-c"_s, file});
    // Each port is tried once with success, so that the log holds one farewell a port when the first test begins.
    auto silent = m_ports;
    return m_daemon.waitUntil([&] {
        silent.removeIf(takesConnections);
        return silent.isEmpty() && farewells() == m_ports.size();
    });
}

Endpoint Dovecot::endpoint(Protocol protocol, Security security) const
{
    return {protocol, u"localhost"_s, m_ports.at(portIndex(protocol, security)), security};
}

QByteArray Dovecot::log() const
{
    return m_daemon.output() + readTestFile(m_folder + u"/dovecot.log"_s);
}

qsizetype Dovecot::count(QByteArrayView words) const
{
    return log().count(words);
}

qsizetype Dovecot::signInAttempts(const QString &mechanism) const
{
    const QRegularExpression pattern(u"client in: AUTH\t\\d+\t%1\t"_s.arg(mechanism));
    return QString::fromUtf8(log()).count(pattern);
}

qsizetype Dovecot::signIns() const
{
    return count("Logged in: user=<jane>");
}

// Dovecot writes "TLS" behind those that came over TLS.
qsizetype Dovecot::signInsInClear() const
{
    qsizetype inClear = 0;
    for (const auto &line : log().split('\n'))
        if (line.contains("Logged in: user=<jane>") && !line.contains(", TLS"))
            ++inClear;
    return inClear;
}

qsizetype Dovecot::fetches() const
{
    static const QRegularExpression pattern(u"Command finished: .*FETCH .*BODY"_s, QRegularExpression::CaseInsensitiveOption);
    return QString::fromUtf8(log()).count(pattern);
}

qsizetype Dovecot::popVisits() const
{
    return count("Info: Disconnected: Logged out top=");
}

qsizetype Dovecot::farewells() const
{
    return count("Info: Login aborted: ") + count("Info: Disconnected: ");
}

QByteArrayList Dovecot::inbox() const
{
    QByteArrayList messages;
    for (const auto &place : {u"new"_s, u"cur"_s}) {
        const QDir folder(mailFolder() + u"/jane/"_s + place);
        for (const auto &name : folder.entryList(QDir::Files))
            messages.append(readTestFile(folder.filePath(name)));
    }
    return messages;
}

// As a delivery agent does it: written in tmp, then moved to new.
void Dovecot::deliver(const QByteArray &message) const
{
    const auto maildir = QString(mailFolder() + u"/jane/"_s);
    for (const auto &part : {u""_s, u"tmp"_s, u"new"_s, u"cur"_s}) {
        makeTestFolder(maildir + part);
        giveToMailUser(maildir + part);
    }
    const auto name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    writeTestFile(maildir + u"tmp/"_s + name, message);
    giveToMailUser(maildir + u"tmp/"_s + name);
    QFile::rename(maildir + u"tmp/"_s + name, maildir + u"new/"_s + name);
}

QString Dovecot::authSocket() const
{
    return m_folder + u"/auth"_s;
}

QString Dovecot::mailFolder() const
{
    return m_folder + u"/mail"_s;
}

uid_t Dovecot::mailOwner() const
{
    return mailUser()->pw_uid;
}

gid_t Dovecot::mailGroup() const
{
    return mailUser()->pw_gid;
}
