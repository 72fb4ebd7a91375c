// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"

#include <QHostAddress>
#include <QList>

#include <chrono>

// The addresses of a host as this computer sees them, its own list of hosts included. Empty where there are none, or no
// answer came within the limit.
Task<QList<QHostAddress>> hostAddresses(QString host, std::chrono::milliseconds limit);

// An address that is only good inside of a network, of a provider or on this computer, or that leads to nobody in particular.
bool isInnerAddress(const QHostAddress &address);
