// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/walletsession.h"
#include "vault/kwalletstore.h"
#include "vault/storekind.h"

#include "outcome.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

// Started plainly, this program starts itself again in a session of its own; with --probe it is another program that wants
// something of the same wallet, with --available one that only asks whether there is a wallet.

static const SecretKey jane{Protocol::Imap, u"imap.example.com"_s, u"jane@example.com"_s};
static const SecretKey relay{Protocol::Smtp, u"smtp.example.com"_s, u"apikey"_s};
static constexpr int faultStatus = 100; // of --probe, plus the fault

struct Probe {
    QString application = u"mailwright"_s;
    QString opening = u"asynchronous"_s;
    std::pair<QString, QString> variable = {};
};

struct Answer {
    int status;
    QByteArray secret;
};

static Answer run(const Probe &probe)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!probe.variable.first.isEmpty())
        environment.insert(probe.variable.first, probe.variable.second);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {u"--probe"_s, probe.application, probe.opening});
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return {-1, {}};
    return {program.exitCode(), program.readAllStandardOutput()};
}

static int statusOf(StoreFault fault)
{
    return faultStatus + static_cast<int>(fault);
}

class TestKWalletStore : public QObject
{
    Q_OBJECT
    WalletSession m_session;

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto why = WalletSession::unavailable(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY(!isWalletAvailable());
        QVERIFY(m_session.start());
    }

    void cleanupTestCase()
    {
        m_session.stop();
    }

    void theWalletComesFirst()
    {
        QVERIFY(isWalletAvailable());
        QCOMPARE(availableStores(), (QList{StoreKind::Wallet, StoreKind::Vault, StoreKind::Session}));
    }

    // On a desktop the service is started by the first program that wants it.
    void aWalletThatCanBeStartedIsThere()
    {
        QProcess session;
        session.start(u"dbus-run-session"_s, {u"--"_s, QCoreApplication::applicationFilePath(), u"--available"_s});
        QVERIFY(session.waitForFinished());
        QCOMPARE(session.readAllStandardOutput(), "yes, not started\n"_ba);
    }

    void nothingBeforeOpening()
    {
        KWalletStore store;
        QCOMPARE(faultOf(store.read(jane)), StoreFault::Refused);
        QCOMPARE(faultOf(store.write(jane, secret("hunter2"))), StoreFault::Refused);
    }

    void writeReadForget_data()
    {
        QTest::addColumn<KWalletStore::Opening>("opening");
        QTest::newRow("window") << KWalletStore::Opening::Asynchronous;
        QTest::newRow("command line") << KWalletStore::Opening::Blocking;
    }
    void writeReadForget()
    {
        QFETCH(KWalletStore::Opening, opening);
        KWalletStore store(0, opening);
        auto opened = store.open();
        QCOMPARE(opened.isFinished(), opening == KWalletStore::Opening::Blocking);
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result());

