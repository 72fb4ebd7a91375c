// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// The small message that proves sending, ready for DATA, with the present date and an id of its own.
QByteArray testMail(const QByteArray &from, const QByteArray &to);
