// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// How a text is written as a string of a programming language, with its quotes; one function a language, the same promise
// as in escape.h.

// Single quotes, in which PHP and Ruby expand nothing.
QString phpString(QStringView text);
QString rubyString(QStringView text);

// Double quotes, in which Python and JavaScript expand nothing but escapes.
QString pythonString(QStringView text);
QString javaScriptString(QStringView text);