        QCOMPARE(faultOf(store.read(jane)), StoreFault::NotFound);
        QVERIFY(store.write(jane, secret("first")).result());
        QVERIFY(store.write(jane, secret("p\xC3\xA4ss \"w\xC3\xB6rd\"\n")).result());
        QVERIFY(store.read(jane).result() == secret("p\xC3\xA4ss \"w\xC3\xB6rd\"\n"));
        QCOMPARE(faultOf(store.read(relay)), StoreFault::NotFound);
        QVERIFY(store.forget(jane).result());
        QCOMPARE(faultOf(store.read(jane)), StoreFault::NotFound);
        QCOMPARE(faultOf(store.forget(jane)), StoreFault::NotFound);
    }

    void onlyTextFits()
    {
        KWalletStore store(0, KWalletStore::Opening::Blocking);
        QVERIFY(store.open().result());
        QCOMPARE(faultOf(store.write(jane, secret("\xFF\xFE"))), StoreFault::Unfit);
        QCOMPARE(faultOf(store.write(jane, secret("with\0NUL"_ba))), StoreFault::Unfit);
        QVERIFY(store.write(jane, secret(QByteArray(65536, 'x'))).result());
        QVERIFY(store.read(jane).result() == secret(QByteArray(65536, 'x')));
        QVERIFY(store.forget(jane).result());
    }

    void anotherProgramReadsIt_data()
    {
        QTest::addColumn<QString>("opening");
        QTest::newRow("window") << u"asynchronous"_s;
        QTest::newRow("command line") << u"blocking"_s;
    }
    void anotherProgramReadsIt()
    {
        QFETCH(QString, opening);
        KWalletStore store(0, KWalletStore::Opening::Blocking);
        QVERIFY(store.open().result());
        QVERIFY(store.write(jane, secret("marker-hunter2")).result());
        const auto read = run({.opening = opening});
        QCOMPARE(read.status, 0);
        QCOMPARE(read.secret, "marker-hunter2"_ba);
        QVERIFY(store.forget(jane).result());
        QCOMPARE(run({.opening = opening}).status, statusOf(StoreFault::NotFound));
    }

    void nothingInTheClearBelowHome()
    {
        KWalletStore store(0, KWalletStore::Opening::Blocking);
        QVERIFY(store.open().result());
        QVERIFY(store.write(jane, secret("marker-hunter2")).result());
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QStringList names;
        while (files.hasNext()) {
            QFile file(files.next());
            names += files.fileName();
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto bytes = file.readAll();
            for (const auto &word : {"marker-hunter2"_ba, "m\0a\0r\0k\0e\0r\0"_ba, "\0m\0a\0r\0k\0e\0r"_ba, "bWFya2VyLWh1bnRlcj"_ba})
                QVERIFY2(!bytes.contains(word), qPrintable(files.filePath()));
        }
        QVERIFY(names.contains("kdewallet.kwl"_L1));
    }

    void thePersonSaysNo_data()
    {
        anotherProgramReadsIt_data();
    }
    void thePersonSaysNo()
    {
        QFETCH(QString, opening);
        QCOMPARE(run({.application = u"denied"_s, .opening = opening}).status, statusOf(StoreFault::Refused));
    }

    void switchedOff()
    {
        const auto folder = QDir::homePath() + "/switched-off"_L1;
        QVERIFY(QDir().mkpath(folder));
        QFile settings(folder + "/kwalletrc"_L1);
        QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("[Wallet]\nEnabled=false\n") > 0);
        settings.close();
        QCOMPARE(run({.variable = {u"XDG_CONFIG_HOME"_s, folder}}).status, statusOf(StoreFault::NoWallet));
    }

    void noSessionBus()
    {
        const auto nowhere = "unix:path="_L1 + QDir::homePath() + "/no-bus"_L1;
        QCOMPARE(run({.variable = {u"DBUS_SESSION_BUS_ADDRESS"_s, nowhere}}).status, statusOf(StoreFault::NoWallet));
    }

    void closedMeanwhileAndOpenedAgain()
    {
        KWalletStore store(0, KWalletStore::Opening::Blocking);
        QVERIFY(store.open().result());
        QVERIFY(store.write(jane, secret("hunter2")).result());
        QVERIFY(WalletSession::closeWallet());
        QCOMPARE(faultOf(store.read(jane)), StoreFault::Refused);
        QCOMPARE(faultOf(store.write(jane, secret("other"))), StoreFault::Refused);
        QCOMPARE(faultOf(store.forget(jane)), StoreFault::Refused);

        QVERIFY(WalletSession::openLikeLogin());
        QVERIFY(store.open().result());
        QVERIFY(store.read(jane).result() == secret("hunter2"));
    }

    // The wallet asks for its password, and nobody answers.
    void destroyedWhileAsking()
    {
        QVERIFY(WalletSession::closeWallet());
        auto store = std::make_unique<KWalletStore>();
        const auto opened = store->open();
        QVERIFY(!opened.isFinished());
        QVERIFY(!store->open().isFinished()); // asked once, not twice
        store.reset();
        QVERIFY(opened.isCanceled());
    }

    // The last test: it takes the service away.
    void serviceDiesWhileAsking()
    {
        QVERIFY(WalletSession::closeWallet());
        KWalletStore store;
        const auto opened = store.open();
        QVERIFY(!opened.isFinished());
        m_session.stop();
        QTRY_VERIFY(opened.isFinished());
        QCOMPARE(faultOf(opened), StoreFault::NoWallet);
        QCOMPARE(faultOf(store.read(jane)), StoreFault::Refused);
        QCOMPARE(faultOf(store.open()), StoreFault::NoWallet);
    }
};

// Opens the wallet as another program would and prints what it has for Jane.
static int probe(QCoreApplication &program)
{
    const auto arguments = QCoreApplication::arguments();
    QCoreApplication::setApplicationName(arguments.value(2));
    KWalletStore store(0, arguments.value(3) == "blocking"_L1 ? KWalletStore::Opening::Blocking : KWalletStore::Opening::Asynchronous);
    QTimer::singleShot(0, &program, [&] {
        store.open().then(&program, [&](const SecretStore::Done &opened) {
            const auto found = opened.and_then([&] {
                return store.read(jane).result();
            });
            if (found)
                fwrite(found->bytes().data(), 1, found->bytes().size(), stdout);
            QCoreApplication::exit(found ? 0 : statusOf(found.error()));
        });
    });
    return QCoreApplication::exec();
}

static int tellWhetherAvailable()
{
    const auto isThere = isWalletAvailable();
    const auto isStarted = QDBusConnection::sessionBus().interface()->isServiceRegistered(WalletSession::service).value();
    fprintf(stdout, "%s, %s\n", isThere ? "yes" : "no", isStarted ? "started" : "not started");
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    if (program.arguments().value(1) == "--probe"_L1)
        return probe(program);
    if (program.arguments().value(1) == "--available"_L1)
        return tellWhetherAvailable();
    const QTemporaryDir home;
    if (const auto status = WalletSession::enter(home.path()))
        return *status;
    TestKWalletStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kwalletstore.moc"
