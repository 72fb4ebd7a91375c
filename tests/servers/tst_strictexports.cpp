// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/parts/exportfile.h"
#include "support/eavesdropper.h"
#include "support/testauthority.h"
#include "support/testfile.h"

#include <QEventLoop>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto patience = 60s;
const auto password = "correcthorse4711"_ba;

// What is wrong about the server that the program meets.
enum class Meets {
    NoStartTls, // somebody on the way has taken it out
    Stranger, // after STARTTLS a certificate that nobody vouches for
    StrangerAtOnce, // the same with implicit TLS
    OtherName, // a good certificate of another server
    Friend, // nothing: here the password must arrive, or the test could not see it anywhere
};

Security securityAgainst(Meets meets)
{
    return meets == Meets::StrangerAtOnce || meets == Meets::OtherName ? Security::Tls : Security::StartTls;
}

Eavesdropper::Lock lockOf(Meets meets)
{
    switch (meets) {
    case Meets::NoStartTls:
        return Eavesdropper::Lock::None;
    case Meets::Stranger:
    case Meets::Friend:
        return Eavesdropper::Lock::StartTls;
    case Meets::StrangerAtOnce:
    case Meets::OtherName:
        return Eavesdropper::Lock::Tls;
    }
    Q_UNREACHABLE_RETURN({});
}
} // namespace
Q_DECLARE_METATYPE(Meets)
Q_DECLARE_METATYPE(ExportFormat)

// An export never weakens what the account demands: with each file, in the program it is for, no password reaches a server that
// cannot prove who it is, or a line that is not locked.
class TestStrictExports : public QObject
{
    Q_OBJECT

private:
    using Speaks = Eavesdropper::Speaks;

    std::unique_ptr<Eavesdropper> server(Speaks speaks, Meets meets) const
    {
        const auto files = meets == Meets::Stranger || meets == Meets::StrangerAtOnce ? m_stranger.issue(TestAuthority::Leaf::Good)
            : meets == Meets::OtherName                                               ? m_authority.issue(TestAuthority::Leaf::WrongName)
                                                                                      : m_authority.issue(TestAuthority::Leaf::Good);
        return std::make_unique<Eavesdropper>(speaks,
                                              lockOf(meets),
                                              QSslCertificate(readTestFile(files.certificate)),
                                              QSslKey(readTestFile(files.key), QSsl::Ec));
    }

    QString path(const QString &name) const
    {
        return m_home->filePath(name);
    }

