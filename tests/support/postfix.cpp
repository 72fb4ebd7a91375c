// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postfix.h"

#include "dovecot.h"
#include "freeport.h"
#include "testfile.h"

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
// Mail for other places is refused at the door, and if it came in after all, the error transport would bounce it.
const auto mainSettings = R"(
compatibility_level = 3.9
config_directory = @folder@/etc
queue_directory = @folder@/queue
data_directory = @folder@/data
maillog_file = @folder@/mail.log
maillog_file_prefixes = @folder@
myhostname = localhost
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
virtual_mailbox_domains = example.com
virtual_mailbox_base = @mail@
virtual_mailbox_maps = inline:{ jane@example.com=jane/, spam@example.com=jane/.Junk/, filed@example.com=jane/.Projects/, elsewhere@example.com=joe/ }
virtual_uid_maps = static:@uid@
virtual_gid_maps = static:@gid@
virtual_minimum_uid = 1
default_transport = error:no mail leaves this computer
relay_transport = error:no mail leaves this computer
smtpd_relay_restrictions = reject_unauth_destination
smtpd_recipient_restrictions = check_client_access static:{PREPEND Authentication-Results: localhost; auth=pass (signed in) smtp.auth=jane}, permit_sasl_authenticated, reject
smtpd_sender_restrictions = reject_sender_login_mismatch
smtpd_sender_login_maps = inline:{ jane@example.com=jane, spam@example.com=jane, filed@example.com=jane, elsewhere@example.com=jane }
smtpd_delay_reject = no
smtpd_error_sleep_time = 0
smtpd_tls_cert_file = @certificate@
smtpd_tls_key_file = @key@
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_tls_loglevel = 1
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = @auth@
)"_ba;

const auto masterSettings = R"(
127.0.0.1:@submission@  inet      n - n - -     smtpd
127.0.0.1:@submissions@ inet      n - n - -     smtpd -o smtpd_tls_wrappermode=yes
cleanup                 unix      n - n - 0     cleanup
qmgr                    unix      n - n 300 1   qmgr
tlsmgr                  unix      - - n 1000? 1 tlsmgr
rewrite                 unix      - - n - -     trivial-rewrite
bounce                  unix      - - n - 0     bounce
defer                   unix      - - n - 0     bounce
trace                   unix      - - n - 0     bounce
proxymap                unix      - - n - -     proxymap
error                   unix      - - n - -     error
retry                   unix      - - n - -     error
virtual                 unix      - n n - -     virtual
anvil                   unix      - - n - 1     anvil
postlog                 unix-dgram n - n - 1    postlogd
)"_ba;

QString masterProgram()
{
    const auto postconf = findProgram(u"postconf"_s);
    if (postconf.isEmpty())
        return {};
    QProcess process;
    process.start(postconf, {u"-dh"_s, u"daemon_directory"_s});
    process.waitForFinished();
    return QFile::decodeName(process.readAllStandardOutput().trimmed()) + u"/master"_s;
}

void giveTo(const QString &path, uid_t user, gid_t group, mode_t mode)
{
    const auto name = QFile::encodeName(path);
    if (::chown(name.constData(), user, group) != 0 || ::chmod(name.constData(), mode) != 0)
        qFatal("cannot give %s to its user", name.constData());
}
} // namespace

QString Postfix::unavailable()
{
    if (const auto reason = Dovecot::unavailable(); !reason.isEmpty())
        return reason;
    if (::geteuid() != 0)
        return u"Postfix changes its user, which only root may do"_s;
    if (!QFile::exists(masterProgram()) || !::getpwnam("postfix") || !::getgrnam("postdrop"))
        return u"Postfix is not installed"_s;
    return {};
}

Postfix::Postfix(const QString &folder, const Dovecot &dovecot)
    : m_folder(folder)
    , m_dovecot(dovecot)
    , m_ports(freePorts(2))
    , m_daemon(folder + u"/postfix.out"_s)
{
    makeFolders();
}

// The folders that "postfix start" would make; it also copies half of /etc for services in a chroot, which takes seconds.
void Postfix::makeFolders() const
{
    const auto postfix = ::getpwnam("postfix")->pw_uid;
    const auto postdrop = ::getgrnam("postdrop")->gr_gid;
    for (const auto &name : {u"etc"_s, u"queue/pid"_s})
        makeTestFolder(m_folder + u'/' + name);
    for (const auto &name : {u"active"_s, u"bounce"_s, u"corrupt"_s, u"defer"_s, u"deferred"_s, u"hold"_s, u"incoming"_s, u"private"_s, u"trace"_s}) {
        makeTestFolder(m_folder + u"/queue/"_s + name);
        giveTo(m_folder + u"/queue/"_s + name, postfix, 0, 0700);
    }
    makeTestFolder(m_folder + u"/queue/public"_s);
    giveTo(m_folder + u"/queue/public"_s, postfix, postdrop, 0710);
    makeTestFolder(m_folder + u"/data"_s);
    giveTo(m_folder + u"/data"_s, postfix, 0, 0700);
    giveTo(m_folder, 0, 0, 0755);
}

QByteArray Postfix::mainFile(const ServerCertificate &certificate) const
{
    auto text = mainSettings;
    text.replace("@folder@", QFile::encodeName(m_folder));
    text.replace("@mail@", QFile::encodeName(m_dovecot.mailFolder()));
    text.replace("@auth@", QFile::encodeName(m_dovecot.authSocket()));
    text.replace("@uid@", QByteArray::number(m_dovecot.mailOwner()));
    text.replace("@gid@", QByteArray::number(m_dovecot.mailGroup()));
    text.replace("@certificate@", QFile::encodeName(certificate.certificate));
    text.replace("@key@", QFile::encodeName(certificate.key));
    return text;
}

QByteArray Postfix::masterFile() const
{
    auto text = masterSettings;
    text.replace("@submission@", QByteArray::number(m_ports.at(0)));
    text.replace("@submissions@", QByteArray::number(m_ports.at(1)));
    return text;
}

bool Postfix::start(const ServerCertificate &certificate)
{
    writeTestFile(m_folder + u"/etc/main.cf"_s, mainFile(certificate));
    writeTestFile(m_folder + u"/etc/master.cf"_s, masterFile());
    m_daemon.start(masterProgram(), {u"-c"_s, m_folder + u"/etc"_s, u"-s"_s});
    // Each port is tried once with success, so that the log holds one farewell a port when the first test begins.
    auto silent = m_ports;
    return m_daemon.waitUntil([&] {
        silent.removeIf(takesConnections);
        return silent.isEmpty() && farewells() == m_ports.size();
    });
}

Endpoint Postfix::endpoint(Security security) const
{
    return {Protocol::Smtp, u"localhost"_s, m_ports.at(security == Security::Tls ? 1 : 0), security};
}

QByteArray Postfix::log() const
{
    return m_daemon.output() + readTestFile(m_folder + u"/mail.log"_s);
}

qsizetype Postfix::count(QByteArrayView words) const
{
    return log().count(words);
}

qsizetype Postfix::farewells() const
{
    return count(": disconnect from ");
}
