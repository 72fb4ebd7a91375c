// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mailhost.h"
#include "support/testfile.h"

#include "formats/parts/exportfile.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const auto password = "correct \"horse\" $staple'; #1"_ba; // each sign means something in some format
const auto message = "From: Jane Doe <jane@example.com>\nTo: jane@example.com\nSubject: Hello from here\n\nHello.\n"_ba;
constexpr auto patience = 30s;

// How the program comes to its password.
enum class From {
    File, // it stands in the export
    Keyring, // a command asks for it
};

struct Ran {
    int exitCode = -1;
    QByteArray output;
    QByteArray talk;
};
} // namespace
Q_DECLARE_METATYPE(From)
Q_DECLARE_METATYPE(ExportFormat)

// The exports in the programs they are for, against real servers.
class TestExports : public QObject
{
    Q_OBJECT
private:
    TestAuthority m_authority;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<MailHost> m_host;

    MailAccount jane(Security security) const
    {
        return {u"Jane \"Q\" Doe; $HOME"_s,
                {u"jane"_s, u"example.com"_s},
                u"generic"_s,
                ServerLogin{m_host->endpoint(Protocol::Imap, security), u"jane"_s, SignIn::Password},
                ServerLogin{m_host->endpoint(Protocol::Smtp, security), u"jane"_s, SignIn::Password}};
    }

    QString path(const QString &name) const
    {
        return m_home->filePath(name);
    }

    // Writes an export as a person would save it. Returns the path of its first file.
    QString saved(ExportFormat format, Security security, From from)
    {
        auto bytes = password;
        bytes.detach();
        const auto secret = from == From::File ? Secret::take(bytes) : Secret();
        const auto files = exportAccount(format, jane(security), {secret, secret});
        for (const auto &file : *files) {
            writeTestFile(path(file.name), file.contents);
            QFile::setPermissions(path(file.name), QFile::ReadOwner | QFile::WriteOwner);
        }
        return path(files->first().name);
    }