    QString saved(ExportFormat format, Security security, const Eavesdropper &imap, const Eavesdropper &smtp) const
    {
        const MailAccount jane{u"Jane Doe"_s,
                               {u"jane"_s, u"example.com"_s},
                               u"generic"_s,
                               ServerLogin{{Protocol::Imap, u"localhost"_s, imap.serverPort(), security}, u"jane"_s, SignIn::Password},
                               ServerLogin{{Protocol::Smtp, u"localhost"_s, smtp.serverPort(), security}, u"jane"_s, SignIn::Password}};
        auto bytes = password;
        bytes.detach();
        const auto secret = Secret::take(bytes);
        const auto files = exportAccount(format, jane, {secret, secret});
        for (const auto &file : *files) {
            writeTestFile(path(file.name), file.contents);
            QFile::setPermissions(path(file.name), QFile::ReadOwner | QFile::WriteOwner);
        }
        return path(files->first().name);
    }

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u".config"_s));
        environment.insert(u"SSL_CERT_FILE"_s, m_authority.caFile());
        environment.insert(u"NODE_EXTRA_CA_CERTS"_s, m_authority.caFile());
        environment.insert(u"TERM"_s, u"xterm"_s);
        return environment;
    }

    // Runs it until it ends, or until the server has heard enough.
    void run(const QStringList &call, const QByteArray &input, const std::function<bool()> &isEnough) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_home->path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(call.first(), call.sliced(1));
        process.write(input);
        process.closeWriteChannel();
        QVERIFY(process.waitForStarted());
        m_said.clear();
        const bool isOver = QTest::qWaitFor(
            [&] {
                m_said += process.readAll();
                return process.state() == QProcess::NotRunning || isEnough();
            },
            patience);
        process.kill();
        process.waitForFinished();
        m_said += process.readAll();
        QVERIFY2(isOver, m_said.constData());
    }

    bool succeeds(const QStringList &call) const
    {
        QProcess process;
        process.start(call.first(), call.sliced(1));
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    static QString sender(const QString &name)
    {
        return u"" PROJECT_SOURCE "/tests/servers/senders/"_s + name;
    }

    // How a person's computer would run the program with the file; empty where it is not installed.
    QStringList callOf(ExportFormat format, const QString &file) const
    {
        const auto ifThere = [this](const QStringList &probe, const QStringList &call) {
            return !findProgram(call.first()).isEmpty() && (probe.isEmpty() || succeeds(probe)) ? call : QStringList();
        };
        const QStringList phpMailer{u"php"_s, u"-r"_s, u"require 'libphp-phpmailer/autoload.php';"_s};
        switch (format) {
        case ExportFormat::Msmtp:
            return ifThere({}, {u"msmtp"_s, u"-C"_s, file, u"--tls-trust-file="_s + m_authority.caFile(), u"jane@example.com"_s});
        case ExportFormat::NeoMutt:
            return ifThere({},
                           {u"neomutt"_s,
                            u"-n"_s,
                            u"-F"_s,
                            file,
                            u"-e"_s,
                            u"set ssl_ca_certificates_file=\""_s + m_authority.caFile() + u'"',
                            u"-e"_s,
                            u"set copy=no"_s,
                            u"-s"_s,
                            u"Hello"_s,
                            u"jane@example.com"_s});
        case ExportFormat::Mbsync:
            return ifThere({}, {u"mbsync"_s, u"-c"_s, file, u"-a"_s});
        case ExportFormat::Aerc: // it needs a terminal, which "script" gives it
            return findProgram(u"aerc"_s).isEmpty()
                ? QStringList()
                : ifThere({}, {u"script"_s, u"-qec"_s, u"stty cols 100 rows 30; exec aerc --accounts-conf '%1'"_s.arg(file), path(u"screen"_s)});
        case ExportFormat::Python:
            return {u"python3"_s, u"-c"_s, u"import runpy, sys; runpy.run_path(sys.argv[1])['send']('jane@example.com', 'Hello', 'Hello.')"_s, file};
        case ExportFormat::Django:
            return ifThere({u"python3"_s, u"-c"_s, u"import django"_s},
                           {u"python3"_s,
                            u"-c"_s,
                            u"import runpy, sys\n"
                            "from django.conf import settings\n"
                            "from django.core.mail import send_mail\n"
                            "settings.configure(**{k: v for k, v in runpy.run_path(sys.argv[1]).items() if k.isupper()})\n"
                            "send_mail('Hello', 'Hello.', None, ['jane@example.com'])"_s,
                            file});
        case ExportFormat::Nodemailer:
            return ifThere({u"node"_s, u"-e"_s, u"require('nodemailer')"_s}, {u"node"_s, sender(u"nodemailer.js"_s), file});
        case ExportFormat::Rails:
            return ifThere({u"ruby"_s, u"-e"_s, u"require 'action_mailer'"_s}, {u"ruby"_s, sender(u"rails.rb"_s), file});
        case ExportFormat::PhpMailer:
            return ifThere(phpMailer, {u"php"_s, sender(u"phpmailer.php"_s), file});
        case ExportFormat::WordPress:
            return ifThere(phpMailer, {u"php"_s, sender(u"wordpress.php"_s), file});
        case ExportFormat::Laravel:
            return ifThere({u"php"_s, u"-r"_s, u"require 'Dotenv/autoload.php'; require 'Symfony/Component/Mailer/autoload.php';"_s},
                           {u"php"_s, sender(u"laravel.php"_s), file});
        default:
            return {};
        }
    }

    bool knowsRequireTls() const
    {
        return succeeds({u"php"_s,
                         u"-r"_s,
                         u"require 'Symfony/Component/Mailer/autoload.php';"
                         "exit(method_exists('Symfony\\Component\\Mailer\\Transport\\Smtp\\EsmtpTransport', 'setRequireTls') ? 0 : 1);"_s});
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        makeTestFolder(path(u"Mail/jane-example.com"_s));
    }

    void noPasswordForAnybodyElse_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<Meets>("meets");
        for (const auto format : {ExportFormat::Msmtp,
                                  ExportFormat::NeoMutt,
                                  ExportFormat::Mbsync,
                                  ExportFormat::Aerc,
                                  ExportFormat::Python,
                                  ExportFormat::Django,
                                  ExportFormat::Nodemailer,
                                  ExportFormat::Rails,
                                  ExportFormat::PhpMailer,
                                  ExportFormat::WordPress,
                                  ExportFormat::Laravel}) {
            const auto *name = wordFor(format).data();
            QTest::addRow("%s, STARTTLS taken out", name) << format << Meets::NoStartTls;
            QTest::addRow("%s, a stranger's certificate after STARTTLS", name) << format << Meets::Stranger;
            QTest::addRow("%s, a stranger's certificate", name) << format << Meets::StrangerAtOnce;
            QTest::addRow("%s, the certificate of another server", name) << format << Meets::OtherName;
            QTest::addRow("%s, the right server", name) << format << Meets::Friend;
        }
    }

    void noPasswordForAnybodyElse()
    {
        QFETCH(ExportFormat, format);
        QFETCH(Meets, meets);
        const auto imap = server(Speaks::Imap, meets);
        const auto smtp = server(Speaks::Smtp, meets);
        const auto file = saved(format, securityAgainst(meets), *imap, *smtp);
        const auto call = callOf(format, file);
        if (call.isEmpty())
            QSKIP("the program or its library is not installed");
        if (format == ExportFormat::Laravel && meets == Meets::NoStartTls && !knowsRequireTls())
            QSKIP("this Symfony Mailer is older than 7.3 and cannot demand STARTTLS; the file says so");
        const auto hasPassword = [&] {
            return imap->hasHeard(password) || smtp->hasHeard(password);
        };
        const auto isOver = [&] { // a program for people stays open and says what is wrong
            return hasPassword() || (format == ExportFormat::Aerc && (imap->hasBeenLeft() || imap->connections() > 1)); // it gave up, and perhaps begins anew
        };
        run(call, "From: jane@example.com\nSubject: Hello\n\nHello.\n", isOver);
        QVERIFY2(imap->connections() + smtp->connections() > 0, m_said.constData());
        QVERIFY2(hasPassword() == (meets == Meets::Friend), QByteArray(m_said + imap->heard() + smtp->heard()).constData());
    }

    // The provider's port for implicit TLS cannot be talked out of it.
    void laravelTakesTheStrictDoorWhereTheProviderHasOne()
    {
        MailAccount jane{u"Jane Doe"_s,
                         {u"jane"_s, u"gmx.net"_s},
                         u"gmx-net"_s,
                         std::nullopt,
                         ServerLogin{{Protocol::Smtp, u"mail.gmx.net"_s, 587, Security::StartTls}, u"jane@gmx.net"_s, SignIn::Password}};
        const auto text = exportAccount(ExportFormat::Laravel, jane)->first().contents;
        QVERIFY2(text.contains("MAIL_SCHEME=smtps\n") && text.contains("MAIL_PORT=465\n"), text.constData());
        jane.provider = u"generic"_s;
        const auto elsewhere = exportAccount(ExportFormat::Laravel, jane)->first().contents;
        for (const auto *words : {"MAIL_PORT=587\n", "MAIL_REQUIRE_TLS=true\n", "'require_tls' => env('MAIL_REQUIRE_TLS')", "before 7.3"})
            QVERIFY2(elsewhere.contains(words), elsewhere.constData());
    }

    // NeoMutt demands encryption of both sides or of none.
    void neomuttIsNotAskedForHalfOfIt()
    {
        MailAccount jane{u"Jane Doe"_s,
                         {u"jane"_s, u"example.com"_s},
                         u"generic"_s,
                         ServerLogin{{Protocol::Imap, u"imap.example.com"_s, 143, Security::None}, u"jane"_s, SignIn::Password},
                         ServerLogin{{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls}, u"jane"_s, SignIn::Password}};
        QCOMPARE(exportAccount(ExportFormat::NeoMutt, jane).error(), (ExportFault{ExportFault::StartTlsNotPossible, u"outgoing.security"_s}));
        jane.outgoing->endpoint = {Protocol::Smtp, u"smtp.example.com"_s, 465, Security::Tls};
        QVERIFY(exportAccount(ExportFormat::NeoMutt, jane));
    }

private:
    TestAuthority m_authority;
    TestAuthority m_stranger{u"Somebody Else"_s};
    std::unique_ptr<QTemporaryDir> m_home;
    mutable QByteArray m_said;
};

QTEST_GUILESS_MAIN(TestStrictExports)
#include "tst_strictexports.moc"
