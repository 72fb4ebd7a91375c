// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountfile.h"
#include "formats/accounts.h"
#include "formats/kmail/kmail.h"
#include "support/clirun.h"
#include "support/walletsession.h"

#include <MailTransport/Transport>
#include <MailTransport/TransportManager>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using MailTransport::TransportManager;

namespace
{
bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
}

// The account that was exported for KMail, password included, as the library has it that KMail sends with.
class TestKMailPassword : public QObject
{
    Q_OBJECT
    WalletSession m_session;

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto why = WalletSession::unavailable(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY(m_session.start());
    }

    void cleanupTestCase()
    {
        m_session.stop();
    }

    void kmailNeedNotAsk()
    {
        const auto account = accounts::jane();
        const auto saved = QDir::homePath() + "/jane.mailwright"_L1;
        const auto folder = QDir::homePath() + "/export"_L1;
        QVERIFY(write(saved, toAccountFile(account)));
        const auto run = runCli({u"export"_s, u"kmail"_s, u"--account"_s, saved, u"--output"_s, folder, u"--with-password"_s, u"--password-file"_s, u"-"_s},
                                "marker-4711"_ba);
        QVERIFY2(run.exitCode == 0, run.talk.constData());
        QVERIFY(run.talk.contains("where KMail looks for it"));

        // as a person appends it
        QByteArray transports;
        for (const auto &file : QDir(folder).entryInfoList(QDir::Files)) {
            QFile exported(file.filePath());
            QVERIFY(exported.open(QIODevice::ReadOnly));
            const auto bytes = exported.readAll();
            QVERIFY(!bytes.contains("marker-4711"));
            if (file.fileName().endsWith("-mailtransports.conf"_L1))
                transports = bytes;
        }
        QVERIFY(write(qEnvironmentVariable("XDG_CONFIG_HOME") + "/mailtransports"_L1, transports));

        QCOMPARE(TransportManager::self()->transports().size(), 1);
        auto *transport = TransportManager::self()->transports().first();
        QSignalSpy loaded(transport, &MailTransport::Transport::passwordLoaded);
        QVERIFY(transport->password().isEmpty()); // asks the wallet for it
        QVERIFY(loaded.wait(30'000));
        QCOMPARE(transport->password(), u"marker-4711"_s);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_CURRENT_DESKTOP", "KDE"); // elsewhere KMail asks the Secret Service
    qputenv("KDE_SESSION_VERSION", "6");
    QGuiApplication program(argc, argv);
    const QTemporaryDir home;
    if (const auto status = WalletSession::enter(home.path()))
        return *status;
    TestKMailPassword test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kmailpassword.moc"