    // A home of its own; the test's authority among those that the system trusts; a keyring that knows one password.
    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u".config"_s));
        environment.insert(u"SSL_CERT_FILE"_s, m_authority.caFile());
        environment.insert(u"NODE_EXTRA_CA_CERTS"_s, m_authority.caFile());
        environment.insert(u"PATH"_s, path(u"bin"_s) + u':' + environment.value(u"PATH"_s));
        environment.insert(u"SMTP_PASSWORD"_s, QString::fromUtf8(password));
        environment.insert(u"TERM"_s, u"xterm"_s);
        return environment;
    }

    Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_home->path());
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(60000);
        return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(),
                process.readAllStandardError() + process.errorString().toUtf8()};
    }

    // Answers only to the words that name one of the account's servers.
    void makeKeyring() const
    {
        makeTestFolder(path(u"bin"_s));
        writeTestFile(path(u"password"_s), password + '\n');
        writeTestFile(
            path(u"bin/secret-tool"_s),
            "#!/bin/sh\n[ \"$*\" = 'lookup service imap host localhost user jane' ] || [ \"$*\" = 'lookup service smtp host localhost user jane' ] || exit 1\n"
            "cat \"$HOME/password\"\n");
        QFile::setPermissions(path(u"bin/secret-tool"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void arrives(const QByteArray &words)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_host->dovecot().inbox().size(), 1, patience);
        QVERIFY2(m_host->dovecot().inbox().first().contains(words), m_host->dovecot().inbox().first().constData());
    }

    bool isMissing(const QString &program) const
    {
        return findProgram(program).isEmpty();
    }

    void ways()
    {
        QTest::addColumn<Security>("security");
        QTest::addColumn<From>("from");
        QTest::newRow("SSL/TLS, password in the file") << Security::Tls << From::File;
        QTest::newRow("STARTTLS, password from the keyring") << Security::StartTls << From::Keyring;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto reason = Postfix::unavailable(); !reason.isEmpty())
            QSKIP(qUtf8Printable(reason));
    }

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        makeKeyring();
        m_host = std::make_unique<MailHost>();
        QVERIFY2(m_host->start(m_authority.issue(TestAuthority::Leaf::Good), password), m_host->log().constData());
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo("%s", m_host->log().constData());
        m_host.reset();
        m_home.reset();
    }

    void msmtpSends_data()
    {
        ways();
    }

    // Its TLS library has the list of authorities built in, so the test's is named in the call.
    void msmtpSends()
    {
        QFETCH(Security, security);
        QFETCH(From, from);
        if (isMissing(u"msmtp"_s))
            QSKIP("msmtp is not installed");
        const auto file = saved(ExportFormat::Msmtp, security, from);
        const auto sent = run(u"msmtp"_s, {u"-C"_s, file, u"--tls-trust-file="_s + m_authority.caFile(), u"jane@example.com"_s}, message);
        QVERIFY2(sent.exitCode == 0, sent.talk.constData());
        arrives("Subject: Hello from here");
    }

    void neomuttSends_data()
    {
        ways();
    }

    void neomuttSends()
    {
        QFETCH(Security, security);
        QFETCH(From, from);
        if (isMissing(u"neomutt"_s))
            QSKIP("NeoMutt is not installed");
        const auto file = saved(ExportFormat::NeoMutt, security, from);
        const QStringList call{u"-n"_s, u"-F"_s, file, u"-e"_s, u"set ssl_ca_certificates_file=\""_s + m_authority.caFile() + u'"', u"-e"_s, u"set copy=no"_s};
        const auto sent = run(u"neomutt"_s, call + QStringList{u"-s"_s, u"Hello from here"_s, u"jane@example.com"_s}, "Hello.\n");
        QVERIFY2(sent.exitCode == 0, QByteArray(sent.output + sent.talk).constData());
        arrives("Subject: Hello from here");
        QVERIFY(m_host->dovecot().inbox().first().contains("From: \"Jane \\\"Q\\\" Doe; $HOME\" <jane@example.com>"));
    }

    void mbsyncFetches_data()
    {
        ways();
    }

    void mbsyncFetches()
    {
        QFETCH(Security, security);
        QFETCH(From, from);
        if (isMissing(u"mbsync"_s))
            QSKIP("mbsync is not installed");
        m_host->dovecot().deliver(message);
        makeTestFolder(path(u"Mail/jane-example.com"_s));
        const auto file = saved(ExportFormat::Mbsync, security, from);
        const auto fetched = run(u"mbsync"_s, {u"-c"_s, file, u"-a"_s});
        QVERIFY2(fetched.exitCode == 0, QByteArray(fetched.output + fetched.talk).constData());
        QDirIterator mails(path(u"Mail/jane-example.com/INBOX"_s), {u"*,*"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(mails.hasNext());
        QVERIFY(readTestFile(mails.next()).contains("Subject: Hello from here"));
    }

    void aercSignsIn_data()
    {
        ways();
    }

    // It needs a terminal, which "script" gives it.
    void aercSignsIn()
    {
        QFETCH(Security, security);
        QFETCH(From, from);
        if (isMissing(u"aerc"_s) || isMissing(u"script"_s))
            QSKIP("aerc or script is not installed");
        m_host->dovecot().deliver(message);
        const auto file = saved(ExportFormat::Aerc, security, from);
        QProcess aerc;
        aerc.setProcessEnvironment(environment());
        aerc.setWorkingDirectory(m_home->path());
        aerc.start(u"script"_s, {u"-qec"_s, u"stty cols 100 rows 30; exec aerc --accounts-conf '%1'"_s.arg(file), path(u"screen"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_host->dovecot().signIns() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_host->dovecot().fetches() > 0, patience);
        aerc.kill();
        QVERIFY(aerc.waitForFinished());
        QCOMPARE(m_host->dovecot().signInsInClear(), 0);
    }

    void pythonSends_data()
    {
        ways();
    }

    void pythonSends()
    {
        QFETCH(Security, security);
        QFETCH(From, from);
        const auto file = saved(ExportFormat::Python, security, from);
        const auto sent =
            run(u"python3"_s, {u"-c"_s, u"import runpy, sys; runpy.run_path(sys.argv[1])['send']('jane@example.com', 'Hello from here', 'Hello.')"_s, file});
        QVERIFY2(sent.exitCode == 0, sent.talk.constData());
        arrives("Subject: Hello from here");
        QVERIFY(m_host->dovecot().inbox().first().contains("From: \"Jane \\\"Q\\\" Doe; $HOME\" <jane@example.com>"));
    }

    void djangoSends_data()
    {
        ways();
    }

    void djangoSends()
    {
        QFETCH(Security, security);
        QFETCH(From, from);
        if (run(u"python3"_s, {u"-c"_s, u"import django"_s}).exitCode != 0)
            QSKIP("Django is not installed");
        const auto file = saved(ExportFormat::Django, security, from);
        const auto sent = run(u"python3"_s,
                              {u"-c"_s,
                               u"import runpy, sys\n"
                               "from django.conf import settings\n"
                               "from django.core.mail import send_mail\n"
                               "settings.configure(**{k: v for k, v in runpy.run_path(sys.argv[1]).items() if k.isupper()})\n"
                               "assert send_mail('Hello from here', 'Hello.', None, ['jane@example.com']) == 1"_s,
                               file});
        QVERIFY2(sent.exitCode == 0, sent.talk.constData());
        arrives("Subject: Hello from here");
        QVERIFY(m_host->dovecot().inbox().first().contains("Doe; $HOME"));
    }

    void applicationsSend_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("probe"); // succeeds where the library is installed
        QTest::addColumn<Security>("security");
        QTest::addColumn<From>("from");
        const auto rows = [](ExportFormat format, const QString &program, const QString &script, const QStringList &probe) {
            QTest::addRow("%s, SSL/TLS, password in the file", wordFor(format).data()) << format << program << script << probe << Security::Tls << From::File;
            QTest::addRow("%s, STARTTLS, password elsewhere", wordFor(format).data())
                << format << program << script << probe << Security::StartTls << From::Keyring;
        };
        rows(ExportFormat::Nodemailer, u"node"_s, u"nodemailer.js"_s, {u"-e"_s, u"require('nodemailer')"_s});
        rows(ExportFormat::Rails, u"ruby"_s, u"rails.rb"_s, {u"-e"_s, u"require 'action_mailer'"_s});
        const QStringList phpMailer{u"-r"_s, u"require 'libphp-phpmailer/autoload.php';"_s};
        rows(ExportFormat::PhpMailer, u"php"_s, u"phpmailer.php"_s, phpMailer);
        rows(ExportFormat::WordPress, u"php"_s, u"wordpress.php"_s, phpMailer);
        rows(ExportFormat::Laravel,
             u"php"_s,
             u"laravel.php"_s,
             {u"-r"_s, u"require 'Dotenv/autoload.php'; require 'Symfony/Component/Mailer/autoload.php';"_s});
    }

    // The libraries that applications send with, with a few lines around them in senders/.
    void applicationsSend()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QString, program);
        QFETCH(QString, script);
        QFETCH(QStringList, probe);
        QFETCH(Security, security);
        QFETCH(From, from);
        if (isMissing(program) || run(program, probe).exitCode != 0)
            QSKIP("the program or its library is not installed");
        const auto file = saved(format, security, from);
        const auto sent = run(program, {QString(u"" PROJECT_SOURCE "/tests/servers/senders/"_s + script), file});
        QVERIFY2(sent.exitCode == 0, QByteArray(sent.output + sent.talk).constData());
        arrives("Subject: Hello from here");
        QVERIFY(m_host->dovecot().inbox().first().contains("Doe; $HOME\" <jane@example.com>"));
        QCOMPARE(m_host->dovecot().signInAttempts(), 1);
    }

    // Postfix's own tools read both files and complain of nothing.
    void postfixTakesItsFiles()
    {
        const auto file = saved(ExportFormat::Postfix, Security::StartTls, From::File);
        makeTestFolder(path(u"etc"_s));
        writeTestFile(path(u"etc/main.cf"_s), readTestFile(file));
        writeTestFile(path(u"etc/master.cf"_s), {});
        const auto relay = QString(u"[localhost]:"_s + QString::number(jane(Security::StartTls).outgoing->endpoint.port));
        const auto read = run(u"postconf"_s, {u"-c"_s, path(u"etc"_s), u"-h"_s, u"relayhost"_s, u"smtp_tls_security_level"_s, u"smtp_sasl_auth_enable"_s});
        QCOMPARE(read.exitCode, 0);
        QCOMPARE(read.output, relay.toUtf8() + "\nsecure\nyes\n");
        QVERIFY2(!run(u"postconf"_s, {u"-c"_s, path(u"etc"_s), u"-n"_s}).talk.contains("warning"), "unused or wrong settings");

        const auto table = path(u"jane-example.com.sasl_passwd"_s);
        const auto made = run(u"postmap"_s, {u"-c"_s, path(u"etc"_s), u"hash:"_s + table});
        QVERIFY2(made.exitCode == 0, made.talk.constData());
        QCOMPARE(run(u"postmap"_s, {u"-c"_s, path(u"etc"_s), u"-q"_s, relay, u"hash:"_s + table}).output, "jane:" + password + '\n');
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
