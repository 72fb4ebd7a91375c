// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datesettings.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
// The desktops' own programs: Plasma, GNOME, LXQt, Cinnamon, MATE and Xfce.
const QList<QStringList> &knownCommands()
{
    static const QList<QStringList> commands = {
        {u"kcmshell6"_s, u"kcm_clock"_s},
        {u"systemsettings"_s, u"kcm_clock"_s},
        {u"gnome-control-center"_s, u"system"_s, u"datetime"_s},
        {u"lxqt-admin-time"_s},
        {u"cinnamon-settings"_s, u"calendar"_s},
        {u"time-admin"_s},
    };
    return commands;
}

QStringList installedCommand()
{
    for (const auto &command : knownCommands())
        if (!QStandardPaths::findExecutable(command.first()).isEmpty())
            return command;
    return {};
}
} // namespace

bool hasDateSettings()
{
    return !installedCommand().isEmpty();
}

void openDateSettings()
{
    auto command = installedCommand();
    if (command.isEmpty())
        return;
    const auto program = command.takeFirst();
    QProcess::startDetached(program, command);
}
