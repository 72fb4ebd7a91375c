// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daemon.h"

#include "testfile.h"

#include <QTcpSocket>
#include <QTest>

#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace std::chrono_literals;

namespace
{
constexpr auto longestStart = 30s;
constexpr auto longestStop = 5s;

bool isGone(qint64 group)
{
    return ::kill(static_cast<pid_t>(-group), 0) != 0;
}
}

Daemon::Daemon(const QString &outputFile)
    : m_outputFile(outputFile)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(outputFile, QIODevice::Append);
    m_process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession | QProcess::UnixProcessFlag::CloseFileDescriptors);
    m_process.setChildProcessModifier([] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        // Servers close every possible descriptor when they start, and there may be a million of them.
        const rlimit descriptors{4096, 4096};
        ::setrlimit(RLIMIT_NOFILE, &descriptors);
    });
}

Daemon::~Daemon()
{
    stop();
}

void Daemon::setEnvironment(const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
}

void Daemon::start(const QString &program, const QStringList &arguments)
{
    m_process.start(program, arguments);
    if (m_process.waitForStarted())
        m_group = m_process.processId();
}

// The program first gets the time to end its children in good order.
void Daemon::stop()
{
    if (m_group == 0)
        return;
    m_process.terminate();
    m_process.waitForFinished(std::chrono::milliseconds(longestStop).count());
    ::kill(static_cast<pid_t>(-m_group), SIGKILL);
    m_process.waitForFinished();
    if (!QTest::qWaitFor(
            [this] {
                return isGone(m_group);
            },
            longestStop))
        qWarning("%s left children behind", qUtf8Printable(m_process.program()));
    m_group = 0;
}

bool Daemon::waitUntil(const std::function<bool()> &condition)
{
    bool holds = false;
    const auto isDecided = [&] {
        holds = condition();
        return holds || m_process.state() == QProcess::NotRunning;
    };
    return QTest::qWaitFor(isDecided, longestStart) && holds;
}

QByteArray Daemon::output() const
{
    return readTestFile(m_outputFile);
}

bool takesConnections(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000);
}
