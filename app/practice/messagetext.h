// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

// Parts of a message text (RFC 5322) whose lines end with CRLF.
QByteArray headerOf(const QByteArray &text); // with the empty line that ends it
QByteArray bodyOf(const QByteArray &text);
QByteArray firstLines(const QByteArray &text, qsizetype count);

// The unfolded value of the first header field of this name, empty where there is none.
QByteArray fieldOf(const QByteArray &text, const QByteArray &name);
bool hasField(const QByteArray &text, const QByteArray &name);
// The header without all fields but these, or without these.
enum class Fields {
    Only,
    AllBut,
};
QByteArray headerWith(Fields which, const QByteArrayList &names, const QByteArray &text);
