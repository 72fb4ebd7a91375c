// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// The small message that proves sending, ready for DATA, with the present date and an id of its own.
QByteArray testMail(const QByteArray &from, const QByteArray &to);

// The same with this id (without <>) and this mark in the subject, so that it can be found again.
QByteArray markedTestMail(const QByteArray &address, const QByteArray &id, const QString &mark);
