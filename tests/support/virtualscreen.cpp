// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "virtualscreen.h"

#include "testfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString VirtualScreen::unavailable()
{
    for (const auto &program : {u"Xvfb"_s, u"xdotool"_s, u"import"_s})
        if (findProgram(program).isEmpty())
            return u"%1 is not installed"_s.arg(program);
    return {};
}

VirtualScreen::VirtualScreen(const QString &folder)
    : m_server(folder + u"/xvfb.out"_s)
{
}

// The server chooses a free number itself and prints it once it answers.
bool VirtualScreen::start()
{
    m_server.start(findProgram(u"Xvfb"_s), {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    return m_server.waitUntil([this] {
        return !number().isEmpty();
    });
}

// Among what else it says: to an ordinary user it complains of /tmp/.X11-unix.
QByteArray VirtualScreen::number() const
{
    const auto output = m_server.output();
    const auto lines = output.first(output.lastIndexOf('\n') + 1).split('\n');
    for (const auto &line : lines)
        if (!line.isEmpty() && std::ranges::all_of(line, [](char c) {
                return c >= '0' && c <= '9';
            }))
            return line;
    return {};
}

QProcessEnvironment VirtualScreen::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(number()));
    for (const auto &name : {u"WAYLAND_DISPLAY"_s, u"XAUTHORITY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    return environment;
}

QByteArray VirtualScreen::run(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QByteArray VirtualScreen::window(const QString &titlePattern) const
{
    return run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, titlePattern}).split('\n').first();
}

QByteArray VirtualScreen::titles() const
{
    return run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"."_s, u"getwindowname"_s, u"%@"_s});
}

// Without a window manager nothing else gives a window the keyboard.
void VirtualScreen::type(const QByteArray &window, const QByteArray &text) const
{
    run(u"xdotool"_s, {u"windowfocus"_s, u"--sync"_s, QString::fromLatin1(window), u"type"_s, u"--file"_s, u"-"_s}, text);
}

void VirtualScreen::press(const QByteArray &window, const QString &key) const
{
    run(u"xdotool"_s, {u"windowfocus"_s, u"--sync"_s, QString::fromLatin1(window), u"key"_s, key});
}

bool VirtualScreen::saveScreenshot(const QString &file) const
{
    QDir().mkpath(QFileInfo(file).path());
    QByteArray last;
    const auto isStill = [&] {
        run(u"import"_s, {u"-window"_s, u"root"_s, u"-strip"_s, file});
        const auto now = readTestFile(file);
        return std::exchange(last, now) == now;
    };
    (void)QTest::qWaitFor(isStill, 10s);
    return !last.isEmpty();
}
