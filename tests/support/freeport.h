// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

// As many different loopback ports as asked for, on which nobody listens. They lie below the range from which the system
// itself gives out ports, so that no connection made meanwhile takes one before the server has bound it.
QList<quint16> freePorts(int count);
