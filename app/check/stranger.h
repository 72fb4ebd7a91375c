// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/task.h"

#include <QString>

#include <chrono>

// Whether a web server sits at a port that takes connections but says nothing a mail server would: it answers a question in
// HTTP, which a mail server does not. Says nothing about the person.
Task<bool> speaksHttp(QString host, quint16 port, std::chrono::milliseconds limit);
